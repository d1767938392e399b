"""The fonts of an edition: every character in one of them, the same bytes each time."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from guide.desk import fonts
from guide.desk.assemble.characters import characters_of
from guide.desk.catalogs.compile import words_of_mo
from guide.desk.catalogs.folder import CATALOGS, translation_folder
from guide.desk.fonts import FONTS, FontsMissingError, cut_fonts, what_people_type
from guide.paper.faces import Faces
from tests.conftest import PROJECT

LANGUAGES = (
    "中文 粤语 한국어 Tiếng Việt မြန်မာ Jinghpaw Монгол ខ្មែរ ລາວ ไทย Русский नेपाली Filipino Kiswahili اردو ئۇيغۇرچە"
)


def test_the_same_characters_give_the_same_bytes() -> None:
    assert cut_fonts("人ab") == cut_fonts("ba人")


def test_every_character_of_an_edition_is_in_one_of_its_fonts(small_edition: Path) -> None:
    files = sorted((small_edition / "fonts").iterdir())
    faces = [TTFont(BytesIO(path.read_bytes()), lazy=True).getBestCmap() for path in files]
    words = characters_of(small_edition / "guide.db").union(
        *(words_of_mo(path.read_bytes()) for path in (small_edition / "locale").iterdir()), LANGUAGES
    )
    assert [letter for letter in words if letter.isprintable() and not any(ord(letter) in face for face in faces)] == []


def test_every_character_of_every_catalog_is_in_one_of_the_fonts(real_edition: Path) -> None:
    """Of the translations as they stand in their files, also of those that are not shown."""
    files = sorted((real_edition / "fonts").iterdir())
    drawn = set().union(*(TTFont(BytesIO(path.read_bytes()), lazy=True).getBestCmap() for path in files))
    folder = translation_folder(PROJECT)
    for language in folder.languages:
        for catalog in CATALOGS:
            words = {
                letter for entry in folder.read(language, catalog).entries for text in entry.text for letter in text
            }
            missing = {letter for letter in words if letter.isprintable() and ord(letter) not in drawn}
            assert missing == set(), (language, catalog)


def test_what_people_type_is_whole() -> None:
    assert len(what_people_type()) == 3755 + 2350
    assert {ord(letter) for letter in "啊座가힝"} <= what_people_type()


def test_names_licence_and_layout_stay() -> None:
    font = TTFont(BytesIO(cut_fonts("")["NotoSansMyanmar.ttf"]))
    assert font["name"].getBestFullName() == "Noto Sans Myanmar"
    assert "SIL Open Font License" in font["name"].getDebugName(13)
    assert {"blwf", "pstf"} & {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    face = Faces({"NotoSansMyanmar.ttf": cut_fonts("")["NotoSansMyanmar.ttf"]})
    (run,) = face.runs("မြန်မာ", "my")
    glyphs = [glyph.id for glyph in run.face.shaped(run.text).glyphs]
    assert glyphs != [font.getGlyphID(font.getBestCmap()[ord(letter)]) for letter in run.text]  # the medial moved


@pytest.mark.parametrize("words", ["中文骨直角令空", "한국어 漢字 直"])
def test_the_language_of_the_computer_changes_no_letter(words: str) -> None:
    """HarfBuzz and Qt ask for the shapes of the language that the computer is set to."""
    font = hb.Font(hb.Face(hb.Blob(cut_fonts(words)["NotoSansCJKsc.otf"])))
    shapes = set()
    for language in ("en", "zh-Hans", "zh-Hant", "ko", "ja"):
        buffer = hb.Buffer()
        buffer.add_str(words)
        buffer.guess_segment_properties()
        buffer.language = language
        hb.shape(font, buffer)
        shapes.add(tuple(info.codepoint for info in buffer.glyph_infos))
    assert len(shapes) == 1
    assert 0 not in shapes.pop()


def test_a_character_that_no_font_has_is_named() -> None:
    with pytest.raises(FontsMissingError, match=r"U\+1F4DE"):
        cut_fonts("a\N{TELEPHONE RECEIVER}")


def test_a_font_that_the_system_lacks_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", tmp_path)
    for source in FONTS:
        with pytest.raises(FontsMissingError, match=f"Install Debian's package {source.package}"):
            cut_fonts("", [source])


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the fonts that a packaged desk brings along, on a system that has none."""
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", tmp_path / "nowhere")
    folder = tmp_path / "carried"
    monkeypatch.setattr(fonts, "source_fonts_folder", lambda: folder)
    return folder


def test_the_fonts_that_the_program_brings_are_enough(carried: Path) -> None:
    for source in FONTS:
        (carried / source.path).parent.mkdir(parents=True, exist_ok=True)
        (carried / source.path).symlink_to(Path("/usr/share/fonts") / source.path)
    assert sorted(cut_fonts("")) == sorted(source.name for source in FONTS)


def test_a_font_that_the_program_should_bring_is_one_sentence(carried: Path) -> None:
    """The system's is not taken in its place: it may be another release."""
    carried.mkdir()
    with pytest.raises(FontsMissingError, match=r"NotoSans-Regular\.ttf is missing: this program is not whole\. Copy"):
        cut_fonts("")
