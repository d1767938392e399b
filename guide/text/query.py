"""What a person typed, as units to look for: words, pairs of characters, syllables, digits, and how each may be meant.

A query is never an error. It is short: what stands beyond MAX_LENGTH characters and MAX_UNITS units is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from guide.text import burmese, function_words, han, hangul, hangul_typing, pinyin, romaja, vietnamese
from guide.text.english import stem
from guide.text.folding import fold, normalised
from guide.text.scripts import Piece, Script, pieces
from guide.text.sounds import SOUND
from guide.text.terms import MAX_WORD, joined_pairs, without_apostrophe

MAX_LENGTH = 200
MAX_UNITS = 16

_SLIGHT = 0.12
"""The weight of a unit that carries little: a function word, or a pair that a particle is part of."""
_PART = 0.35
"""The weight of a single character or syllable, asked where the pair it stands in is not found."""
_BEGINNING, _MIDDLE = 0.45, 0.2
"""The same for a Korean syllable, at the beginning of a word and after it."""
_BY_SOUND = 0.6
"""The worth of Chinese or Korean in Latin letters."""
_SYLLABLE = 0.6
"""The weight of a Vietnamese syllable, which is half of a word."""
_BURMESE_PAIR = (1.0, _SLIGHT, 0.5)
"""The weight of a pair of which none, one or both syllables are particles: two of them may be a word (မရ, cannot)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a unit: any of `terms`, or of what begins with one of them where `prefix`. worth: 0 to 1."""

    terms: tuple[str, ...]
    worth: float
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing to look for.

    readings  all of them count, each by its worth
    rescue    asked in order, until one finds something, where the readings find nothing
    parts     units to look for instead where nothing of this one is found
    weight    how much of the query the unit carries
    pair      two words side by side, which may be one word or stand together by chance
    bonus     raises what has it and is not missed in what has not
    word      a word of Latin letters, whose spelling may be mended
    """

    readings: tuple[Reading, ...]
    weight: float = 1.0
    rescue: tuple[Reading, ...] = ()
    parts: tuple[Unit, ...] = ()
    bonus: bool = False
    pair: bool = False
    word: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """An analysed query: its pieces for marking, its units for looking up. `open` while the last word may go on."""

    pieces: tuple[Piece, ...]
    units: tuple[Unit, ...]
    open: bool


def analysed(text: str, language: str) -> Query:
    """Analyse what was typed (one reading in Unicode, see zawgyi.readings) for a window in `language`."""
    folded = hangul_typing.together(fold(normalised(text[:MAX_LENGTH])))
    found = tuple(pieces(folded))
    is_open = bool(found) and found[-1].end == len(folded)
    units: list[Unit] = []
    for place, piece in enumerate(found):
        units += _units_of(piece, language, is_open and place == len(found) - 1)
    units += _side_by_side(found, language)
    if language == "zh" and (sounds := _spaced_pinyin(found)):
        units = [Unit((Reading(sounds, _BY_SOUND),), parts=tuple(units))]
    return Query(found, tuple(_distinct(units))[:MAX_UNITS], is_open)


def _distinct(units: list[Unit]) -> Iterator[Unit]:
    """Each unit once, those of weight first: they are kept where there are too many."""
    seen = set()
    for unit in sorted(units, key=lambda unit: (unit.bonus, unit.weight <= _PART)):
        if unit.readings not in seen:
            seen.add(unit.readings)
            yield unit


def _units_of(piece: Piece, language: str, is_open: bool) -> Iterator[Unit]:
    match piece.script:
        case Script.NUMBER:
            readings = (Reading((piece.text,), 1.0), Reading((piece.text,), 0.6, prefix=True))
            yield Unit(readings[: 1 + is_open])
        case Script.WORD:
            yield _word(piece.text[:MAX_WORD], language, is_open)
        case Script.HAN:
            yield from _han(piece.text)
        case Script.HANGUL:
            yield from _hangul(piece.text, is_open)
        case Script.BURMESE:
            yield from _burmese(burmese.syllables(piece.text), is_open)
        case Script.UNSPACED:
            yield from (Unit((Reading((pair,), 1.0),)) for pair in han.pairs(piece.text) or [piece.text])


def _word(word: str, language: str, is_open: bool) -> Unit:
    bare = without_apostrophe(vietnamese.bare(word))
    stemmed = without_apostrophe(stem(vietnamese.bare(word)))
    spelt = vietnamese.spelling(word)
    readings = [Reading((without_apostrophe(spelt),), 1.0)] if spelt else []
    readings.append(Reading(tuple(dict.fromkeys((bare, stemmed))), 0.45 if spelt else 1.0))
    if is_open:
        readings.append(Reading((bare,), 0.4 if spelt else 0.7, prefix=True))
    if language == "vi":
        readings.append(Reading((SOUND + vietnamese.by_sound(bare),), 0.3))
    rescue = [] if is_open else [Reading((bare,), 0.6, prefix=True)]
    if sounds := _as_latin_letters(bare):
        (readings if language in ("zh", "ko") else rescue).append(Reading(sounds, _BY_SOUND))
    if language == "ko" and (meant := _typed_in_korean(word)):
        rescue.append(Reading(meant, _BY_SOUND))
    slight = function_words.is_function_word(word) or len(bare) == 1
    weight = _SYLLABLE if language == "vi" else 1.0
    return Unit(tuple(readings), _SLIGHT if slight else weight, tuple(rescue), word=bare)


def _as_latin_letters(word: str) -> tuple[str, ...]:
    """The terms for a word that may be Chinese or Korean in Latin letters."""
    rough = romaja.rough(word)
    return (*pinyin.pairs_of(word), SOUND + rough) if rough else pinyin.pairs_of(word)


def _spaced_pinyin(found: tuple[Piece, ...]) -> tuple[str, ...]:
    """The terms for a query that is nothing but pinyin with spaces between."""
    if len(found) < 2 or not all(piece.script is Script.WORD for piece in found):
        return ()
    return pinyin.pairs_across([piece.text for piece in found])


def _typed_in_korean(word: str) -> tuple[str, ...]:
    """The terms for a word that was typed on Latin keys and meant in Korean."""
    return tuple(hangul.jamo(pair) for pair in hangul.pairs(hangul_typing.on_latin_keys(word)))


def _side_by_side(found: tuple[Piece, ...], language: str) -> Iterator[Unit]:
    """Two words together: they stand so in the title meant, or are one word there.

    In Vietnamese nearly every word is two syllables: a pair is more than a bonus.
    """
    weight, bonus = (1.0, False) if language == "vi" else (0.8, True)
    for first, second in pairwise(found):
        if first.script is second.script is Script.WORD:
            joined = "".join(vietnamese.bare(piece.text[:MAX_WORD]) for piece in (first, second))
            yield Unit((Reading((without_apostrophe(joined),), 1.0),), weight, bonus=bonus, pair=True)


def _han(run: str) -> Iterator[Unit]:
    if len(run) == 1:
        yield Unit((Reading((run,), 1.0),))
        return
    content = function_words.content_of_chinese(run)
    some = any(content)
    for at, pair in enumerate(han.pairs(run)):
        carries = (content[at] and content[at + 1]) or not some
        parts = tuple(
            Unit((Reading((character,), 1.0),), _PART if content[at + place] else _SLIGHT)
            for place, character in enumerate(pair)
        )
        sounds = pinyin.pair_sounds(pair)
        rescue = (Reading(sounds, 0.5),) if sounds else ()
        yield Unit((Reading((pair,), 1.0),), 1.0 if carries else _SLIGHT, rescue, parts)


def _hangul(run: str, is_open: bool) -> Iterator[Unit]:
    content = function_words.content_of_korean(run)
    if len(run) == 1:
        yield _hangul_unit(run, is_open, 1.0 if content else _SLIGHT)
        return
    for at, pair in enumerate(hangul.pairs(run)):
        parts = tuple(
            _hangul_unit(syllable, False, _hangul_part(at + place, content)) for place, syllable in enumerate(pair)
        )
        last = is_open and at == len(run) - 2
        yield _hangul_unit(pair, last, 1.0 if at + 2 <= content else _SLIGHT, parts)


def _hangul_part(place: int, content: int) -> float:
    """The weight of a single syllable: what a word is about stands at its beginning, its grammar at the end."""
    if place >= content:
        return _SLIGHT
    return _BEGINNING if place == 0 else _MIDDLE


def _hangul_unit(run: str, is_open: bool, weight: float, parts: tuple[Unit, ...] = ()) -> Unit:
    readings = [Reading((hangul.jamo(run),), 1.0)]
    if is_open:
        readings.append(Reading(hangul.unfinished(run), 0.8, prefix=True))
    return Unit(tuple(readings), weight, parts=parts)


def _burmese(syllables: list[str], is_open: bool) -> Iterator[Unit]:
    parts = tuple(map(_burmese_part, syllables))
    if len(syllables) == 1:
        yield _burmese_unit(syllables[0], 1.0)
    for at, pair in enumerate(joined_pairs(syllables)):
        slight = sum(map(function_words.is_burmese_function_syllable, syllables[at : at + 2]))
        yield _burmese_unit(pair, _BURMESE_PAIR[slight], parts[at : at + 2])
    if is_open:
        yield Unit((Reading(_unfinished_burmese(syllables), 0.75, prefix=True),), bonus=True)


def _burmese_unit(term: str, weight: float, parts: tuple[Unit, ...] = ()) -> Unit:
    sound = "".join(map(burmese.by_sound, burmese.syllables(term)))
    return Unit((Reading((term,), 1.0), Reading((SOUND + sound,), 0.7)), weight, parts=parts)


def _burmese_part(syllable: str) -> Unit:
    slight = function_words.is_burmese_function_syllable(syllable)
    return _burmese_unit(syllable, _SLIGHT if slight else _PART)


def _unfinished_burmese(syllables: list[str]) -> tuple[str, ...]:
    """What the end of the run may become. A bare consonant at the end may still close the syllable before it."""
    endings = ["".join(syllables[-2:])]
    if len(syllables) > 1 and len(syllables[-1]) == 1:
        endings.append("".join(syllables[-3:]))
    return tuple(endings)
