"""What our own layouts have in common: they keep their items, and what they measured until something changes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ItemsLayout(QLayout):
    """A layout whose height follows from its width. Each kind says in `place` where its items stand."""

    def __init__(self, parent: QWidget | None, spacing: int) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._minimum: QSize | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def place(self, width: int, rect: QRect | None) -> int:
        """The height at this width; where a rectangle is given, every item is also put in its place there."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        self._minimum = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked many times for one change of the window
            self._heights[width] = self.place(width, None)
        return self._heights[width]

    def minimumSize(self) -> QSize:
        """The widest and the highest item alone."""
        if self._minimum is None:
            sizes = [item.minimumSize() for item in self.shown()]
            widest = max((size.width() for size in sizes), default=0)
            self._minimum = self.framed(QSize(widest, max((size.height() for size in sizes), default=0)))
        return self._minimum

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.place(rect.width(), rect)

    def shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    def framed(self, size: QSize) -> QSize:
        """The size with the margins around it."""
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def height_at(item: QLayoutItem, width: int) -> int:
    """How high an item is where it is this wide."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def size_of_layout(widget: QWidget) -> QSize:
    """The size hint of a widget whose height follows from its width.

    Qt's own hint goes on to measure all that the widget holds at the width of the hint, at which nothing will stand.
    """
    layout = widget.layout()
    assert layout is not None
    return layout.sizeHint()
