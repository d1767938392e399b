"""Widgets in columns of equal width, as many as fit, each row as high as its highest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from guide.ui.widgets.reading_direction import placed


class ColumnsLayout(QLayout):
    """Asks `set_column_width` for the least width of a column, in pixels; a narrow place has one column."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 14) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._column_width = 240
        self._heights: dict[int, int] = {}
        self._minimum: QSize | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def set_column_width(self, width: int) -> None:
        self._column_width = width
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        self._minimum = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked many times for one change of the window
            self._heights[width] = self._place(width, None)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        columns = max(min(3, len(self._items)), 1)
        width = columns * self._column_width + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        if self._minimum is None:
            sizes = [item.minimumSize() for item in self._items]
            widest = max((size.width() for size in sizes), default=0)
            self._minimum = QSize(widest, max((size.height() for size in sizes), default=0))
        return self._minimum

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.width(), rect)

    def _place(self, width: int, rect: QRect | None) -> int:
        if not self._items:
            return 0
        gap = self.spacing()
        columns = max(1, min(len(self._items), (width + gap) // (self._column_width + gap)))
        # Five things in four columns leave a gap of three: spread them over as few columns as the same rows need.
        rows = -(-len(self._items) // columns)
        columns = -(-len(self._items) // rows)
        column = (width - (columns - 1) * gap) // columns
        y = 0
        for start in range(0, len(self._items), columns):
            row = self._items[start : start + columns]
            height = max(self._height(item, column) for item in row)
            if rect is not None:
                for i, item in enumerate(row):
                    place = QRect(rect.x() + i * (column + gap), rect.y() + y, column, height)
                    item.setGeometry(placed(self, rect, place))
            y += height + gap
        return y - gap

    def _height(self, item: QLayoutItem, width: int) -> int:
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
