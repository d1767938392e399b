"""Size and colours are kept when somebody asks for it, and not one moment before."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.core.arguments import Arguments
from guide.core.settings import Colours, Settings
from guide.core.settings_file import keep_settings, read_settings
from guide.edition.opening import OpenEdition
from guide.ui.app import open_window
from guide.ui.style import DARK, LIGHT, scheme_in_use
from guide.ui.widgets.header import Header
from guide.ui.widgets.keep_panel import KeepPanel
from guide.ui.widgets.notice_bar import NoticeBar
from guide.ui.widgets.text_size import TextSizeMenu
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.window import Window
from tests.ui.conftest import PLACES, MakeWindow
from tests.ui.geometry import faults
from tests.ui.words_of import spoken_and_shown, words_of

KEEP = "Keep size and colours"
DARK_ROW, LIGHT_ROW, SYSTEM_ROW = "Dark colours", "Light colours", "Colours of this computer"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "settings.json"


def rows(window: Window) -> dict[str, QAction]:
    """The rows of the menu as it opens now, by their words without the mark."""
    menu = window.findChild(TextSizeMenu).menu()
    menu.aboutToShow.emit()
    return {action.text().removeprefix("✓ "): action for action in menu.actions() if action.text()}


def choose(window: Window, words: str) -> None:
    rows(window)[words].trigger()
    QApplication.processEvents()


def checked(window: Window) -> list[str]:
    return [words for words, action in rows(window).items() if action.isChecked()]


def panel(window: Window) -> KeepPanel | None:
    found = [each for each in window.findChildren(KeepPanel) if each.isVisible()]
    return found[0] if found else None


def press(window: Window, words: str) -> None:
    shown = panel(window)
    assert shown is not None
    next(button for button in shown.findChildren(WordedButton) if button.text() == words).click()
    QApplication.processEvents()


def picture(window: Window) -> QImage:
    """Without a blinking line: the field has not the keys."""
    window.setFocus()
    for _turn in range(2):
        QApplication.processEvents()
    return window.grab().toImage()


def said(window: Window) -> str:
    return " ".join(spoken_and_shown(bar) for bar in window.findChildren(NoticeBar) if bar.isVisible())


def test_the_menu_marks_what_is_so(make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    assert list(rows(window))[-4:] == [SYSTEM_ROW, LIGHT_ROW, DARK_ROW, KEEP]
    assert checked(window) == ["100 %", SYSTEM_ROW]
    choose(window, "125 %")
    choose(window, DARK_ROW)
    assert checked(window) == ["125 %", DARK_ROW]
    marked = [action.text() for action in window.findChild(TextSizeMenu).menu().actions() if action.isChecked()]
    assert marked == ["✓ 125 %", "✓ Dark colours"]


def test_where_nothing_can_be_kept_it_is_not_offered(make: MakeWindow) -> None:
    assert KEEP not in rows(make())


def test_nothing_is_written_before_somebody_was_told_and_agreed(make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    for words in ("150 %", DARK_ROW, LIGHT_ROW, "100 %", KEEP):
        choose(window, words)
    shown = panel(window)
    assert shown is not None
    words = spoken_and_shown(shown)
    assert f"the file “settings.json” into “{place.parent}”" in words
    for told in ("nothing else", "date, when", "never kept", "delete"):
        assert told in words
    press(window, "Back to the page")
    assert panel(window) is None
    choose(window, KEEP)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert panel(window) is None
    choose(window, KEEP)
    window.go(parse_address("page:about"))
    assert panel(window) is None
    assert checked(window) == ["100 %", LIGHT_ROW]
    assert list(place.parent.iterdir()) == []


def test_what_is_kept_changes_with_every_choice_and_goes_when_it_is_not_wanted(make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    choose(window, DARK_ROW)
    choose(window, KEEP)
    press(window, KEEP)
    assert panel(window) is None
    assert KEEP in checked(window)
    assert read_settings(place) == Settings(100, Colours.DARK)
    choose(window, "200 %")
    assert read_settings(place) == Settings(200, Colours.DARK)
    choose(window, LIGHT_ROW)
    assert json.loads(place.read_bytes()) == {"version": 1, "text_size": 200, "colours": "light"}
    assert [path.name for path in place.parent.iterdir()] == ["settings.json"]
    choose(window, KEEP)
    choose(window, "100 %")
    assert list(place.parent.iterdir()) == []
    assert panel(window) is None
    assert KEEP not in checked(window)


def test_no_language_country_or_page_is_kept(make: MakeWindow, place: Path) -> None:
    keep_settings(place, Settings(125))
    window = make("my", None, settings=place, percent=None)
    before = place.read_bytes()
    window.session.set_country("MM")
    window.go(parse_address("article:immediate-danger"))
    window.search_for("police")
    window.switch_language("ko")
    assert place.read_bytes() == before
    second = make("en", None, settings=place, percent=None)
    assert (second.session.language, second.session.country, second.search_field.text()) == ("en", None, "")
    assert second.address == parse_address("page:first")


@pytest.mark.parametrize(
    ("kept", "scheme"),
    [(Settings(250, Colours.DARK), DARK), (Settings(150, Colours.LIGHT), LIGHT), (Settings(), LIGHT)],
)
def test_what_was_kept_is_there_at_the_start(make: MakeWindow, place: Path, kept: Settings, scheme: object) -> None:
    keep_settings(place, kept)
    before = place.stat().st_mtime_ns
    window = make(settings=place, percent=None)
    assert (window.appearance.percent, window.appearance.colours) == (kept.text_size, kept.colours)
    assert scheme_in_use() is scheme
    assert KEEP in checked(window)
    assert place.stat().st_mtime_ns == before


@pytest.mark.parametrize("percent", [150, 200, 250])
@pytest.mark.parametrize("language", ["en", "my"])
def test_a_large_text_at_the_start_stands_as_one_that_was_chosen(
    make: MakeWindow, place: Path, language: str, percent: int
) -> None:
    article = parse_address("article:immediate-danger")
    keep_settings(place, Settings(percent, Colours.DARK))
    kept = make(language, "CN", (911, 512), None, place)
    kept.go(article)
    there, words = picture(kept), words_of(kept)
    assert faults(kept) == []
    kept.dismantle()
    chosen = make(language, "CN", (911, 512), 100, place.with_name("none"))
    chosen.appearance.set_text_size(percent)
    chosen.appearance.set_colours(Colours.DARK)
    chosen.go(article)
    assert picture(chosen) == there
    assert [row for row in words_of(chosen) if row[0] != "TextSizeMenu"] == [
        row for row in words if row[0] != "TextSizeMenu"
    ]


@pytest.mark.parametrize("percent", [100, 250])
def test_the_header_alone_already_has_the_size(
    make: MakeWindow, qtbot: QtBot, qapp: QApplication, edition: OpenEdition, place: Path, percent: int
) -> None:
    """Until the first page stands there is the header alone: nothing of it jumps then, or lies over the rest."""
    keep_settings(place, Settings(percent))
    window = open_window(qapp, Arguments(language="my"), edition, place)
    window.show()
    qtbot.waitExposed(window)
    qapp.processEvents()
    header = window.findChild(Header)
    before = places_of_header(header)
    assert any("TextSizeMenu" in name for name in before) == (percent == 100)
    window.start()
    qapp.processEvents()
    assert places_of_header(header) == before
    window.dismantle()


def places_of_header(header: Header) -> dict[str, QRect]:
    shown = [each for each in header.findChildren(QWidget) if each.isVisible() and each.parent() is header]
    return {f"{type(each).__name__} {number}": each.geometry() for number, each in enumerate(shown)}


@pytest.mark.parametrize("place_of_page", PLACES)
def test_other_colours_reach_all_that_stands(make: MakeWindow, place: Path, place_of_page: str) -> None:
    """A switched page looks as one that was opened in these colours."""
    switched = make()
    switched.go(parse_address(place_of_page))
    switched.appearance.set_colours(Colours.DARK)
    there = picture(switched)
    switched.dismantle()
    keep_settings(place, Settings(100, Colours.DARK))
    fresh = make(settings=place)
    fresh.go(parse_address(place_of_page))
    assert picture(fresh) == there


def gone(place: Path) -> None:
    for path in place.parent.iterdir():
        path.unlink()
    place.parent.rmdir()


def fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr(os, "fsync", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)


def test_what_cannot_be_written_is_said_once_and_the_program_goes_on(
    make: MakeWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make(settings=place)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", lambda _handle: (_ for _ in ()).throw(OSError(28, "full")))
        choose(window, KEEP)
        press(window, KEEP)
    assert "could not be kept" in said(window)
    assert KEEP not in checked(window)
    assert list(place.parent.iterdir()) == []
    window.switch_language("ko")
    window.switch_language("en")
    assert "could not be kept" in said(window)
    choose(window, KEEP)
    press(window, KEEP)
    assert said(window) == ""
    assert KEEP in checked(window)


def test_a_change_that_cannot_be_written_holds_until_the_end(
    make: MakeWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_settings(place, Settings(125, Colours.DARK))
    window = make(settings=place, percent=None)
    with monkeypatch.context() as broken:
        fails(broken)
        choose(window, "200 %")
        assert "could not be kept" in said(window)
        assert window.appearance.percent == 200
        choose(window, KEEP)
        assert "could not be deleted" in said(window)
    assert KEEP in checked(window)
    assert read_settings(place) == Settings(125, Colours.DARK)


def test_a_stick_that_was_pulled_out_stops_nothing(make: MakeWindow, place: Path) -> None:
    keep_settings(place, Settings(125))
    window = make(settings=place, percent=None)
    gone(place)
    choose(window, DARK_ROW)
    assert "could not be kept" in said(window)
    assert scheme_in_use() is DARK
    assert not place.parent.exists()
    choose(window, KEEP)
    assert "could not be deleted" in said(window)


def test_a_file_that_somebody_deleted_is_not_written_again(make: MakeWindow, place: Path) -> None:
    keep_settings(place, Settings(125))
    window = make(settings=place, percent=None)
    place.unlink()
    choose(window, DARK_ROW)
    assert list(place.parent.iterdir()) == []
    assert KEEP not in checked(window)
    assert said(window) == ""


def test_with_the_keyboard_alone(qtbot: QtBot, make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    qtbot.waitActive(window)
    choose(window, KEEP)
    for words in ("Back to the page", KEEP):
        focused = QApplication.focusWidget()
        assert isinstance(focused, WordedButton)
        assert focused.text() == words
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert "nothing else" in QApplication.focusWidget().accessibleDescription()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert read_settings(place) == Settings()
    assert panel(window) is None


def test_paper_and_keeping_take_each_others_place(make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    window.go(parse_address("article:immediate-danger"))
    window._needed_area().open_paper()
    choose(window, KEEP)
    assert panel(window) is not None
    window._needed_area().open_paper()
    assert panel(window) is None
    window._needed_area().close_panel()
    assert window.page is not None
    assert window.page.isVisible()


@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((911, 512), 100), ((911, 512), 250)])
@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_nothing_of_the_question_is_cut_off(
    make: MakeWindow, place: Path, language: str, size: tuple[int, int], percent: int
) -> None:
    window = make(language, "CN", size, percent, place)
    window.findChild(Header).keeping_requested.emit()
    for _turn in range(3):
        QApplication.processEvents()
    assert panel(window) is not None
    assert faults(window) == []


def test_the_question_follows_the_language(make: MakeWindow, place: Path) -> None:
    window = make(settings=place)
    choose(window, KEEP)
    window.switch_language("ko")
    switched = words_of(window)
    window.dismantle()
    fresh = make("ko", settings=place)
    fresh.findChild(Header).keeping_requested.emit()
    QApplication.processEvents()
    assert words_of(fresh) == switched
