"""Labels and what is known beside them; beneath them where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWidgetItem

from guide.core.markup import plain_text
from guide.core.vocabulary import standing_mark
from guide.core.wording import Standing, Wording
from guide.ui.service_facts import Fact
from guide.ui.session import Session
from guide.ui.widgets.fact_line import FactLine
from guide.ui.widgets.items_layout import size_of_layout
from guide.ui.widgets.language_heads import named, own_names
from guide.ui.widgets.side_by_side import SideBySide, dress

_LABEL_EMS = 9
_BESIDE_FROM_EMS = 26
_MARKED = (Standing.MISSING, Standing.OLDER)


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
        self._label_width = 0
        self._lines: list[FactLine] = []
        if not waits:
            self.stand_alone()

    def stand_alone(self) -> None:
        """Show the facts in their own language."""
        for fact in self._facts:
            self._column.addWidget(self._row(fact, self._language))

    def stand_beside(self, other: FactList, second: Session) -> None:
        """Show the same facts in the second language too, each in line with its own."""
        self._are_paired = True
        own, others = ({fact.key: fact for fact in facts._facts} for facts in (self, other))
        names = own_names(second)
        for key in _merged(list(own), list(others)):
            pair: list[QWidgetItem | None] = [None, None]
            if key in own:
                pair[0] = QWidgetItem(self._row(own[key], self._language, names[self._language]))
            if key in others:
                with second.speaking():
                    row = self._row(others[key], second.language, names[second.language])
                dress(row, second)
                pair[1] = QWidgetItem(row)
            self._column.addLayout(SideBySide(*pair))

    def sizeHint(self) -> QSize:
        return size_of_layout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _row(self, fact: Fact, language: str, name: str = "") -> QWidget:
        """What is known of one thing: a line, or where some of it bears a mark, several.

        name  of the language, where two stand beside each other
        """
        parts: list[tuple[str, str, str | None]] = []
        for (of_language, standing), wordings in groupby(fact.lines, key=_language_and_mark):
            parts.append(("\n".join(plain_text(wording.text) for wording in wordings), of_language, None))
            if standing is not None:
                parts.append((standing_mark(standing) or "", language, "mark"))
        if len(parts) == 1:
            return self._line(fact.label, parts[0], language, name, self)
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, part in enumerate(parts):
            column.addWidget(self._line("" if number else fact.label, part, language, name, row))
        return row

    def _line(
        self, label: str, part: tuple[str, str, str | None], language: str, name: str, parent: QWidget
    ) -> FactLine:
        words, of_language, role = part
        line = FactLine(label, role, parent)
        line.show_words(words, of_language, language)
        if name:
            line.setAccessibleName(named(name, line.accessibleName()))
        line.stand(self._label_width)
        self._lines.append(line)
        return line

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        beside = self.width() >= _BESIDE_FROM_EMS * em and not self._are_paired
        label_width = _LABEL_EMS * em if beside else 0
        if label_width != self._label_width:
            self._label_width = label_width
            for line in self._lines:
                line.stand(label_width)


def _language_and_mark(wording: Wording) -> tuple[str, Standing | None]:
    """Drafts are marked once a page."""
    return wording.language, wording.standing if wording.standing in _MARKED else None


def _merged(own: list[str], others: list[str]) -> list[str]:
    """The keys of both in order: one that only the others have comes after the one before it there."""
    merged = list(own)
    for before, key in zip(["", *others], others, strict=False):
        if key not in merged:
            merged.insert(merged.index(before) + 1 if before in merged else 0, key)
    return merged
