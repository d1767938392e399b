"""English that was left in a text of another language: Latin words that are no name, abbreviation or address."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ALLOWED = Path(__file__).parent / "latin_words.tsv"
"""Words that stand in other languages as they are, each with the reason."""

# Placeholders, targets of links, commands; then what is written as an address.
_NO_WORDS = re.compile(
    r"\{[^}]*\}|\]\([^)]*\)|`[^`]*`|https?://\S+|[\w.+-]+@[\w.-]+|@\w+|(?<!\w)--?[a-z-]+|\b(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?"
)
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’&+./-](?=[^\W_]))*")
_INITIAL = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x"
# A syllable as a Vietnamese one is built, once its marks are gone: "than" is one, "the police" is none.
_VIETNAMESE = re.compile(rf"(?:{_INITIAL})?[aeiouy]{{1,3}}(?:c|ch|m|n|ng|nh|p|t)?", re.IGNORECASE)


def english_left(text: str, language: str, names: re.Pattern[str] | None = None) -> list[str]:
    """The words of a text that should not be there. names: what else of the edition stands as it is (see names_in)."""
    if not any(_is_english(word, language) for word in _WORD.findall(text)):
        return []  # what follows looks for hundreds of names
    rest = _NO_WORDS.sub(" · ", text)
    for known in (names, _allowed()):
        if known is not None:
            rest = known.sub(" · ", rest)
    return [word for word in _WORD.findall(rest) if _is_english(word, language)]


def names_pattern(names: set[str]) -> re.Pattern[str] | None:
    """Any of these as whole words, the longest first; None where there is none."""
    latin = sorted((name for name in names if re.search("[A-Za-z]", name)), key=lambda name: (-len(name), name))
    return re.compile("|".join(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])" for name in latin)) if latin else None


def _is_english(word: str, language: str) -> bool:
    if not re.search("[A-Za-z]", word):
        return False
    return language != "vi" or (word.isascii() and not _VIETNAMESE.fullmatch(word))


def allowed_words() -> set[str]:
    """The words of tests/latin_words.tsv."""
    return {line.split("\t")[0] for line in ALLOWED.read_text(encoding="utf-8").splitlines()}


@cache
def _allowed() -> re.Pattern[str]:
    pattern = names_pattern(allowed_words())
    assert pattern is not None
    return pattern
