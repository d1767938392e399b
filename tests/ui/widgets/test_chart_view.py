"""A chart is drawn whole, in the window's letters and colours, or not at all."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.charts import FONT_SIZE
from guide.desk.charts.content import Bar, Span
from guide.desk.charts.drawing import WIDTH, draw
from guide.edition.opening import OpenEdition
from guide.ui.style import DARK, LIGHT, Appearance, palette
from guide.ui.widgets.chart_view import ChartView
from tests.desk.charts.test_text_width import TEXTS

SVG = draw([Bar("2013", "6,000", Span(6000, 6000, False), False)])


@pytest.fixture
def dressed(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "en")


def darkest(picture: QImage) -> int:
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return min(pixels)


def painted(view: ChartView) -> QImage:
    picture = QImage(view.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    view.render(picture)
    return picture


def test_it_is_as_high_as_its_width_asks(qtbot: QtBot, dressed: Appearance) -> None:
    view = ChartView(SVG, "Chart: 2013: 6,000")
    qtbot.addWidget(view)
    assert view.accessibleName() == "Chart: 2013: 6,000"
    assert view.sizeHint().width() == WIDTH
    assert view.heightForWidth(WIDTH) == view.heightForWidth(3 * WIDTH) == view.sizeHint().height()
    assert abs(view.heightForWidth(WIDTH // 2) - view.sizeHint().height() / 2) <= 1


def test_it_grows_with_the_text(qtbot: QtBot, dressed: Appearance) -> None:
    view = ChartView(SVG, "Chart")
    qtbot.addWidget(view)
    view.show()
    dressed.set_text_size(200)
    try:
        assert view.sizeHint().width() == 2 * WIDTH
    finally:
        dressed.set_text_size(100)


def test_its_colour_follows_the_scheme(qtbot: QtBot, qapp: QApplication, dressed: Appearance) -> None:
    view = ChartView(SVG, "Chart")
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    assert darkest(painted(view)) < 60
    try:
        qapp.setPalette(palette(DARK))
        view.setPalette(QPalette(qapp.palette()))
        assert DARK.text in view.drawn_svg
    finally:
        qapp.setPalette(palette(LIGHT))


@pytest.mark.parametrize(
    "hostile",
    [
        SVG.replace("</svg>", "<script>1</script></svg>"),
        SVG.replace("<path", '<image href="file:///etc/hostname" /><path', 1),
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG,
        "",
        "no picture",
    ],
)
def test_what_is_no_plain_chart_is_not_drawn(qtbot: QtBot, hostile: str) -> None:
    view = ChartView(hostile, "Chart")
    qtbot.addWidget(view)
    assert view.is_empty
    assert view.isHidden()
    assert view.heightForWidth(300) == 0


@pytest.mark.parametrize("text", TEXTS)
def test_words_of_every_script_stay_inside(qtbot: QtBot, dressed: Appearance, text: str) -> None:
    value = "more than 34,900,000"
    svg = draw([Bar(text, value, Span(3, 3, False), False), Bar(text, "1", Span(1, 1, False), False)])
    font = QApplication.font()
    font.setPixelSize(FONT_SIZE)
    for x, weight, words in re.findall(r'<text x="([0-9.]+)"[^>]*?(font-weight="700")?>([^<]*)<', svg):
        font.setBold(bool(weight))
        assert float(x) + QFontMetricsF(font).horizontalAdvance(words) <= WIDTH, words


def test_every_chart_of_the_edition_is_drawn(qtbot: QtBot, edition: OpenEdition) -> None:
    for language in edition.languages:
        charts = edition.figures.charts(language.code)
        assert [(chart.set, chart.figures) for chart in charts] == [("returned", ("returned-2013", "returned-2014"))]
        view = ChartView(charts[0].svg, "Chart")
        qtbot.addWidget(view)
        assert not view.is_empty
