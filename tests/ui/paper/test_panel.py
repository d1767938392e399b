"""The panel: choose, save, print, go back. Nothing is asked of the system before it is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.ui.paper.folders import Place, folders_in
from guide.ui.paper.panel import PaperPanel
from guide.ui.paper.save_step import SaveStep
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.filter_bar import FilterButton
from guide.ui.widgets.header import Header
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.window import Window
from tests.paper.conftest import run_tool
from tests.ui.conftest import MakeWindow
from tests.ui.pages.conftest import LANGUAGES
from tests.ui.seen import cut_off, lines_of, visible_words_of
from tests.ui.test_line_breaking import TORN

Open = Callable[..., tuple[Window, PaperPanel]]


def settle(app: QApplication) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


@pytest.fixture
def opened(make: MakeWindow, qapp: QApplication) -> Open:
    """opened(place, language, **how to make the window): the window and its panel."""

    def open_one(
        place: str = "article:calling-police", language: str = "en", **how: object
    ) -> tuple[Window, PaperPanel]:
        window = make(language, **how)
        area = window._needed_area()
        area.go(parse_address(place))
        area.open_paper()
        settle(qapp)
        panel = window.findChild(PaperPanel)
        assert panel is not None
        return window, panel

    return open_one


def button(panel: PaperPanel, words: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == words and each.isVisible())


def said(panel: PaperPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(WrappedLabel) if label.isVisible())


def test_the_button_is_there_for_pages_with_something_to_print(make: MakeWindow, qapp: QApplication) -> None:
    window = make()
    area = window._needed_area()
    paper = window.findChild(Header)._paper
    for place, offered in (("article:calling-police", True), ("page:about", False), ("service:cn-110-police", False)):
        area.go(parse_address(place))
        assert paper.isEnabled() is offered, place
    area.page._go_on()
    assert paper.isEnabled()


def test_keys_open_and_close_it(make: MakeWindow, qtbot: QtBot, qapp: QApplication) -> None:
    window = make()
    area = window._needed_area()
    area.go(parse_address("article:calling-police"))
    qtbot.keySequence(window, QKeySequence("Ctrl+P"))
    panel = window.findChild(PaperPanel)
    assert panel is not None
    assert panel.isAncestorOf(QApplication.focusWidget())
    assert not area._frame.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle(qapp)
    assert window.findChild(PaperPanel) is None
    assert area._frame.isVisible()


def test_going_elsewhere_puts_it_away(opened: Open, qapp: QApplication) -> None:
    window, _panel = opened()
    window._needed_area().go(parse_address("page:numbers"))
    settle(qapp)
    assert window.findChild(PaperPanel) is None


@pytest.mark.parametrize("place", ["article:immediate-danger", "page:numbers"])
def test_in_another_language_it_is_as_if_opened_anew(opened: Open, qapp: QApplication, place: str) -> None:
    window, panel = opened(place)
    for language in (*LANGUAGES[1:], "en"):
        window.switch_language(language)
        settle(qapp)
        _window, fresh = opened(place, language)
        assert visible_words_of(panel) == visible_words_of(fresh), language


def test_a_pdf_is_saved_where_the_person_says(opened: Open, qapp: QApplication, tmp_path: Path) -> None:
    _window, panel = opened()
    panel.findChild(FilterButton).chosen.emit("zh")
    settle(qapp)
    button(panel, "Save as PDF").click()
    step = panel.findChild(SaveStep)
    step.go_to(tmp_path)
    step.save()
    settle(qapp)
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]
    assert str(tmp_path / "page.pdf") in said(panel)
    assert "“Leave” does not take it away" in said(panel)
    words = run_tool("pdftotext", "-raw", "-", "-", data=(tmp_path / "page.pdf").read_bytes())
    assert any("\u4e00" <= letter <= "\u9fff" for letter in words)


def test_no_file_dialog_of_the_system_is_ever_made(
    opened: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "__init__", lambda *_args: pytest.fail("a dialog that remembers places"))
    _window, panel = opened()
    button(panel, "Save as PDF").click()
    panel.findChild(SaveStep).go_to(tmp_path)


def test_a_name_that_is_taken_asks_once(opened: Open, qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(b"mine")
    _window, panel = opened()
    button(panel, "Save as PDF").click()
    step = panel.findChild(SaveStep)
    step.go_to(tmp_path)
    step.save()
    assert "There is already a file" in said(panel)
    assert (tmp_path / "page.pdf").read_bytes() == b"mine"
    button(panel, "Replace that file").click()
    settle(qapp)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_another_name_takes_the_question_back(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(b"mine")
    _window, panel = opened()
    button(panel, "Save as PDF").click()
    step = panel.findChild(SaveStep)
    step.go_to(tmp_path)
    step.save()
    step.findChildren(ComposingField)[1].setText("list.pdf")
    button(panel, "Save here").click()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.pdf", "page.pdf"]
    assert (tmp_path / "page.pdf").read_bytes() == b"mine"


def test_a_place_that_is_not_there_is_said(opened: Open, tmp_path: Path) -> None:
    _window, panel = opened()
    button(panel, "Save as PDF").click()
    step = panel.findChild(SaveStep)
    step.save()
    assert "Choose a folder first" in said(panel)
    step.findChildren(ComposingField)[0].setText(str(tmp_path / "stick"))
    step.save()
    assert "cannot be opened" in said(panel)


def test_folders_are_walked_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "b" / "inner").mkdir(parents=True)
    (tmp_path / "A").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "file").touch()
    assert folders_in(tmp_path) == ("A", "b")
    step = SaveStep(lambda: b"%PDF", begin_at=lambda: (Place("Stick", tmp_path),))
    qtbot.addWidget(step)
    step.show()
    qtbot.waitExposed(step)
    place = next(each for each in step.findChildren(QPushButton) if each.text() == "Stick")
    qtbot.keyClick(place, Qt.Key.Key_Space)
    rows = step.findChild(QListWidget)
    assert [rows.item(row).text() for row in range(rows.count())] == ["↑ One folder up", "A", "b"]
    rows.setCurrentRow(2)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert step.findChildren(ComposingField)[0].text() == str(tmp_path / "b")
    assert rows.item(1).text() == "inner"
    with qtbot.waitSignal(step.saved):
        step.save()
    assert (tmp_path / "b" / "page.pdf").is_file()


def test_no_printer_is_one_sentence_and_a_way_on(opened: Open, qapp: QApplication) -> None:
    _window, panel = opened()
    panel._names = list
    button(panel, "Print").click()
    settle(qapp)
    assert "This computer has no printer" in said(panel)
    button(panel, "Save as PDF").click()
    assert panel.findChild(SaveStep) is not None


def test_printers_are_asked_for_when_print_was_pressed_and_not_before(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[str] = []
    _window, panel = opened()

    def names() -> list[str]:
        asked.append("names")
        return ["Office"]

    def printer(name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFileName(str(tmp_path / f"{name}.pdf"))
        return made

    panel._names, panel._printer = names, printer
    assert asked == []
    button(panel, "Print").click()
    assert asked == ["names"]
    assert "Who else uses this printer?" in said(panel)
    button(panel, "Office").click()
    qtbot.waitUntil(lambda: "Sent to the printer" in said(panel))
    assert (tmp_path / "Office.pdf").is_file()
    assert "cannot call back" in said(panel)


@pytest.mark.qt_log_ignore(r"QPainter::begin", extend=True)
def test_a_printer_that_fails_leaves_a_way_on(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    _window, panel = opened()

    def broken(_name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFileName(str(tmp_path / "gone" / "x.pdf"))
        return made

    panel._names, panel._printer = lambda: ["Office"], broken
    button(panel, "Print").click()
    button(panel, "Office").click()
    qtbot.waitUntil(lambda: "did not take" in said(panel))
    assert "did not take the pages" in said(panel)
    assert button(panel, "Save as PDF").isVisible()


def test_what_a_finder_may_think_stands_before_the_numbers(opened: Open, qapp: QApplication) -> None:
    _window, panel = opened("page:numbers", country="VN")
    words = said(panel)
    assert words.index("Think of who may find it") < words.index("Choose at most")
    picks = [each for each in panel.findChildren(QPushButton) if each.isCheckable()]
    assert [each.text().startswith("✓") for each in picks] == [each.isChecked() for each in picks]
    first = next(each for each in picks if not each.isChecked())
    key = first.objectName()
    first.click()
    settle(qapp)
    assert key in panel._wishes().picked
    assert QApplication.focusWidget().objectName() == key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_and_no_syllable_torn(opened: Open, qapp: QApplication, language: str, percent: int) -> None:
    for place in ("article:immediate-danger", "page:numbers"):
        _window, panel = opened(place, language, size=(911, 512), percent=percent)
        for step in (panel._write_choice, panel._write_saving, panel._write_printers):
            step()
            settle(qapp)
            assert cut_off(panel) == []
            assert [line for line in lines_of(panel) if TORN.match(line)] == []
