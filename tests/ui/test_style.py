from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from guide.core.settings import TEXT_SIZES, Colours
from guide.ui.style import DARK, LIGHT, Appearance, Scheme, font_families, palette, scheme_in_use, sheet

TEXT_PAIRS = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "note"),
    ("text", "critical"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("muted", "note"),
    ("muted", "critical"),
    ("muted", "accent_soft"),
    ("muted", "hover"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("note_line", "surface"),
    ("note_line", "accent_soft"),
    ("note_line", "hover"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_mark", "mark"),
]
EDGE_PAIRS = [
    ("edge", "ground"),
    ("edge", "surface"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("note_line", "note"),
    ("critical_line", "critical"),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "behind"), TEXT_PAIRS)
def test_text_has_the_contrast_of_wcag_aa(scheme: Scheme, front: str, behind: str) -> None:
    assert contrast(getattr(scheme, front), getattr(scheme, behind)) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "behind"), EDGE_PAIRS)
def test_the_edge_of_a_control_can_be_seen(scheme: Scheme, edge: str, behind: str) -> None:
    assert contrast(getattr(scheme, edge), getattr(scheme, behind)) >= 3.0


def test_every_name_in_the_sheet_is_replaced() -> None:
    for percent in TEXT_SIZES:
        assert "@" not in sheet(LIGHT, percent)


def test_a_larger_text_is_larger_everywhere_in_the_sheet() -> None:
    def sizes(percent: int) -> list[int]:
        return [int(size) for size in re.findall(r"font-size: (\d+)px", sheet(LIGHT, percent))]

    assert all(large >= 2.4 * small for small, large in zip(sizes(100), sizes(250), strict=True))


def test_no_words_stand_in_the_sheet() -> None:
    assert "content:" not in sheet(LIGHT, 100)


def test_the_size_of_the_text_reaches_every_widget(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance(qapp, "en")
    label = QLabel("Guide")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.fontMetrics().height()
    with qtbot.waitSignal(appearance.text_size_changed):
        appearance.set_text_size(200)
    assert label.fontMetrics().height() >= 1.8 * before
    appearance.set_text_size(100)


def test_a_korean_page_takes_korean_shapes_first() -> None:
    korean = font_families("ko")
    assert korean.index(next(name for name in korean if "KR" in name or "Malgun" in name)) == 1
    assert font_families("zh") == font_families("vi")


def test_the_scheme_in_use_is_known_from_the_palette(qapp: QApplication) -> None:
    for scheme in (DARK, LIGHT):
        qapp.setPalette(palette(scheme))
        assert scheme_in_use() is scheme


@pytest.mark.parametrize(("colours", "scheme"), [(Colours.DARK, DARK), (Colours.LIGHT, LIGHT)])
def test_chosen_colours_do_not_follow_the_system(
    qtbot: QtBot, qapp: QApplication, colours: Colours, scheme: Scheme
) -> None:
    for at_first in (Colours.SYSTEM, colours):
        appearance = Appearance(qapp, "en", colours=at_first)
        appearance.set_colours(colours)
        appearance.set_colours(colours)
        for system in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            qapp.styleHints().colorSchemeChanged.emit(system)
            assert scheme_in_use() is scheme
        with qtbot.waitSignal(appearance.colours_changed):
            appearance.set_colours(Colours.SYSTEM)
        assert appearance.colours is Colours.SYSTEM
        assert scheme_in_use() is LIGHT
        appearance.detach()


def test_the_system_is_asked_to_draw_the_frame_to_match(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Qt.ColorScheme] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _hints, scheme: asked.append(scheme))
    appearance = Appearance(qapp, "en")
    assert asked == []
    for colours in (Colours.DARK, Colours.LIGHT, Colours.SYSTEM):
        appearance.set_colours(colours)
    appearance.detach()
    assert asked == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown]
