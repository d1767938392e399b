"""A button whose words wrap correctly in all scripts."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF, QIcon, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from guide.ui.icon import WORD_GAP
from guide.ui.line_breaking import Paragraph, paragraph

_PREFERRED_EMS = 30
_SMALLEST_EMS = 4


@cache
def _policy() -> QSizePolicy:
    """The same for every button: a page holds dozens of them."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum, QSizePolicy.ControlType.PushButton)
    policy.setHeightForWidth(True)
    return policy


class WordedButton(QPushButton):
    """A push button that grows in height instead of cutting its words off.

    The style draws it, so QSS for QPushButton holds. `&` stands for itself: translators set no shortcuts.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(_policy())
        self.setAutoDefault(False)
        self._paragraph: Paragraph | None = None
        self._heights: dict[int, int] = {}
        self._frame_width: int | None = None

    def setText(self, text: str) -> None:
        super().setText(text)
        self._forget()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        super().setIcon(icon)
        self._forget()

    def lines(self) -> tuple[str, ...]:
        """What stands on each line at the present width."""
        return self._measured().lines(self._room(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts within layouts ask for each many times
            self._heights[width] = self._outer(QSize(0, self._text_height(self._room(width)))).height()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        paragraph = self._measured()
        room = min(paragraph.natural_width(), _PREFERRED_EMS * self._em()) + 1
        return self._outer(QSize(ceil(room) + self._icon_room(), self._text_height(room)))

    def minimumSizeHint(self) -> QSize:
        room = min(self._measured().natural_width(), _SMALLEST_EMS * self._em()) + 1
        height = int(QFontMetricsF(self.font()).height())
        return self._outer(QSize(ceil(room) + self._icon_room(), max(height, self._icon_height())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = self._option()
        option.text = "\n".join(self.lines()).replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def _measured(self) -> Paragraph:
        if self._paragraph is None:
            self.ensurePolished()
            if not self.icon().isNull():
                side = round(self._em() * 0.75)
                self.setIconSize(QSize(side + WORD_GAP, side))
            self._paragraph = paragraph(self.text(), self.font())
        return self._paragraph

    def _forget(self) -> None:
        self._paragraph = None
        self._frame_width = None
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _text_height(self, room: float) -> int:
        # The style draws lines at the font's own spacing, and scripts of taller fonts at theirs.
        paragraph = self._measured()
        spacing = QFontMetricsF(self.font()).lineSpacing() * len(paragraph.lines(room))
        return max(ceil(max(paragraph.height(room), spacing)), self._icon_height())

    def _room(self, width: int) -> float:
        """The width left for words in a button of this width."""
        if self._frame_width is None:
            self._frame_width = self._outer(QSize(0, 0)).width()
        return max(width - self._frame_width - self._icon_room(), 1)

    def _icon_room(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().width() + 4

    def _icon_height(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().height()

    def _outer(self, content: QSize) -> QSize:
        """The size of a button around this content, as the style pads and frames it."""
        option = self._option()
        option.text = ""
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, content, self)

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option

    def _em(self) -> float:
        return QFontMetricsF(self.font()).height()
