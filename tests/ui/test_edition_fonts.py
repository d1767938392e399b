from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from guide.edition.opening import open_edition
from guide.ui import edition_fonts
from guide.ui.edition_fonts import add_missing, can_draw


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_system_without_fonts_gets_those_of_the_edition(
    qapp: QApplication, small_edition: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    """Windows too, where nothing is on a screen: Qt does not look at its fonts then."""
    given: list[bytes] = []
    monkeypatch.setattr(edition_fonts.sys, "platform", platform)
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Noto Sans"])
    monkeypatch.setattr(QFontDatabase, "addApplicationFontFromData", lambda data: given.append(data.data()))
    fonts = open_edition(small_edition).fonts
    add_missing(fonts)
    assert fonts.font("fonts/NotoSansMyanmar.ttf") in given
    assert fonts.font("fonts/NotoSansCJKsc.otf") in given
    assert fonts.font("fonts/NotoSans.ttf") not in given


def test_windows_has_its_own_on_a_screen(
    qapp: QApplication, small_edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edition_fonts.sys, "platform", "win32")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    monkeypatch.setattr(QFontDatabase, "addApplicationFontFromData", lambda data: pytest.fail("a font was added"))
    add_missing(open_edition(small_edition).fonts)


def test_every_font_of_an_edition_is_known_by_its_family(qapp: QApplication, small_edition: Path) -> None:
    fonts = open_edition(small_edition).fonts
    for name in fonts.names:
        number = QFontDatabase.addApplicationFontFromData(fonts.font(name))
        families = QFontDatabase.applicationFontFamilies(number)
        QFontDatabase.removeApplicationFont(number)
        assert families == [edition_fonts._FAMILIES[name.removeprefix("fonts/")]]


def test_a_box_is_no_letter(qapp: QApplication) -> None:
    assert can_draw(QFont("Noto Sans"), "မြန်မာ 한국어 中文")
    assert not can_draw(QFont("Noto Sans"), "\U0001f9ff\U000e0fff")
