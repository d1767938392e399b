"""What would tell afterwards who read what: nothing of it is kept, and nothing in the program could keep it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.core.i18n import ENGLISH
from guide.edition.opening import OpenEdition
from guide.ui import clipboard
from guide.ui.navigation import FIRST
from guide.ui.session import Session
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.text_view import TextView
from tests.ui.conftest import PLACES, MakeWindow

READER = Path(__file__).parents[2] / "guide"
# Classes and calls of Qt and Python that write what outlives the program, or open what is outside of it.
KEEPERS = re.compile(
    r"\b(QSettings|QDesktopServices|QTemporaryFile|QTemporaryDir|QFileDialog|QSessionManager"
    r"|QSystemTrayIcon|QSplashScreen|QLoggingCategory|RotatingFileHandler|FileHandler|tempfile|webbrowser|shelve)\b"
)
HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def modules() -> list[Path]:
    layers = ("ui", "paper", "store", "text", "core", "cli")
    return sorted(path for layer in layers for path in (READER / layer).rglob("*.py"))


def test_no_part_that_keeps_things_is_used() -> None:
    assert len(modules()) > 150
    named = {path.name: KEEPERS.findall(path.read_text("utf-8")) for path in modules()}
    assert {name: found for name, found in named.items() if found} == {}


def test_a_second_window_knows_nothing_of_the_first(make: MakeWindow, edition: OpenEdition) -> None:
    first = make("my", None)
    first.session.set_country("MM")
    first.go(parse_address("page:about"))
    first.search_for("police")
    first.appearance.set_text_size(150)
    second = make("en", None)
    session = Session(edition, ENGLISH.code)
    assert (second.session.country, second.session.language) == (session.country, session.language)
    assert second.address == FIRST
    assert second.search_field.text() == ""
    assert second.appearance.percent == 100
    second.go_back()
    assert second.address == FIRST


def test_words_that_are_marked_and_copied_bear_the_marks(make: MakeWindow) -> None:
    window = make()
    window.go(parse_address("page:about/this-computer"))
    assert window.page is not None
    view = window.page.findChildren(TextView)[0]
    view.selectAll()
    assert bears_the_marks(view.createMimeDataFromSelection())


@pytest.mark.parametrize("way", ["key", "menu"])
@pytest.mark.parametrize("what", ["copy", "cut"])
def test_words_of_a_field_bear_them_too(make: MakeWindow, qtbot: QtBot, way: str, what: str) -> None:
    field = make().search_field
    field.setText("police")
    field.selectAll()
    if way == "key":
        qtbot.keySequence(field, QKeySequence(getattr(QKeySequence.StandardKey, what.capitalize())))
    else:
        field.marking_menu().findChild(QAction, f"edit-{what}").trigger()
    data = QApplication.clipboard().mimeData()
    assert data.text() == "police"
    assert bears_the_marks(data)
    assert field.text() == ("police" if what == "copy" else "")


def bears_the_marks(data: QMimeData) -> bool:
    return set(clipboard.marked("").formats()) <= set(data.formats())


@pytest.mark.parametrize("place", PLACES)
def test_every_field_asks_for_no_prediction_and_no_learning(make: MakeWindow, place: str) -> None:
    window = make()
    window.go(parse_address(place))
    window.find_in_page()
    fields = window.findChildren(QLineEdit)
    assert len(fields) >= 2
    for field in fields:
        assert isinstance(field, ComposingField)
        assert Qt.InputMethodHint(field.inputMethodQuery(Qt.InputMethodQuery.ImHints)) & HINTS == HINTS


def test_no_field_is_made_of_another_class() -> None:
    made = re.compile(r"(?:class \w+\(.*\b|= )(QLineEdit|QTextEdit|QPlainTextEdit|QSpinBox|QDateEdit|QInputDialog)\b")
    assert {path.name for path in modules() if made.search(path.read_text("utf-8"))} == {"composing_field.py"}
