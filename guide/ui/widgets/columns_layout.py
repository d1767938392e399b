"""Widgets in columns of equal width, as many as fit, each row as high as its highest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from guide.ui.widgets.items_layout import ItemsLayout, height_at
from guide.ui.widgets.reading_direction import placed


class ColumnsLayout(ItemsLayout):
    """Asks `set_column_width` for the least width of a column, in pixels; a narrow place has one column."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 14) -> None:
        super().__init__(parent, spacing)
        self._column_width = 240

    def set_column_width(self, width: int) -> None:
        self._column_width = width
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        columns = max(min(3, len(self.items)), 1)
        width = columns * self._column_width + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def place(self, width: int, rect: QRect | None) -> int:
        if not self.items:
            return 0
        gap = self.spacing()
        columns = max(1, min(len(self.items), (width + gap) // (self._column_width + gap)))
        # Five things in four columns leave a gap of three: spread them over as few columns as the same rows need.
        rows = -(-len(self.items) // columns)
        columns = -(-len(self.items) // rows)
        column = (width - (columns - 1) * gap) // columns
        y = 0
        for start in range(0, len(self.items), columns):
            row = self.items[start : start + columns]
            height = max(height_at(item, column) for item in row)
            if rect is not None:
                for i, item in enumerate(row):
                    place = QRect(rect.x() + i * (column + gap), rect.y() + y, column, height)
                    item.setGeometry(placed(self, rect, place))
            y += height + gap
        return y - gap
