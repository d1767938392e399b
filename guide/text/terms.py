"""The whole analysis of a text for the index: which terms stand for it. A query is analysed by the same parts.

Terms are made of letters and digits alone, so that FTS5's plain `ascii` tokenizer leaves each one whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from guide.text import burmese, function_words, han, hangul, pinyin, romaja, vietnamese
from guide.text.english import stem
from guide.text.folding import fold, normalised
from guide.text.scripts import Piece, Script, pieces
from guide.text.sounds import SOUND

MAX_WORD = 40
"""Longer words are no words of a language: they are cut, at build and at query time alike."""


def index_terms(text: str, language: str, names: bool) -> list[str]:
    """The terms of a text in a language, each once, in order of appearance.

    names: titles, search words and summaries, which are found also by how they sound and by two words written as
    one (hot line, hotline; canhsat; 불이 났어요, 불났어요); running text is not, or nearly everything would be found by
    everything. But a Vietnamese word is mostly two syllables, so their pairs count everywhere.
    """
    found: list[str] = []
    before: Piece | None = None
    for piece in pieces(fold(normalised(text))):
        found += piece_terms(piece, language, names)
        if before and before.script is piece.script:
            found += _across(before, piece, language, names)
        before = piece
    return list(dict.fromkeys(found))


def _across(before: Piece, piece: Piece, language: str, names: bool) -> Iterator[str]:
    """Terms of two pieces side by side: what they are where somebody writes no space between them."""
    match piece.script:
        case Script.WORD if names or language == "vi":
            yield without_apostrophe("".join(vietnamese.bare(one.text[:MAX_WORD]) for one in (before, piece)))
        case Script.HANGUL if names:
            content = before.text[: function_words.without_particle(before.text)]
            yield from (hangul.jamo(last + piece.text[0]) for last in {before.text[-1], content[-1]})
        case Script.BURMESE if names:
            yield burmese.syllables(before.text)[-1] + burmese.syllables(piece.text)[0]


def piece_terms(piece: Piece, language: str, names: bool) -> Iterator[str]:
    match piece.script:
        case Script.NUMBER:
            yield piece.text
        case Script.WORD:
            yield from _word_terms(piece.text[:MAX_WORD], language, names)
        case Script.HANGUL:
            yield from map(hangul.jamo, _characters_and_pairs(piece.text))
            if names:
                yield from _korean_sounds(piece.text)
        case Script.BURMESE:
            yield from _burmese_terms(burmese.syllables(piece.text), names)
        case Script.HAN | Script.UNSPACED:
            yield from _characters_and_pairs(piece.text)
            if names and language == "zh":
                yield from (sound for pair in han.pairs(piece.text) for sound in pinyin.pair_sounds(pair))


def without_apostrophe(word: str) -> str:
    return word.replace("'", "")


def _word_terms(word: str, language: str, names: bool) -> Iterator[str]:
    bare = vietnamese.bare(word)
    if spelt := vietnamese.spelling(word):
        yield without_apostrophe(spelt)
    yield without_apostrophe(bare)
    if language == "en":
        yield without_apostrophe(stem(bare))
    if language == "vi" and names:
        yield SOUND + without_apostrophe(vietnamese.by_sound(bare))


def _characters_and_pairs(run: str) -> Iterable[str]:
    yield from run
    yield from han.pairs(run)


def _korean_sounds(run: str) -> Iterator[str]:
    content = run[: function_words.content_of_korean(run)]
    yield from (SOUND + rough for word in dict.fromkeys((run, content)) if (rough := romaja.of_hangul(word)))


def _burmese_terms(syllables: list[str], names: bool) -> Iterator[str]:
    yield from syllables
    yield from joined_pairs(syllables)
    if names:
        sounds = [burmese.by_sound(syllable) for syllable in syllables]
        yield from (SOUND + sound for sound in sounds)
        yield from (SOUND + pair for pair in joined_pairs(sounds))


def joined_pairs(parts: list[str]) -> list[str]:
    """Each part together with the one after it."""
    return [first + second for first, second in pairwise(parts)]
