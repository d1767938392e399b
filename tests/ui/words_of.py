"""Every word that a window shows or says to a screen reader, in the order of its widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def words_of(window: QWidget) -> list[tuple[str, ...]]:
    """One row a shown widget that has words: its class, then all its words. Menus are opened for theirs."""
    shown = [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))]
    rows = ((type(widget).__name__, *words_in(widget)) for widget in shown)
    return [row for row in rows if any(row[1:])]


def spoken_and_shown(window: QWidget) -> str:
    """All words of a window as one text."""
    return "\n".join(word for row in words_of(window) for word in row[1:] if word)


def words_in(widget: QWidget) -> list[str]:
    """The words of one widget, without what stands in it; some may be empty."""
    words = [
        widget.windowTitle(),
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    ]
    match widget:
        case QLabel() | QAbstractButton():
            words.append(widget.text())
            if isinstance(widget, QPushButton) and (menu := widget.menu()) is not None:
                menu.aboutToShow.emit()
                words += [action.text() for action in menu.actions()]
        case QLineEdit():
            words += [widget.text(), widget.placeholderText()]
        case QComboBox():
            words += [widget.currentText(), *(widget.itemText(row) for row in range(widget.count()))]
        case QTextEdit():
            words += [widget.toPlainText(), widget.placeholderText()]
        case QAbstractItemView():
            model = widget.model()
            for row in range(model.rowCount()):
                words += [str(model.index(row, 0).data(role) or "") for role in _ROLES]
    return words
