"""Words that carry little of what a person asks for: "how do I", 怎么, 싶어요, làm sao, ဘယ်လို.

They are not thrown away (a query may hold nothing else); they only weigh less than the others.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ENGLISH = """
a about am an and any are as at be been being but by can could did do does doing for from get give gives go had has
have he her here him his how i i'm if in into is it its just like may me might my need needs no not of off on or our
out please shall she should so some someone somebody something tell than that the their them then there they thing
this to up us want wants was way we were what when where which who whom whose why will with would you your
"""
# As spelt, and without marks where the bare form is no word of content.
_VIETNAMESE = """
ai anh bao bị các cái cần chị cho chưa có của cua cùng đã đang đâu để đi được duoc gì khi không khong ko là lam làm
lúc mà mấy mình một số muốn muon này nao nào nên nếu những nhung ở ra sao tại thế thì toi tôi trong từ và về với voi vì
xin hãy nhé ạ à
"""
_CHINESE = re.compile(
    "怎么办|怎么样|怎么|怎样|如何|什么|哪里|哪儿|哪个|为什么|请问|可以|能不能|有没有|是不是|应该|我们|他们|她们|你们"
    "|我|你|他|她|的|了|吗|呢|吧|啊|是|在|和|与|就|都|也|要|想|请|该|把|被|给|跟"
)
_KOREAN_PARTICLES = re.compile(
    "(?:에서는|에서의|으로부터|에게서|에서|에게|한테서|한테|께서|으로|까지|부터|이나|이란|라고|하고|처럼|보다|마다|밖에"
    "|은|는|이|가|을|를|에|의|로|와|과|도|만|나|께)$"
)
_KOREAN_ENDINGS = re.compile(
    "(?:하고싶어요|하려면|하는법|하는데|하는|하기|하면|하나요|하세요|했어요|해주세요|해요|해야|한다|합니다|하다|했다"
    "|했는데|당했어요|됐어요|되나요|인가요|있나요|있어요|없어요|주세요|싶어요|싶은데|싶다|입니다|이에요"
    "|예요|어요|아요|나요|까요|네요)$"
)
_KOREAN = """
어떻게 어디 어디서 어디에 어디로 누구 누구에게 언제 왜 무엇 뭐 뭘 어떤 나 나는 내가 저 저는 제가 우리 그 그녀 이 것 수
좀 꼭 또 안 못 때 어떡해 어떡하죠 어떡하지 해야 하나요 싶어요 싶다 있나요 있어요 주세요 되나요
"""
_BURMESE = """
က ကို မှာ မှ တယ် သည် များ တွေ နဲ့ နှင့် ရဲ့ ၏ ၌ ၍ ပါ လဲ လား ဘယ် လို ရင် မယ် ဖို့ ရန် တဲ့ သော ပြီး ဒီ ဟာ တွင် သို့ ချင် တော့ လည်း လို့ ဖြစ် ဆို
ကျွန် ငါ
"""
# "The phone number of": every line here is a number. A number alone is a word like any other.
_A_NUMBER = re.compile(
    r"\b(?:tele)?phone numbers?(?: of| for)?\b|电话号码|電話號碼|전화 ?번호"
    r"|\b(?:số điện thoại|so dien thoai|sđt|sdt)\b|ဖုန်းနံပါတ်",
    re.IGNORECASE,
)
_WORDS = frozenset((_ENGLISH + _VIETNAMESE).split())
_KOREAN_WORDS = frozenset(_KOREAN.split())
_BURMESE_SYLLABLES = frozenset(_BURMESE.split())


def without_wish_for_a_number(text: str) -> str:
    """A query without "phone number", where it asks for anything else."""
    rest = _A_NUMBER.sub(" ", text)
    return rest if any(map(str.isalnum, rest)) else text


def is_function_word(word: str) -> bool:
    """Whether a folded word of a script with spaces carries little: English or Vietnamese."""
    return word in _WORDS


@lru_cache(maxsize=512)
def content_of_chinese(run: str) -> tuple[bool, ...]:
    """For each character of a run: whether it belongs to a word of content."""
    kept = [True] * len(run)
    for found in _CHINESE.finditer(run):
        kept[found.start() : found.end()] = [False] * len(found.group())
    return tuple(kept)


@lru_cache(maxsize=512)
def content_of_korean(run: str) -> int:
    """How many syllables at the beginning of a word carry its content; particles and endings follow them."""
    if run in _KOREAN_WORDS:
        return 0
    for endings, least in ((_KOREAN_ENDINGS, 1), (_KOREAN_PARTICLES, 2)):
        found = endings.search(run)
        if found and found.start() >= least:
            return found.start()
    return len(run)


def without_particle(run: str) -> int:
    """How many syllables of a Korean word stand before its particle, be it one alone; all where it has none."""
    found = _KOREAN_PARTICLES.search(run)
    return found.start() if found and found.start() else len(run)


def is_burmese_function_syllable(syllable: str) -> bool:
    return syllable in _BURMESE_SYLLABLES
