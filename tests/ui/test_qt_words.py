"""Qt's own words: every one that it asks for in this program is in the catalogs."""

from __future__ import annotations

import inspect
import re

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QScrollBar, QTextEdit, QWidget

from guide.core.address import parse_address
from guide.ui import translation
from guide.ui.navigation import NUMBERS
from guide.ui.translation import GettextTranslator
from guide.ui.widgets.header import Header
from guide.ui.window import Window
from tests.ui.conftest import MakeWindow

# Qt looks key names up to read a sequence, too; of those only the listed ones are ever shown.
_READ_ONLY = {"QShortcut"}
_NOT_WORDS = {("QGuiApplication", "QT_LAYOUT_DIRECTION")}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Every context and word that Qt asks for."""
    found: set[tuple[str, str]] = set()
    answer = GettextTranslator.translate

    def listen(self: GettextTranslator, context: str, source: str, what: str | None = None, n: int = -1) -> str | None:
        found.add((context, source))
        return answer(self, context, source, what, n)

    monkeypatch.setattr(GettextTranslator, "translate", listen)
    return found


def listed() -> set[tuple[str, str]]:
    return set(re.findall(r'pgettext\("(\w+)", "([^"]+)"\)', inspect.getsource(translation.qt_words)))


def use_everything(window: Window) -> None:
    """Open every menu of a field, list the actions of every control, and ask for every word that is spoken."""
    for widget in [child for child in window.findChildren(QWidget) if not isinstance(child, QMenu)]:
        if isinstance(widget, QLineEdit | QTextEdit):
            menu = widget.createStandardContextMenu()
            for action in menu.actions() if menu else []:
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if isinstance(widget, QScrollBar) and widget.isVisible():
            QTimer.singleShot(0, close_menus)
            place = QPoint(2, 2)
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
        if isinstance(widget, QComboBox) and widget.isVisible():
            widget.setFocus()
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and (actions := spoken.actionInterface()) is not None:
            for name in actions.actionNames():
                actions.localizedActionName(name)
                actions.localizedActionDescription(name)


def close_menus() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_word_that_qt_asks_for_is_listed(make: MakeWindow, asked: set[tuple[str, str]]) -> None:
    window = make()
    window.search_for("110")
    use_everything(window)
    for address in (NUMBERS, parse_address("article:immediate-danger"), parse_address("service:cn-120-ambulance")):
        window.go(address)
        QApplication.processEvents()
        use_everything(window)
    window.findChild(Header).show_letters()
    window.find_in_page()
    use_everything(window)
    missing = {word for word in asked - listed() - _NOT_WORDS if word[0] not in _READ_ONLY}
    assert missing == set()
    assert ("QLineEdit", "&Copy") in asked, "the menus were really opened"
