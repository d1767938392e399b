"""A label whose lines break correctly in all scripts."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from guide.ui import clipboard
from guide.ui.line_breaking import LINE_SEPARATOR, Paragraph, paragraph

_PREFERRED_EMS = 34
_SMALLEST_EMS = 3
_TOP_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


@cache
def _policy() -> QSizePolicy:
    """The same for every label: a page holds dozens of them."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class WrappedLabel(QLabel):
    """Plain text that wraps. Markup in it is shown as it stands; a screen reader hears the text as it was set.

    Use it wherever a QLabel would wrap: Qt tears Burmese syllables apart (guide.ui.line_breaking).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(_TOP_LEADING)
        self.setSizePolicy(_policy())
        self._paragraph: Paragraph | None = None
        self._heights: dict[int, int] = {}
        self._selectable = False
        self._selection: tuple[int, int] | None = None

    def setText(self, text: str) -> None:
        super().setText(text)
        self._forget()

    def set_selectable(self, selectable: bool) -> None:
        """Let the mouse mark text and Ctrl+C copy it, for addresses that are to be typed elsewhere."""
        self._selectable = selectable
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if selectable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if selectable else Qt.CursorShape.ArrowCursor)

    def text_font(self) -> QFont:
        """The font the words are drawn in; another one where they are in another language than the page."""
        return self.font()

    def words_rect(self) -> QRect:
        """Where the words stand."""
        return self.contentsRect()

    def lines(self) -> tuple[str, ...]:
        """What stands on each line at the present width."""
        return self._measured().lines(self.words_rect().width())

    def selected_text(self) -> str:
        if self._selection is None:
            return ""
        start, end = sorted(self._selection)
        units = self._layout().text().encode("utf-16-le")
        return units[2 * start : 2 * end].decode("utf-16-le").replace(LINE_SEPARATOR, "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts within layouts ask many times for one change
            measured, frame = self._measured(), self._frame()
            self._heights[width] = ceil(measured.height(max(width - frame.width(), 1))) + frame.height()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        frame = self._frame()
        widest = min(self._measured().natural_width(), _PREFERRED_EMS * self._em())
        width = ceil(widest) + frame.width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        frame = self._frame()
        narrow = min(self._measured().natural_width(), _SMALLEST_EMS * self._em())
        return QSize(ceil(narrow) + frame.width(), ceil(QFontMetricsF(self.font()).height()) + frame.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.drawFrame(painter)
        area = self.words_rect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout = self._layout()
        marked = [self._marked()] if self._selection is not None else []
        layout.draw(painter, QPointF(area.x(), self._top(area, layout)), marked, QRectF(area))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._selectable and event.button() == Qt.MouseButton.LeftButton:
            at = self._position_at(event.position())
            self._selection = (at, at)
            self.update()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selectable and self._selection is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._selection = (self._selection[0], self._position_at(event.position()))
            self.update()
            return
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._selectable and event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection = (0, len(self._layout().text().encode("utf-16-le")) // 2)
            self.update()
        elif self._selectable and event.matches(QKeySequence.StandardKey.Copy) and self.selected_text():
            clipboard.copy(self.selected_text())
        else:
            super().keyPressEvent(event)

    def _measured(self) -> Paragraph:
        if self._paragraph is None:
            self.ensurePolished()
            self._paragraph = paragraph(self.text(), self.text_font())
        return self._paragraph

    def _forget(self) -> None:
        self._paragraph = None
        self._heights.clear()
        self._selection = None
        self.updateGeometry()
        self.update()

    def _layout(self) -> QTextLayout:
        horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return self._measured().layout(self.words_rect().width(), horizontal)

    def _top(self, area: QRect, layout: QTextLayout) -> float:
        spare = area.height() - layout.boundingRect().height()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return area.y() + spare / 2
        return area.y() + (spare if self.alignment() & Qt.AlignmentFlag.AlignBottom else 0)

    def _frame(self) -> QSize:
        """What the frame, padding and margins take of the label's size."""
        inner = self.contentsRect()
        return self.size() - inner.size()

    def _em(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _position_at(self, point: QPointF) -> int:
        area, layout = self.words_rect(), self._layout()
        y = point.y() - self._top(area, layout)
        lines = [layout.lineAt(i) for i in range(layout.lineCount())]
        line = next((line for line in lines if y < line.y() + line.height()), lines[-1] if lines else None)
        return 0 if line is None else int(line.xToCursor(point.x() - area.x()))

    def _marked(self) -> QTextLayout.FormatRange:
        start, end = sorted(self._selection or (0, 0))
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, end - start
        style = QTextCharFormat()
        style.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        style.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        marked.format = style
        return marked


def show_or_hide(label: QWidget, is_shown: bool) -> None:
    """Hide a label of a page that is being written, or take that back.

    What was never hidden comes with its page: to show it before would dress it twice, in the letters of the page and
    then in those of its own language.
    """
    if not is_shown:
        label.hide()
    elif label.isHidden() and label.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        label.show()
