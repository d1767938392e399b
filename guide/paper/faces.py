"""Which font shows which letters, and how wide they are: HarfBuzz over the fonts of the edition.

Screen and printer of every computer give the same lines, for nothing is asked of the system's fonts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from guide.text.line_breaks import visible

# Chinese and Korean punctuation and digits belong to the font of their letters; Latin letters never do.
_FIRST_FACE = {"zh": "CJK", "ko": "CJK", "my": "Myanmar"}
_TALL = ("Myanmar", "Khmer", "Arabic", "Thai", "Lao", "Devanagari")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape of a font, and where its origin stands from the beginning of its run, in ems."""

    id: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """glyphs from left to right; advance: how wide the run is, in ems."""

    glyphs: tuple[Glyph, ...]
    advance: float


class Face:
    """One font. name: as the edition names its file. is_tall: its lines need more room; is_from_right: Arabic."""

    def __init__(self, name: str, data: bytes) -> None:
        face = hb.Face(hb.Blob(data))
        self.name = name
        self.data = data
        self.is_tall = any(script in name for script in _TALL)
        self.is_from_right = "Arabic" in name
        self._covers = frozenset(face.unicodes)
        self._font = hb.Font(face)
        self._upem = face.upem
        self.shaped = lru_cache(maxsize=20_000)(self._shape)

    def covers(self, letter: str) -> bool:
        return ord(letter) in self._covers

    def _shape(self, text: str) -> Shaped:
        """The glyphs of a text that this face covers. Remembered: a few hundred syllables make up most of a page."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        glyphs = []
        x = 0
        for info, position in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True):
            glyphs.append(Glyph(info.codepoint, (x + position.x_offset) / self._upem, position.y_offset / self._upem))
            x += position.x_advance
        return Shaped(tuple(glyphs), x / self._upem)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face that stand next to each other."""

    face: Face
    text: str

    @property
    def advance(self) -> float:
        """In ems."""
        return self.face.shaped(self.text).advance


class Faces:
    """fonts: file name to bytes, in the order in which a letter is looked for."""

    def __init__(self, fonts: Mapping[str, bytes]) -> None:
        self._faces = tuple(Face(name, data) for name, data in fonts.items())

    def runs(self, text: str, language: str) -> tuple[Run, ...]:
        """The text by faces. A letter takes the first face that has it; marks, digits and signs stay with the letters
        before them where their face has them. What no face has is left out: it would be an empty box."""
        found: list[tuple[Face, list[str]]] = []
        face = self._first(language)
        for letter in visible(text):
            chosen = self._face_of(letter, face)
            if chosen is None:
                continue
            if found and found[-1][0] is chosen:
                found[-1][1].append(letter)
            else:
                _move_space_behind(found, chosen)
                found.append((chosen, [letter]))
            face = chosen
        return tuple(Run(face, "".join(letters)) for face, letters in found)

    def advance(self, text: str, language: str) -> float:
        """How wide a text is on one line, in ems."""
        return sum(run.advance for run in self.runs(text, language))

    def _first(self, language: str) -> Face | None:
        wanted = _FIRST_FACE.get(language)
        return next((face for face in self._faces if wanted and wanted in face.name), None)

    def _face_of(self, letter: str, present: Face | None) -> Face | None:
        if present is not None and present.covers(letter) and not unicodedata.category(letter).startswith("L"):
            return present
        return next((face for face in self._faces if face.covers(letter)), None)


def _move_space_behind(found: list[tuple[Face, list[str]]], following: Face) -> None:
    """A space at the end of a run that is read from the right would stand at its left: set it in a run of its own."""
    if found and found[-1][0].is_from_right and found[-1][1][-1] == " " and following.covers(" "):
        found[-1][1].pop()
        found.append((following, [" "]))
