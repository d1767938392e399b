"""Labels and what is known beside them; beneath them where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from guide.core.vocabulary import wording_mark
from guide.core.wording import Standing
from guide.ui.service_facts import Fact
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel

_LABEL_EMS = 9
_BESIDE_FROM_EMS = 26


class FactList(QWidget):
    """Made for facts in one language; the text can be marked and copied."""

    def __init__(self, facts: Sequence[Fact], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._rows = [_Row(fact, language, self) for fact in facts]
        for row in self._rows:
            column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        for row in self._rows:
            row.arrange(beside=self.width() >= _BESIDE_FROM_EMS * em, label_width=_LABEL_EMS * em)


class _Row(QWidget):
    def __init__(self, fact: Fact, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = WrappedLabel(self)
        self._label.setProperty("role", "muted")
        self._label.setText(fact.label)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        self._box.addLayout(lines, 1)
        for wording in fact.lines:
            words = WordingLabel(None, self)
            words.set_selectable(True)
            lines.addWidget(words)
            words.show_wording(wording, language)
            words.setAccessibleDescription(fact.label)
            if wording.standing in (Standing.MISSING, Standing.OLDER):
                mark = WrappedLabel(self)
                mark.setProperty("role", "mark")
                mark.setText(wording_mark(wording) or "")
                lines.addWidget(mark)

    def arrange(self, beside: bool, label_width: int) -> None:
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(14 if beside else 2)
        self._label.setFixedWidth(label_width) if beside else self._free_label()

    def _free_label(self) -> None:
        self._label.setMinimumWidth(0)
        self._label.setMaximumWidth(16777215)
