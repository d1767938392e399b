"""Each rule finds its fault, and lets a good translation pass."""

from __future__ import annotations

import pytest

from guide.desk.catalogs.rules import endangers, faults

GOOD = [
    ("Open {name}", "打开{name}", "zh"),
    ("Call {phone:cn-120} first, then {phone:kr-line/main}.", "{phone:kr-line/main}은 {phone:cn-120} 다음에", "ko"),
    ("Read [the page](article:sent-back) **now**.", "**지금** [이 쪽](article:sent-back)을 읽으세요.", "ko"),
    ("From 16 November 2022", "2022年11月16日起", "zh"),
    ("After two days", "2天后", "zh"),
    ("In May 2024", "2024年5月", "zh"),
    ("First rest", "第1步:休息", "zh"),
    ("Open day and night", "Mở cửa 24/24", "vi"),
    ("1,978 people", "1.978 người", "vi"),
    ("1,978 people", "1978人", "zh"),
    ("On 2022-01-05", "2022年1月5日", "zh"),
    ("Under 18, 24 hours", "လူ 18 နှစ်အောက်၊ 24 နာရီ", "my"),
    ("See https://example.org/a for the text.", "本文见 https://example.org/a 。", "zh"),
    ("Day | Hours", "날 | 시간", "ko"),
    ("WhatsApp", "WhatsApp", "my"),
    ("Blue Dragon Children's Foundation", "Blue Dragon Children's Foundation", "ko"),
    ("Say 谢谢 slowly to them", "천천히 谢谢라고 말하세요", "ko"),
    ("You can call at any time.", "Bạn có thể gọi bất cứ lúc nào.", "vi"),
    ("Do not call from here.", "ဒီနေရာကနေ ဖုန်းမခေါ်ပါနှင့်။", "my"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "translation", "language"), GOOD)
def test_good_translations_pass(source: str, translation: str, language: str) -> None:
    assert faults(source, translation, language) == []
    assert not endangers(source, translation, language)


HARMFUL = [
    ("Open {name}", "打开", "zh", "{name} is missing"),
    ("Open {name}", "打开{nome}", "zh", "{nome} is not in the English"),
    ("Call {phone:cn-120}.", "请打 {phone:cn-110}。", "zh", "{phone:cn-120} is missing"),
    ("Call {phone:cn-120}.", "请打 120。", "zh", "the number 120 is not in the English"),
    ("Read [this](article:a).", "[이것](article:b)을 읽으세요.", "ko", "article:a is missing"),
    ("Under 18", "16岁以下", "zh", "the number 18 is missing"),
    ("Under 18", "၁၈ နှစ်အောက်", "my", "digits other than 0-9: ၁ ၈"),
    ("Area code 010", "지역 번호 10", "ko", "the number 010 is missing"),
    ("You may call", "5", "zh", "the number 5 is not in the English"),
    ("After two days", "12天后", "zh", "the number 12 is not in the English"),
    ("See https://example.org/a.", "见 https://example.net/a 。", "zh", "https://example.org/a. is missing"),
    ("Do not call.", "전화하지 \u202e마세요.", "ko", "the invisible character U+202E"),
    ("Do not call.", "전화하지\u200b 마세요.", "ko", "the invisible character U+200B"),
    ("Do not call.", "Đừng gọi\x00.", "vi", "the invisible character U+0000"),
    ("Do not call.", "\ufeffĐừng gọi.", "vi", "the invisible character U+FEFF"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "translation", "language", "fault"), HARMFUL)
def test_what_could_harm_is_found_and_kept_off_the_screen(
    source: str, translation: str, language: str, fault: str
) -> None:
    assert fault in [found.what for found in faults(source, translation, language)]
    assert endangers(source, translation, language)


CARELESS = [
    ("**Stop** here", "여기서 멈추세요", "ko", "0 **strong** instead of 1"),
    ("Stop *here* please", "여기서 멈추세요", "ko", "0 *emphasis* instead of 1"),
    ("Stop **here** please", "여기서 **멈추세요", "ko", "a mark is not closed (** or [label](kind:id))"),
    ("Day | Hours", "날, 시간", "ko", "0 cells divided by “ | ” instead of 1"),
    ("In: ", "所在地:", "zh", "begins or ends with other blanks or line breaks than the English"),
    ("Do not call.", "不要打電話。です", "zh", "letters of another script: hiragana"),
    ("Do not call.", "Не звоните", "vi", "letters of another script: cyrillic"),
    ("Please do not call from here.", "Please do not call from here.", "vi", "not translated"),
    ("Please do not call from here.", "Do not call", "ko", "not translated"),
    ("You can call them here at night.", "Ban co the goi ho o day", "vi", "Vietnamese without its marks"),
    ("Do not call from this place.", "ဒီေနရာက ဖုန္းမေခၚပါနဲ႔ ေက်းဇူးျပဳ၍", "my", "typed in Zawgyi"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "translation", "language", "fault"), CARELESS)
def test_carelessness_is_found(source: str, translation: str, language: str, fault: str) -> None:
    assert fault in [found.what for found in faults(source, translation, language)]


def test_search_words_are_each_language_s_own() -> None:
    source, translation = "call police, report, 110", "报警, 打110, 110, 警察"
    assert faults(source, translation, "zh", keywords=True) == []
    assert faults(source, translation, "zh") != []
    assert faults(source, "报警\u200b", "zh", keywords=True) != []
