"""The fonts of an edition: Debian's Noto, cut to what the edition and the people who use it need.

HarfBuzz's own subsetter cuts: the same result as fontTools' to the percent, in a tenth of a second for all eight
in place of half a minute, so that nothing has to be cached. The same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

from guide.core.paths import source_fonts_folder

SYSTEM_FONTS = Path("/usr/share/fonts")
"""Where Debian has them; Windows and macOS have none of them, and a packaged desk brings them along there."""

_MARKS = frozenset({0x20, 0xA0, 0x200B, 0x200C, 0x200D, 0x2060, 0x25CC})  # what every script is set with


@dataclass(frozen=True, slots=True)
class FontSource:
    """One font to cut.

    name     of the file in the edition's fonts/
    path     below SYSTEM_FONTS, and below the folder of those that the program brings along
    package  Debian's, for whoever lacks it
    ranges   Unicode blocks that are kept whole
    index    of the font in a collection
    dropped  layout features that nothing asks for, whose shapes are left out
    """

    name: str
    path: str
    package: str
    ranges: tuple[tuple[int, int], ...]
    index: int = 0
    dropped: tuple[str, ...] = ()


# Lines from top to bottom, shapes of other widths, and the shapes of other countries: HarfBuzz takes those by the
# language of the computer and not by that of the words, so that a page would look otherwise from one to the next.
_NEVER_ASKED_FOR = (
    "aalt", "dlig", "fwid", "halt", "hwid", "locl", "palt", "pwid", "vert", "vhal", "vkrn", "vpal", "vrt2",
)  # fmt: skip

# In the order in which a character is looked for (guide.paper.faces).
FONTS = (
    FontSource(
        "NotoSans.ttf",
        "truetype/noto/NotoSans-Regular.ttf",
        "fonts-noto-core",
        ((0x20, 0x24F), (0x2B0, 0x36F), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF)),
    ),
    FontSource(
        "NotoSansCJKsc.otf",
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "fonts-noto-cjk",
        # Latin for words within Chinese and Korean, their punctuation, letters of Hangul alone, arrows and boxes.
        (
            (0x20, 0x7E),
            (0xA0, 0xFF),
            (0x2010, 0x2049),
            (0x2190, 0x22FF),
            (0x2460, 0x24FF),
            (0x25A0, 0x266F),
            (0x2713, 0x2713),
            (0x3000, 0x30FF),
            (0x3130, 0x318F),
            (0xFF01, 0xFF65),
        ),
        index=2,  # the Chinese of the mainland; the collection holds ja, ko, sc, tc, hk in this order
        dropped=_NEVER_ASKED_FOR,
    ),
    FontSource(
        "NotoSansMyanmar.ttf",
        "truetype/noto/NotoSansMyanmar-Regular.ttf",
        "fonts-noto-core",
        ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)),
    ),
    *(
        FontSource(f"NotoSans{script}.ttf", f"truetype/noto/NotoSans{script}-Regular.ttf", "fonts-noto-core", (block,))
        for script, block in (
            ("Thai", (0xE00, 0xE7F)),
            ("Lao", (0xE80, 0xEFF)),
            ("Khmer", (0x1780, 0x17FF)),
            ("Devanagari", (0x900, 0x97F)),
            ("Arabic", (0x600, 0x6FF)),
            ("Mongolian", (0x1800, 0x18AF)),
        )
    ),
)


class FontsMissingError(Exception):
    """A font of the system is missing, or holds too little. The sentence says what to do."""


def cut_fonts(characters: Iterable[str], sources: Iterable[FontSource] = FONTS) -> dict[str, bytes]:
    """Fonts by file name, cut to the given characters (any font's), each font's own blocks and what people type.

    Names, licence and all layout features that something asks for stay. Raises FontsMissingError where a font is not
    there, or where a character stands in none of them: it would be an empty box on paper.
    """
    wanted = {ord(character) for character in characters if _needs_a_glyph(character)} | what_people_type()
    cut: dict[str, bytes] = {}
    covered: set[int] = set()
    for source in sources:
        face = _face(source)
        own = {point for first, last in source.ranges for point in range(first, last + 1)} | _MARKS
        held = set(face.unicodes) & (own | wanted)
        covered |= held
        cut[source.name] = _cut(face, held, source.dropped)
    if missing := sorted(wanted - covered):
        named = ", ".join(f"U+{point:04X} {chr(point)}" for point in missing[:10])
        raise FontsMissingError(f"No font of the edition has these characters: {named}. Write others, or add a font.")
    return cut


@cache
def what_people_type() -> frozenset[int]:
    """The everyday characters of GB 2312 (its first level) and of KS X 1001."""
    rows = (("gb2312", range(0xB0, 0xD8)), ("euc_kr", range(0xB0, 0xC9)))
    pairs = ((name, bytes([row, cell])) for name, span in rows for row in span for cell in range(0xA1, 0xFF))
    return frozenset(ord(letter) for name, pair in pairs for letter in pair.decode(name, errors="ignore"))


def _needs_a_glyph(character: str) -> bool:
    return character.isprintable() or character == "\u3000"


def _face(source: FontSource) -> hb.Face:
    """The font that came with the program; the system's where it brought none. Never one in place of the other: that
    would be another release, perhaps, and other bytes."""
    carried = source_fonts_folder()
    path = (carried if carried.is_dir() else SYSTEM_FONTS) / source.path
    if not path.is_file():
        raise FontsMissingError(_missing(path, source, is_carried=carried.is_dir()))
    return hb.Face(hb.Blob.from_file_path(str(path)), source.index)


def _missing(path: Path, source: FontSource, *, is_carried: bool) -> str:
    if is_carried:
        return f"The font {path} is missing: this program is not whole. Copy its folder again from where you got it."
    install = f"Install Debian's package {source.package} (elsewhere: put its file there), then build again."
    return f"The font {path} is missing. {install}"


def _cut(face: hb.Face, characters: Collection[int], dropped: Iterable[str]) -> bytes:
    wish = hb.SubsetInput()
    wish.unicode_set.update(characters)
    for every in (wish.layout_feature_tag_set, wish.name_id_set, wish.name_lang_id_set):
        every.clear()
        every.invert()  # all of them: the licence stands among the names
    for feature in dropped:
        wish.layout_feature_tag_set.discard(_tag(feature))
    # Without subroutines: they save a twentieth on a stick, and cost a tenth wherever the font is packed.
    wish.flags = hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.DESUBROUTINIZE
    data = hb.subset(face, wish).blob.data
    if not data:
        raise FontsMissingError("HarfBuzz could not cut a font; another release of uharfbuzz may.")
    return bytes(data)


def _tag(feature: str) -> int:
    return int.from_bytes(feature.encode("ascii"), "big")
