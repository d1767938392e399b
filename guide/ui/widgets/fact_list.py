"""Labels and what is known beside them; beneath them where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QVBoxLayout, QWidget, QWidgetItem

from guide.core.markup import plain_text
from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing
from guide.ui.service_facts import Fact
from guide.ui.session import Session
from guide.ui.widgets.items_layout import size_of_layout
from guide.ui.widgets.language_heads import own_names
from guide.ui.widgets.side_by_side import SideBySide, dress
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel

_LABEL_EMS = 9
_BESIDE_FROM_EMS = 26
_UNLIMITED = 16777215  # QWIDGETSIZE_MAX


class FactList(QWidget):
    """Made for facts in one language; the text can be marked and copied.

    waits  nothing is shown yet, for `stand_beside` or `stand_alone` follows
    """

    def __init__(
        self, facts: Sequence[Fact], language: str, parent: QWidget | None = None, *, waits: bool = False
    ) -> None:
        super().__init__(parent)
        self._facts = tuple(facts)
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._are_paired = False
        self._arranged: tuple[bool, int, int] | None = None
        self._rows: list[_Row] = []
        if not waits:
            self.stand_alone()

    def stand_alone(self) -> None:
        """Show the facts in their own language."""
        for fact in self._facts:
            self._column.addWidget(self._add_row(fact, self._language))

    def stand_beside(self, other: FactList, second: Session) -> None:
        """Show the same facts in the second language too, each in line with its own."""
        self._are_paired = True
        own, others = ({fact.key: fact for fact in facts._facts} for facts in (self, other))
        names = own_names(second)
        for key in _merged(list(own), list(others)):
            pair: list[QLayoutItem | None] = [None, None]
            if key in own:
                pair[0] = QWidgetItem(self._add_row(own[key], self._language, names[self._language]))
            if key in others:
                with second.speaking():
                    row = self._add_row(others[key], second.language, names[second.language])
                dress(row, second)
                pair[1] = QWidgetItem(row)
            self._column.addLayout(SideBySide(*pair))
        self._arrange()

    def _add_row(self, fact: Fact, language: str, name: str = "") -> _Row:
        row = _Row(fact, language, self)
        row.setAccessibleName(name)
        self._rows.append(row)
        return row

    def sizeHint(self) -> QSize:
        return size_of_layout(self)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the labels above: only then can the list become narrow enough to put them there."""
        if self._are_paired:
            return super().minimumSizeHint()
        narrowest = max((row.narrowest() for row in self._rows), default=0)
        return QSize(narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        beside = self.width() >= _BESIDE_FROM_EMS * em and not self._are_paired
        arranged = (beside, em, len(self._rows))
        if arranged == self._arranged:
            return
        self._arranged = arranged
        for row in self._rows:
            row.arrange(beside, label_width=_LABEL_EMS * em)


def _merged(own: list[str], others: list[str]) -> list[str]:
    """The keys of both in order: one that only the others have comes after the one before it there."""
    merged = list(own)
    for before, key in zip(["", *others], others, strict=False):
        if key not in merged:
            merged.insert(merged.index(before) + 1 if before in merged else 0, key)
    return merged


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
        for (of_language, standing), wordings in groupby(fact.lines, key=lambda line: (line.language, line.standing)):
            words = WordingLabel(None, self)
            words.set_selectable(True)
            lines.addWidget(words)
            words.show_words("\n".join(plain_text(wording.text) for wording in wordings), of_language, language)
            words.setAccessibleDescription(fact.label)
            if standing in (Standing.MISSING, Standing.OLDER):
                mark = WrappedLabel(self)
                mark.setProperty("role", "mark")
                mark.setText(standing_mark(standing) or "")
                lines.addWidget(mark)

    def narrowest(self) -> int:
        return max((label.minimumSizeHint().width() for label in self.findChildren(WrappedLabel)), default=0)

    def arrange(self, beside: bool, label_width: int) -> None:
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(14 if beside else 2)
        self._label.setMinimumWidth(label_width if beside else 0)
        self._label.setMaximumWidth(label_width if beside else _UNLIMITED)
        self.updateGeometry()  # a change of direction alone tells nobody
