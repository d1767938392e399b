from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from guide.core.search_hit import Span
from guide.ui.line_breaking import LINE_SEPARATOR, Paragraph
from guide.ui.widgets.hit_delegate import _format, _moved

BURMESE = "တရုတ်ပြည်က ရဲကို ဖုန်းခေါ်ရင် ဘာတွေ ဆုံးဖြတ်ရမလဲ ဆိုတာ အရင်ဖတ်ပါ။"


def marked(span: Span, broken: str, text: str) -> str:
    """The words that a span marks once lines were broken."""
    drawn = _format(span, broken, text, "#000000", None)
    units = broken.encode("utf-16-le")[2 * drawn.start : 2 * (drawn.start + drawn.length)]
    return units.decode("utf-16-le").replace(LINE_SEPARATOR, "")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [40, 80, 120, 200, 1000])
def test_a_mark_stays_on_its_words_however_lines_break(width: int) -> None:
    broken = Paragraph(BURMESE, QFont()).layout(width).text()
    for word in ("ရဲ", "ဖုန်း", "အရင်ဖတ်ပါ"):
        start = BURMESE.index(word)
        assert marked(Span(start, start + len(word)), broken, BURMESE) == word


def test_positions_count_in_the_units_of_qt() -> None:
    assert _moved(2, "a😀b", "a😀b") == 3
    assert _moved(0, "ab", "ab") == 0
    assert _moved(2, "ab", "ab") == 2
