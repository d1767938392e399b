"""A page that was written twice, in two languages, put together row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from guide.ui.session import Session
from guide.ui.widgets.side_by_side import SideBySide


@runtime_checkable
class StandsBeside(Protocol):
    """A widget of many rows, which takes its like in the second language in, row by row."""

    def stand_beside(self, other: Any, second: Session) -> None: ...


def take_widgets(column: QBoxLayout) -> list[QWidget]:
    """Take everything out of a column; its widgets, in order, keep their parent."""
    taken = []
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            taken.append(widget)
    return taken


def pair_column(column: QBoxLayout, others: Sequence[QWidget], second: Session) -> None:
    """Put the widgets of the second language beside those of the first.

    Both were written by the same page, but a row may be missing in one: a name that is also the title, say. Rows of
    the same kind in the same order belong together. What turns the whole page stands once.
    """
    items = (column.itemAt(at) for at in range(column.count()))
    own = [widget for item in items if item is not None and (widget := item.widget()) is not None]
    at = 0
    for first, other in _matched(own, others):
        at = at if first is None else column.indexOf(first)
        if any(_turns_the_page(widget) for widget in (first, other)) or _taken_in(first, other, second):
            _discard(other)
        else:
            if first is not None:
                column.takeAt(at)
            column.insertWidget(at, SideBySide(first, other, second))
        at += 1


def _taken_in(first: object, other: object, second: Session) -> bool:
    """Whether the first took the words of the other in, row by row."""
    if not isinstance(first, StandsBeside) or type(first) is not type(other):
        return False
    first.stand_beside(other, second)
    return True


def _matched(own: Sequence[QWidget], others: Sequence[QWidget]) -> Iterator[tuple[QWidget | None, QWidget | None]]:
    kinds = [_kind(widget) for widget in own], [_kind(widget) for widget in others]
    for tag, start, end, other_start, other_end in SequenceMatcher(None, *kinds, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(own[start:end], others[other_start:other_end], strict=True)
        else:
            yield from ((widget, None) for widget in own[start:end])
            yield from ((None, widget) for widget in others[other_start:other_end])


def _kind(widget: QWidget) -> tuple[str, str, str]:
    """What a row is, whatever its language."""
    return type(widget).__name__, str(widget.property("role") or ""), str(getattr(widget, "note_id", ""))


def _turns_the_page(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isCheckable()


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
