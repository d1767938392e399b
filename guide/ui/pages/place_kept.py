"""Where a person reads on a page, for when it is written anew in one language or in two."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QBoxLayout, QWidget

from guide.ui.widgets.side_by_side import SideBySide
from guide.ui.widgets.text_view import TextView


class Place(NamedTuple):
    """key: what stands there, the same in one language and in two. y: from the top of the page. In pixels."""

    key: Hashable
    y: int
    scrolled: int


def place_at_top(body: QWidget, column: QBoxLayout, scrolled: int) -> Place | None:
    """The last row or block that begins at the top of the view or above it."""
    above = [(key, y) for key, y in _places(body, column) if y <= scrolled]
    return Place(*above[-1], scrolled) if above else None


def y_of(place: Place, body: QWidget, column: QBoxLayout) -> int | None:
    """Where the same stands now."""
    return dict(_places(body, column)).get(place.key)


def _places(body: QWidget, column: QBoxLayout) -> Iterator[tuple[Hashable, int]]:
    """Rows, and the blocks of running text, from the top down."""
    seen: dict[str, int] = {}
    for at in range(column.count()):
        item = column.itemAt(at)
        if isinstance(item, SideBySide):
            item = item.items[0]  # rows that stand in the second language alone come and go
        widget = None if item is None else item.widget()
        if widget is None or widget.isHidden() or widget.property("role") == "column-head":
            continue
        kind = f"{type(widget).__name__} {widget.property('role') or ''}"
        seen[kind] = seen.get(kind, 0) + 1
        key = (kind, seen[kind])
        yield key, widget.mapTo(body, QPoint(0, 0)).y()
        for view in [widget] if isinstance(widget, TextView) else widget.findChildren(TextView):
            if view.isVisible():
                top = view.mapTo(body, QPoint(0, 0)).y()
                yield from (((key, number), top + y) for number, y in view.block_tops().items())
