"""Which words stand where somebody points: the way from the running guide back to a message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTextEdit, QWidget

from guide.core.wording import Wording
from guide.ui.models.rows import ROW_ROLE


def words_at(root: QWidget, place: QPoint) -> tuple[str, ...]:
    """The words at a place in the coordinates of `root`: of a text the paragraph, of a list the words of its row.

    Where the innermost widget has no words, those of the one around it: a note's frame, a card.
    """
    widget: QWidget | None = root.childAt(place)
    while widget is not None:
        words = tuple(dict.fromkeys(word for word in _words(widget, widget.mapFrom(root, place)) if word.strip()))
        if words:
            return words
        if widget is root:
            break
        widget = widget.parentWidget()
    return ()


def _words(widget: QWidget, place: QPoint) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QTextEdit():
            at = widget.viewport().mapFrom(widget, place)
            yield widget.cursorForPosition(at).block().text()
        case QAbstractItemView():
            index = widget.indexAt(widget.viewport().mapFrom(widget, place))
            if index.isValid():
                yield from _in_row(index.data(ROW_ROLE))
                yield str(index.data() or "")


def _in_row(value: object) -> Iterator[str]:
    """Every text within a row, whatever its shape."""
    match value:
        case str():
            yield value
        case Wording():
            yield value.text
        case tuple() | list():
            for part in value:
                yield from _in_row(part)
        case _ if is_dataclass(value) and not isinstance(value, type):
            for part in fields(value):
                yield from _in_row(getattr(value, part.name))
