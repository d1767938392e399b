"""Which countries a query names: “police korea” asks for another line than “police”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from guide.text import function_words, vietnamese
from guide.text.country_names import OTHER_NAMES
from guide.text.folding import fold, normalised

_AFTER = {"ko": "(?![어말])", "zh": "(?![语话文])"}
"""A language is no country: 한국어, 越南语."""


class CountryNames:
    """The names of some countries, as they are typed in a window of one language."""

    def __init__(self, names: Iterable[tuple[str, str, str]], language: str) -> None:
        """names: country code, language of the name, and the name."""
        # English names without their marks are words of Vietnamese (Lao, lao động), and only there a danger.
        languages = (language,) if language == "vi" else (language, "en")
        own = [(code, name) for code, of, name in names if of in languages]
        codes = dict.fromkeys(code for code, _name in own)
        others = [(code, name) for code in codes for of in languages for name in OTHER_NAMES.get(code, {}).get(of, ())]
        self._codes = {word: code for code, name in (*own, *others) for word in _as_typed(name, language)}
        longest_first = sorted(self._codes, key=lambda word: (-len(word), word))
        self._pattern = re.compile("|".join(_pattern(word, language) for word in longest_first) or "(?!)")

    def in_query(self, text: str) -> frozenset[str]:
        """The codes of the countries that a query names."""
        return frozenset(self._codes[word] for word in self._pattern.findall(fold(normalised(text))))


def _as_typed(name: str, language: str) -> Iterator[str]:
    """Folded; of two syllables of Vietnamese also without marks. Anh, England, is “you” far more often."""
    word = fold(normalised(name))
    if function_words.is_function_word(word):
        return
    yield word
    if language == "vi" and " " in word:
        yield " ".join(map(vietnamese.bare, word.split(" ")))


def _pattern(word: str, language: str) -> str:
    """Words of Latin letters stand alone; in scripts without spaces a name stands inside of a run."""
    whole = re.escape(word)
    return rf"\b{whole}\b" if word[0] < "\u1000" else whole + _AFTER.get(language, "")
