"""A page that was written twice, in two languages, put together row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple, Protocol, TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayoutItem, QWidget

from guide.ui.pages.column_page import ONCE
from guide.ui.session import Session
from guide.ui.widgets.language_heads import name_language
from guide.ui.widgets.side_by_side import SideBySide, dress


class StandsBeside(Protocol):
    """A widget of many rows. It waits until it knows whether its like in the second language stands in it, row by row.

    stand_beside  take the other's words in; the other is used up
    stand_alone   show the own words: the other page has no such row
    """

    def stand_beside(self, other: Any, second: Session) -> None: ...

    def stand_alone(self) -> None: ...


def stands_beside(widget: QWidget) -> TypeGuard[StandsBeside]:
    """Whether it is such a widget. To ask by isinstance goes through a protocol's members each time, which is slow."""
    return hasattr(widget, "stand_beside")


class Row(NamedTuple):
    """A widget of a column, and the item that holds it there."""

    widget: QWidget
    item: QLayoutItem


def take_rows(column: QBoxLayout) -> list[Row]:
    """Take everything out of a column; its widgets, in order, keep their parent."""
    taken = []
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            taken.append(Row(widget, item))
    return taken


def pair_column(column: QBoxLayout, others: Sequence[Row], own: Session, second: Session) -> None:
    """Put what was written in the second language beside what stands in the column in the first.

    Both were written by the same page, but a row may be missing in one: a name that is also the title, say. Rows of
    the same kind in the same order belong together. What turns the whole page, or leads away from it, stands once.
    """
    at = 0
    for first, other in _matched(_rows(column), others):
        if first is not None:
            at = column.indexOf(first.widget)
        if _stands_once(first) or _stands_once(other):
            if other is not None:
                _discard(other.widget)
        elif not _taken_in(first, other, second):
            if first is not None:
                column.takeAt(at)
            column.insertLayout(at, _side_by_side(first, other, own, second))
        at += 1
    _put_in_order(column)


def _rows(column: QBoxLayout) -> list[Row]:
    items = (column.itemAt(at) for at in range(column.count()))
    return [Row(widget, item) for item in items if item is not None and (widget := item.widget()) is not None]


def _side_by_side(first: Row | None, other: Row | None, own: Session, second: Session) -> SideBySide:
    for row, session in ((first, own), (other, second)):
        if row is None:
            continue
        if stands_beside(row.widget):  # the page in the other language has none
            with session.speaking():
                row.widget.stand_alone()
        name_language(row.widget, session)
    if other is not None:
        dress(other.widget, second)
    return SideBySide(first and first.item, other and other.item)


def _taken_in(first: Row | None, other: Row | None, second: Session) -> bool:
    """Whether the first took the words of the other in, row by row."""
    if first is None or other is None or not stands_beside(first.widget):
        return False
    first.widget.stand_beside(other.widget, second)
    _discard(other.widget)
    return True


def _matched(own: Sequence[Row], others: Sequence[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    kinds = [_kind(row.widget) for row in own], [_kind(row.widget) for row in others]
    for tag, start, end, other_start, other_end in SequenceMatcher(None, *kinds, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(own[start:end], others[other_start:other_end], strict=True)
        else:
            yield from ((row, None) for row in own[start:end])
            yield from ((None, row) for row in others[other_start:other_end])


def _kind(widget: QWidget) -> tuple[str, str, str]:
    """What a row is, whatever its language."""
    return type(widget).__name__, str(widget.property("role") or ""), str(getattr(widget, "note_id", ""))


def _stands_once(row: Row | None) -> bool:
    if row is None:
        return False
    turns_the_page = isinstance(row.widget, QAbstractButton) and row.widget.isCheckable()
    return turns_the_page or bool(row.widget.property(ONCE))


def _put_in_order(column: QBoxLayout) -> None:
    """Let Tab and a screen reader go from row to row: widgets were made in one language, then in the other."""
    before: QWidget | None = None
    for widget in widgets_of(column):
        widget.raise_()  # the last of its parent's children
        for each in (widget, *widget.findChildren(QWidget)):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                if before is not None:
                    QWidget.setTabOrder(before, each)
                before = each


def widgets_of(column: QBoxLayout) -> Iterator[QWidget]:
    """All widgets of a column, row by row."""
    for at in range(column.count()):
        item = column.itemAt(at)
        if isinstance(item, SideBySide):
            yield from (widget for each in item.items if (widget := each.widget()) is not None)
        elif item is not None and (widget := item.widget()) is not None:
            yield widget


def _discard(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
