"""One question: its words, answers to press, and a way past it. Nothing needs to be answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.markup import plain_text
from guide.core.referral.questions import Question
from guide.ui.widgets.choice_chip import ChoiceChip
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.wording_label import WordingLabel

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class QuestionBox(QWidget):
    """Chips under a question. The last of them stands for “skip”, “rather not say” and “not sure” alike: it is
    pressed while nothing else is. Arrow keys go from chip to chip, Tab to the next question.

    several   more than one answer may be chosen; they are kept in the order of the question
    answered  another answer was chosen: `chosen` gives it
    """

    answered = Signal()

    def __init__(self, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._chips: dict[str, ChoiceChip] = {}
        self._ask = WordingLabel("strong", self)
        self._help = WordingLabel("muted", self)
        self._skip = ChoiceChip(False, self)
        self._skip.installEventFilter(self)
        self._row = FlowLayout(spacing=6)
        self._row.addWidget(self._skip)
        self._skip.clicked.connect(self._pass_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._ask)
        column.addWidget(self._help)
        column.addLayout(self._row)
        self._mark_skip()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Values of what is chosen; empty: passed over."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def chips(self) -> list[ChoiceChip]:
        """In the order of the screen."""
        return [*self._chips.values(), self._skip]

    def ask(self, question: Question, skip: str, language: str) -> None:
        """Write the question. Chips keep what is chosen; of a value that is gone it is forgotten.

        skip      words of the program for the last chip
        language  of the page
        """
        self._ask.show_wording(question.words, language)
        self._help.show_wording(question.help, language)
        for value in self._chips.keys() - {value.id for value in question.values}:
            self._drop(value)
        for offered in question.values:
            chip = self._chips.get(offered.id) or self._add(offered.id)
            chip.setText(plain_text(offered.words.text))
            chip.setAccessibleDescription(self._ask.text())
        self._skip.setText(skip)
        self._skip.setAccessibleDescription(self._ask.text())
        self.setAccessibleName(self._ask.text())
        self._mark_skip()

    def forget(self) -> None:
        """Take every answer back, without a word to anybody."""
        for chip in self._chips.values():
            chip.setChecked(False)
        self._mark_skip()

    def choose(self, *values: str) -> None:
        """Press these answers and no other."""
        before = self.chosen
        for value, chip in self._chips.items():
            chip.setChecked(value in values)
        self._mark_skip()
        if self.chosen != before:
            self.answered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys on a chip. A group of Qt lets neither them nor Tab reach what is not exclusive."""
        chips = self.chips()
        if isinstance(watched, ChoiceChip) and watched in chips:
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
                at = (chips.index(watched) + _STEPS[Qt.Key(event.key())]) % len(chips)
                chips[at].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _stop_at(self, stop: ChoiceChip) -> None:
        """Let Tab stop at one chip of the question alone: where the arrow keys left it."""
        for chip in self.chips():
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            if chip.focusPolicy() != policy:
                chip.setFocusPolicy(policy)

    def _press(self, value: str, pressed: bool) -> None:
        if self._several:
            self._mark_skip()
            self.answered.emit()
            return
        for other, chip in self._chips.items():
            chip.setChecked(pressed and other == value)
        self._mark_skip()
        self.answered.emit()

    def _pass_over(self) -> None:
        self.choose()

    def _mark_skip(self) -> None:
        self._skip.setChecked(not self.chosen)

    def _add(self, value: str) -> ChoiceChip:
        chip = ChoiceChip(self._several, self)
        chip.clicked.connect(lambda pressed: self._press(value, pressed))
        self._chips[value] = chip
        chip.installEventFilter(self)
        self._row.addWidget(chip)
        self._row.move_to_end(self._skip)
        self.setTabOrder(chip, self._skip)
        self._stop_at(self.chips()[0])
        return chip

    def _drop(self, value: str) -> None:
        chip = self._chips.pop(value)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._stop_at(self.chips()[0])
