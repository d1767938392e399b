"""How far a catalog is, as a bar with four parts and in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.i18n import _
from guide.desk.catalogs.status import Count
from guide.ui.style import scheme_in_use

_HEIGHT = 12


class ProgressBar(QWidget):
    """Reviewed, draft, out of date, missing, from the left; what it shows stands beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: Count | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: Count, name: str) -> None:
        """name: of the catalog, for a screen reader."""
        self._count = count
        self.setAccessibleName(f"{name}: {counted(count)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._count is None or not self._count.total:
            return
        scheme = scheme_in_use()
        parts = (
            (self._count.reviewed, scheme.accent_strong),
            (self._count.draft, scheme.accent),
            (self._count.fuzzy, scheme.note_line),
            (self._count.missing, scheme.line),
        )
        painter = QPainter(self)
        left, width = 0.0, float(self.width())
        for number, colour in parts:
            part = width * number / self._count.total
            painter.fillRect(QRectF(left, 0, part, self.height()), QColor(colour))
            left += part


def counted(count: Count) -> str:
    """The same in words."""
    # Translators: How far a catalog of translations is; each {…} is a number.
    words = _("{translated} of {total} translated, {reviewed} reviewed, {fuzzy} out of date, {missing} missing")
    return words.format(
        translated=count.translated,
        total=count.total,
        reviewed=count.reviewed,
        fuzzy=count.fuzzy,
        missing=count.missing,
    )
