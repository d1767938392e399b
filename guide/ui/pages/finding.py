"""Find in page: from place to place through all running text of a page, and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from guide.ui.widgets.text_view import TextView


def texts_of(page: QWidget) -> list[TextView]:
    """The shown texts of a page in the order in which they are read."""
    shown = (view for view in page.findChildren(TextView) if view.isVisible())
    return sorted(shown, key=lambda view: view.mapTo(page, QPoint(0, 0)).y())


def find_in_texts(views: Sequence[TextView], text: str, backward: bool) -> bool:
    """Mark the next place where the words stand, from the one marked now. False where they stand nowhere."""
    at = next((number for number, view in enumerate(views) if view.textCursor().hasSelection()), None)
    if at is None:
        ways = [(view, view.find_first) for view in (reversed(views) if backward else views)]
    else:
        step = -1 if backward else 1
        around = [views[(at + step * turn) % len(views)] for turn in range(len(views) + 1)]
        ways = [(views[at], views[at].find_further), *((view, view.find_first) for view in around[1:])]
    for found, find in ways:
        if find(text, backward):
            for view in views:
                if view is not found:
                    view.mark_nothing()
            return True
    return False
