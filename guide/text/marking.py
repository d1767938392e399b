"""Where in a text the words of a query stand, to mark them. Places are those of the text itself.

The text is searched by one regular expression for the whole query, so that a long article costs little; a word of
Latin letters that it finds is then compared as the index compares it, by its stem.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from guide.core.search_hit import Span
from guide.text import burmese, function_words, han, hangul, vietnamese
from guide.text.english import stem
from guide.text.folding import fold
from guide.text.query import Query
from guide.text.scripts import Piece, Script
from guide.text.terms import joined_pairs, without_apostrophe

_MAX_MARKS = 40
_BURMESE_SIGN = "[\u102b-\u1032\u1036-\u103e]"
_MARKED_LETTERS = (range(0xC0, 0x250), range(0x1E00, 0x1F00))


def markable(text: str) -> str:
    """A normalised text as a Marker reads it: folded, letters without their marks. Same length in and out."""
    return fold(text).translate(_bare_letters())


@cache
def _bare_letters() -> dict[int, str]:
    letters = (chr(code) for code in chain(*_MARKED_LETTERS))
    return {ord(letter): bare for letter in letters if len(bare := vietnamese.bare(letter)) == 1 and bare != letter}


class Marker:
    """Marks the words of a query, and of `spellings` (words it may be a misspelling of), in markable texts."""

    def __init__(self, query: Query, spellings: Iterable[str] = ()) -> None:
        weighty = [piece for piece in query.pieces if not _is_slight(piece)] or list(query.pieces)
        last = query.pieces[-1] if query.open else None
        words = {vietnamese.bare(piece.text) for piece in weighty if piece.script is Script.WORD} | set(spellings)
        self._words = frozenset(map(without_apostrophe, words))
        self._stems = frozenset(map(stem, words))
        self._beginning = vietnamese.bare(last.text) if last and last.script is Script.WORD else None
        patterns = [pattern for piece in weighty for pattern in _patterns(piece, piece is last) if pattern]
        if words:
            patterns.append(rf"(?P<word>(?<!\w)(?:{'|'.join(map(_beginning_of, sorted(words)))})[\w']*)")
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def marks(self, text: str) -> tuple[Span, ...]:
        """The marked places of a markable text, in order; those that touch are one."""
        spans: list[Span] = []
        for found in self._pattern.finditer(text) if self._pattern else ():
            if found.lastgroup == "word" and not self._is_meant(found.group()):
                continue
            if spans and found.start() <= spans[-1].end:
                spans[-1] = Span(spans[-1].start, found.end())
            else:
                spans.append(Span(found.start(), found.end()))
            if len(spans) == _MAX_MARKS:
                break
        return tuple(spans)

    def _is_meant(self, word: str) -> bool:
        if self._beginning is not None and word.startswith(self._beginning):
            return True
        return without_apostrophe(word) in self._words or stem(word) in self._stems


def _is_slight(piece: Piece) -> bool:
    match piece.script:
        case Script.WORD:
            return function_words.is_function_word(piece.text) or len(piece.text) == 1
        case Script.HANGUL:
            return function_words.content_of_korean(piece.text) == 0
        case Script.HAN:
            return not any(function_words.content_of_chinese(piece.text))
        case Script.BURMESE:
            return all(map(function_words.is_burmese_function_syllable, burmese.syllables(piece.text)))
        case _:
            return False


def _patterns(piece: Piece, is_open: bool) -> Iterator[str]:
    """Regular expressions for a piece that is not a word of Latin letters: the whole of it, then its pairs."""
    match piece.script:
        case Script.NUMBER:
            yield rf"(?<!\d){piece.text}" + ("" if is_open else r"(?!\d)")
        case Script.HAN | Script.UNSPACED:
            yield from map(re.escape, dict.fromkeys((piece.text, *_pairs_of_content(piece))))
        case Script.HANGUL:
            run = piece.text[: function_words.content_of_korean(piece.text)] or piece.text
            yield hangul.pattern(run, is_open and run == piece.text)
            yield from (hangul.pattern(pair, False) for pair in hangul.pairs(run))
        case Script.BURMESE:
            syllables = burmese.syllables(piece.text)
            end = "" if is_open else f"(?!{_BURMESE_SIGN})"
            yield from (re.escape(part) + end for part in dict.fromkeys((piece.text, *joined_pairs(syllables))))


def _pairs_of_content(piece: Piece) -> list[str]:
    content = function_words.content_of_chinese(piece.text)
    if not any(content):
        return han.pairs(piece.text)
    return [pair for at, pair in enumerate(han.pairs(piece.text)) if content[at] and content[at + 1]]


def _beginning_of(word: str) -> str:
    """A pattern for what a bare word and its other forms begin with."""
    stemmed = stem(word)
    same = next((at for at, (one, other) in enumerate(zip(word, stemmed, strict=False)) if one != other), len(stemmed))
    return re.escape(word[:same] or word)
