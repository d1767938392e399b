"""No line of Burmese begins inside a syllable, at any width."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from guide.ui import line_breaking
from guide.ui.line_breaking import LINE_SEPARATOR, Paragraph, break_positions, line_starts, paragraph

pytestmark = pytest.mark.usefixtures("qapp")  # fonts can be measured once there is an application

BURMESE = (
    "တရုတ်နိုင်ငံတွင် ရဲကို ခေါ်ဆိုခြင်းမပြုမီ ဤစာမျက်နှာကို ဖတ်ပါ။ ဗုဒ္ဓ၊ အင်္ဂလိပ်နှင့် ယောက်ျားများ ခွင့်ပြုချက်ရသည်။ "
    "လူတစ်ဦးသည်အန္တရာယ်ရှိနေပါက၁၁၀သို့မဟုတ် 120 (အရေးပေါ်) ကို “ဖုန်းခေါ်ပါ”၊ ပြဿနာမရှိပါ။ 公安局 Police 110 ၎င်း၏ ဥပဒေအရ။"
)
TORN = re.compile(
    "^(?:[\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\u104a\u104b\u104c\u104d\u104f]|[\u1000-\u1021\u103f]\u1037?[\u1039\u103a])"
)


def pieces(text: str) -> list[str]:
    at = (0, *break_positions(text), len(text))
    return [text[start:end] for start, end in pairwise(at)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("တရုတ်နိုင်ငံ", ["တ", "ရုတ်", "နိုင်", "ငံ"]),
        ("ဗုဒ္ဓ", ["ဗုဒ္ဓ"]),  # stacked
        ("အင်္ဂလိပ်", ["အင်္ဂ", "လိပ်"]),  # kinzi
        ("ခွင့်ပြု", ["ခွင့်", "ပြု"]),  # the dot stands before the asat
        ("ယောက်ျား", ["ယောက်ျား"]),  # a medial after the asat
        ("ပြဿနာ", ["ပြဿ", "နာ"]),
        ("ရဲ၊ ဆရာ။", ["ရဲ၊ ", "ဆ", "ရာ။"]),
        ("ဖုန်း 110 ကို", ["ဖုန်း ", "110 ", "ကို"]),
        ("ဖုန်း၁၁၀", ["ဖုန်း၁၁၀"]),
        ("(ရဲ) “ရဲ”", ["(ရဲ) ", "“ရဲ”"]),
        ("ရဲ公安局", ["ရဲ公", "安", "局"]),
    ],
)
def test_burmese_breaks_between_syllables(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize("size", [11, 27])
def test_no_line_begins_inside_a_syllable_at_any_width(size: int) -> None:
    font = QFont()
    font.setPointSize(size)
    paragraph = Paragraph(BURMESE, font)
    for width in range(300, 1367):
        for line in paragraph.lines(width):
            assert not TORN.match(line), f"{width}: {line}"


def test_every_line_fits_and_nothing_is_lost() -> None:
    paragraph = Paragraph(BURMESE, QFont())
    for width in range(300, 1367, 7):
        layout = paragraph.layout(width)
        assert layout.text().replace(LINE_SEPARATOR, "") == BURMESE
        assert all(layout.lineAt(i).horizontalAdvance() <= width + 1 for i in range(layout.lineCount()))


def test_a_space_is_preferred_where_the_line_stays_well_filled() -> None:
    text = "ကက ကက ကကကက"
    breaks = break_positions(text)
    edge = [float(at) for at in (*breaks, len(text))]
    assert line_starts(text, breaks, edge, 8) == (6,)  # not 8, inside the last word
    assert line_starts("ကက ကကကကကကက", break_positions("ကက ကကကကကကက"), [1, 3, 4, 5, 6, 7, 8, 9, 10], 9) == (9,)


def test_an_address_in_burmese_breaks_rather_than_runs_out() -> None:
    paragraph = Paragraph("ရင်းမြစ် https://example.org/" + "a" * 90, QFont())
    layout = paragraph.layout(300)
    assert all(layout.lineAt(i).horizontalAdvance() <= 300 for i in range(layout.lineCount()))


def test_a_forced_line_end_is_kept() -> None:
    assert Paragraph("ရဲ\nဆရာ", QFont()).lines(500) == ("ရဲ", "ဆရာ")
    assert Paragraph("one\ntwo", QFont()).lines(500) == ("one", "two")


def test_characters_beyond_the_basic_plane_do_not_shift_the_breaks() -> None:
    paragraph = Paragraph("𠮷𠮷𠮷𠮷 " + BURMESE, QFont())
    for width in range(300, 1000, 50):
        assert not any(TORN.match(line) for line in paragraph.lines(width))


@pytest.mark.parametrize("text", ["报警电话", "경찰에 전화하기 전에", "Trước khi gọi", "Before you call"])
def test_other_scripts_are_left_to_qt(text: str) -> None:
    assert Paragraph(text, QFont()).broken(60) == text


@given(st.text(alphabet="ကခငနရအဥ့္်းါိုေျွှ၊။၁၂ (a1公", max_size=60))
def test_any_string_keeps_its_marks_with_their_base(text: str) -> None:
    for piece in pieces(text)[1:]:
        assert not TORN.match(piece)


def test_the_same_words_in_the_same_font_are_laid_out_once() -> None:
    font, larger = QFont("Noto Sans"), QFont("Noto Sans")
    larger.setPixelSize(40)
    shared = paragraph(BURMESE, font)
    assert paragraph(BURMESE, QFont(font)) is shared
    assert paragraph(BURMESE, larger) is not shared
    assert paragraph(BURMESE, larger).height(300) > shared.height(300)
    font.setPixelSize(40)
    assert shared.lines(300) == Paragraph(BURMESE, QFont("Noto Sans")).lines(300)


def test_what_is_laid_out_does_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[tuple[str, str], Paragraph] = {}
    monkeypatch.setattr(line_breaking, "_paragraphs", known)
    for number in range(3 * line_breaking._MOST_PARAGRAPHS):
        paragraph(str(number), QFont())
    assert len(known) <= line_breaking._MOST_PARAGRAPHS
