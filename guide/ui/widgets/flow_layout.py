"""Widgets in a row that goes on in the next line where it is full, so that no word is ever cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLayoutItem, QLineEdit, QWidget

from guide.ui.widgets.items_layout import ItemsLayout, height_at
from guide.ui.widgets.reading_direction import placed


class FlowLayout(ItemsLayout):
    """A row that wraps.

    stretched  the one widget that takes what is left of its line
    pinned     the one widget that always stands at the end of the first line, whatever wraps
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent, spacing)
        self._stretched: QWidget | None = None
        self._pinned: QWidget | None = None

    def set_stretched(self, widget: QWidget) -> None:
        self._stretched = widget

    def set_pinned(self, widget: QWidget) -> None:
        self._pinned = widget

    def move_to_end(self, widget: QWidget) -> None:
        """Let a widget that is already here stand last."""
        self.items.sort(key=lambda item: item.widget() is widget)
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """The size on one line."""
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return self.framed(QSize(width, max((hint.height() for hint in hints), default=0)))

    def place(self, width: int, rect: QRect | None) -> int:
        """Break the items into lines of this width; set their places where a rectangle is given; return the height."""
        margins = self.contentsMargins()
        room = max(width - margins.left() - margins.right(), 1)
        pinned = next((item for item in self.shown() if item.widget() is self._pinned and self._pinned), None)
        reserved = pinned.sizeHint().width() + self.spacing() if pinned else 0
        lines = self._lines([item for item in self.shown() if item is not pinned], room, reserved)
        y = margins.top()
        for number, line in enumerate(lines):
            line_room = room - (reserved if number == 0 else 0)
            widths = self._widths(line, line_room)
            height = max(height_at(item, widths[i]) for i, item in enumerate(line)) if line else 0
            if number == 0 and pinned:
                height = max(height, pinned.sizeHint().height())
            if rect is not None:
                self._set_line(line, widths, rect, QPoint(margins.left(), y), height)
                if number == 0 and pinned:
                    place = QRect(QPoint(margins.left() + line_room + self.spacing(), y), pinned.sizeHint())
                    self._set_item(pinned, place, rect, height)
            y += height + self.spacing()
        return y - self.spacing() + margins.bottom()

    def _lines(self, items: list[QLayoutItem], room: int, reserved: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        left = room - reserved
        for item in items:
            wanted = item.minimumSize().width() if item.widget() is self._stretched else item.sizeHint().width()
            if lines[-1] and wanted > left:
                lines.append([])
                left = room
            lines[-1].append(item)
            left -= wanted + self.spacing()
        return lines

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        widths = [min(item.sizeHint().width(), room) for item in line]
        for i, item in enumerate(line):
            if item.widget() is self._stretched and self._stretched:
                taken = sum(widths) - widths[i] + self.spacing() * (len(line) - 1)
                widths[i] = max(room - taken, item.minimumSize().width())
        return widths

    def _set_line(self, line: list[QLayoutItem], widths: list[int], rect: QRect, at: QPoint, height: int) -> None:
        x = at.x()
        for item, width in zip(line, widths, strict=True):
            self._set_item(item, QRect(x, at.y(), width, height_at(item, width)), rect, height)
            x += width + self.spacing()

    def _set_item(self, item: QLayoutItem, place: QRect, rect: QRect, height: int) -> None:
        widget = item.widget()
        alike = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        if alike:
            place.setHeight(height)  # a name in a taller script must not make one button taller than its neighbours
        place.translate(rect.topLeft() + QPoint(0, (height - place.height()) // 2))
        place = placed(self, rect, place)
        if alike and widget is not None:
            widget.setGeometry(place)
        else:
            item.setGeometry(place)
