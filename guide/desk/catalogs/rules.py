"""What a translation must carry over unchanged, and what must not stand in it.

Each rule takes the English, the translation and its language, and gives a few words for each fault; how to mend it
stands beside the rule. Rules that guard against harm (CARRIED) also decide at build time: a translation that breaks
one is not shown at all. What is a matter of judgement stands in guide.desk.catalogs.remarks.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache

from guide.core.markup import LINK, REFERENCE, Link, PhoneReference, Run, parse_inline
from guide.desk.catalogs.fault import Fault
from guide.text.zawgyi import SURELY_ZAWGYI, zawgyi_probability

Rule = Callable[[str, str, str], Iterator[str]]

_URL = re.compile(r"(?:https?://|www\.)[^\s<>「」（）()，。、]+")
_BRACE = re.compile(r"\{[^{}]*\}")
_GROUPED = re.compile(r"(?<=[0-9])[.,\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_NUMBER = re.compile(r"[0-9]+")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_WORD = re.compile(r"[^\W\d_]+")

# Letters of each language, by the first word of their Unicode names. Latin is everywhere: names are written in it.
_OWN_SCRIPT = {"zh": "CJK", "ko": "HANGUL", "vi": "LATIN", "my": "MYANMAR"}

# English words that another language may write with digits: "two" as 2, "November" as 11 (11月, 11월, tháng 11).
_WORDS_OF_NUMBERS = [
    ("a", "an", "one", "once", "first", "single", "January"),
    ("two", "twice", "second", "both", "couple", "February"),
    ("three", "third", "March"),
    ("four", "fourth", "quarter", "April"),
    ("five", "fifth", "May"),
    ("six", "sixth", "June"),
    ("seven", "seventh", "July"),
    ("eight", "eighth", "August"),
    ("nine", "ninth", "September"),
    ("ten", "tenth", "October"),
    ("eleven", "eleventh", "November"),
    ("twelve", "twelfth", "dozen", "December"),
]
_NUMBER_OF_WORD = {word: str(number) for number, words in enumerate(_WORDS_OF_NUMBERS, start=1) for word in words} | {
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100", "thousand": "1000",
    "half": "2", "week": "7",
}  # fmt: skip
# "You may call" is no month, and "First" begins a sentence: months keep their capital, other words may have one.
_NUMBER_OF_WORD |= {word.capitalize(): number for word, number in _NUMBER_OF_WORD.items()}
_DAY_AND_NIGHT = re.compile(r"day and night|around the clock|at any (?:time|hour)|always open", re.IGNORECASE)


def references(source: str, translation: str, language: str) -> Iterator[str]:
    """Braces: the named values of a sentence of the program, {phone:…} of the content."""
    yield from _difference(_BRACE.findall(source), _BRACE.findall(translation))


def link_targets(source: str, translation: str, language: str) -> Iterator[str]:
    yield from _difference(_targets(source), _targets(translation))


def addresses(source: str, translation: str, language: str) -> Iterator[str]:
    yield from _difference(_URL.findall(source), _URL.findall(translation))


def numbers(source: str, translation: str, language: str) -> Iterator[str]:
    """The same numbers, in 0-9; a number that the English has in words may come in digits."""
    bare_source, bare = _without_references(source), _without_references(translation)
    if foreign := sorted(set(_FOREIGN_DIGIT.findall(bare))):
        yield f"digits other than 0-9: {' '.join(foreign)}"
        bare = _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.digit(match.group())), bare)
    expected, found = _numbers(bare_source), _numbers(bare)
    if expected == found:
        return
    for number in sorted((expected - found).elements()):
        yield f"the number {number} is missing"
    for number in sorted((found - expected - _numbers_in_words(bare_source)).elements()):
        yield f"the number {number} is not in the English"


def invisible_characters(source: str, translation: str, language: str) -> Iterator[str]:
    """Marks of direction, joiners, controls: they hide text or turn it round."""
    for character in sorted(set(translation) - set(source) - {"\n"}):
        if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp") or character == "\ufffd":
            yield f"the invisible character U+{ord(character):04X}"


CARRIED: tuple[Rule, ...] = (references, link_targets, addresses, numbers, invisible_characters)


def marks(source: str, translation: str, language: str) -> Iterator[str]:
    """**strong**, *emphasis*, cells of a table row."""
    for name, count in (("**strong**", _strong), ("*emphasis*", _emphasis), ("cells divided by “ | ”", _cells)):
        if count(source) != count(translation):
            yield f"{count(translation)} {name} instead of {count(source)}"
    if any(_is_broken(part) for part in parse_inline(translation)) and not any(
        _is_broken(part) for part in parse_inline(source)
    ):
        yield "a mark is not closed (** or [label](kind:id))"


def ends(source: str, translation: str, language: str) -> Iterator[str]:
    """Blanks and line breaks at the beginning and the end."""
    if _ends(source) != _ends(translation):
        yield "begins or ends with other blanks or line breaks than the English"


def script(source: str, translation: str, language: str) -> Iterator[str]:
    """The language's own letters, and no others than Latin and those of the English text."""
    own = _OWN_SCRIPT.get(language)
    found = {_script(character) for character in translation if character.isalpha()}
    foreign = found - {_script(character) for character in source if character.isalpha()} - {own, "LATIN", "FULLWIDTH"}
    if own is None:
        return
    if foreign:
        yield f"letters of another script: {', '.join(sorted(foreign)).lower()}"
    words = [word for word in _WORD.findall(_without_references(source)) if word.islower()]
    if len(words) < 3:
        return  # a name, which may stay as it is
    if (own not in found) or translation == source:
        yield "not translated"
    elif language == "vi" and len(_WORD.findall(translation)) >= 6 and translation.isascii():
        yield "Vietnamese without its marks"


def zawgyi(source: str, translation: str, language: str) -> Iterator[str]:
    if language == "my" and zawgyi_probability(translation) > SURELY_ZAWGYI:
        yield "typed in Zawgyi"


RULES: tuple[Rule, ...] = (*CARRIED, marks, ends, script, zawgyi)
RULES_OF_KEYWORDS: tuple[Rule, ...] = (references, invisible_characters, ends, zawgyi)

_MENDS: dict[Rule, str] = {
    references: "Copy what stands in braces from the English, letter by letter; it is filled in by the program.",
    link_targets: "Translate what stands in square brackets, and copy the round brackets behind it unchanged.",
    addresses: "Copy the address from the English, letter by letter.",
    numbers: "Write the same numbers as the English, with the digits 0 to 9.",
    invisible_characters: "Delete the words around it and type them anew.",
    marks: "Put the same stars and strokes around the same words as in the English.",
    ends: "Begin and end with the same blanks and line breaks as the English.",
    script: "Write it in your own language and letters; names may stay as they are.",
    zawgyi: "Convert it to Unicode, or type it with a Unicode keyboard.",
}


def faults(source: str, translation: str, language: str, *, keywords: bool = False) -> list[Fault]:
    """Every fault of a translation that could mislead, with how to mend it.

    keywords  words that are searched and never shown: each language has its own, with numbers or without.
    """
    rules = RULES_OF_KEYWORDS if keywords else RULES
    return [Fault(what, _MENDS[rule]) for rule in rules for what in rule(source, translation, language)]


def endangers(source: str, translation: str, language: str, *, keywords: bool = False) -> bool:
    """Whether a translation carries something else than its English, and so must not be shown. keywords: as above."""
    rules = RULES_OF_KEYWORDS if keywords else CARRIED
    return any(True for rule in rules for _fault in rule(source, translation, language))


def _difference(expected: list[str], found: list[str]) -> Iterator[str]:
    if expected == found:
        return
    wanted, given = Counter(expected), Counter(found)
    for text in sorted((wanted - given).elements()):
        yield f"{text} is missing"
    for text in sorted((given - wanted).elements()):
        yield f"{text} is not in the English"


def _targets(text: str) -> list[str]:
    return [part.target for part in parse_inline(text) if isinstance(part, Link)] if "](" in text else []


def _without_references(text: str) -> str:
    """The words alone: no braces, no addresses, of links only the label."""
    return _BRACE.sub(" ", _URL.sub(" ", LINK.sub(lambda match: match["label"], REFERENCE.sub(" ", text))))


def _numbers(text: str) -> Counter[str]:
    """1,978 and 1.978 and 1978 are the same number; so are 05 and 5, but not 010 and 10."""
    digits = _NUMBER.findall(_GROUPED.sub("", text))
    return Counter(number if len(number) > 2 else str(int(number)) for number in digits)


def _numbers_in_words(text: str) -> Counter[str]:
    allowed = Counter(_NUMBER_OF_WORD[word] for word in _WORD.findall(text) if word in _NUMBER_OF_WORD)
    return allowed + Counter({"24": 2 * len(_DAY_AND_NIGHT.findall(text))})


def _strong(text: str) -> int:
    return sum(isinstance(part, Run) and part.strong for part in parse_inline(text))


def _emphasis(text: str) -> int:
    return sum(isinstance(part, Run) and part.emphasis for part in parse_inline(text))


def _cells(text: str) -> int:
    return text.count(" | ")


def _is_broken(part: Run | Link | PhoneReference) -> bool:
    return isinstance(part, Run) and ("**" in part.text or "](" in part.text)


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]
