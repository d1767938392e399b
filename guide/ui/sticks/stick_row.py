"""One stick that is being written: how far it is, a way to stop it, and what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.edition.stick.many import Outcome
from guide.edition.stick.watch import Progress, Step
from guide.ui.retranslates import Retranslates
from guide.ui.sticks.words import outcome_words, step_words
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

_WHOLE = 1000


class StickRow(Retranslates, QFrame):
    """cancelled  the person wants this stick to be stopped"""

    cancelled = Signal(Path)

    def __init__(self, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self._progress: Progress | None = None
        self._outcome: Outcome | None = None
        self._name, self._says = WrappedLabel(self), WrappedLabel(self)
        self._name.setProperty("role", "strong")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._stop = WordedButton(self)
        self._stop.clicked.connect(lambda: self.cancelled.emit(self.target))
        words = QVBoxLayout()
        for widget in (self._name, self._bar, self._says):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def show_state(self, progress: Progress | None, outcome: Outcome | None) -> None:
        if (progress, outcome) != (self._progress, self._outcome):
            self._progress, self._outcome = progress, outcome
            self.retranslate()

    def retranslate(self) -> None:
        self._name.setText(str(self.target))
        # Translators: Button beside a stick that is being written.
        self._stop.setText(_("Stop"))
        # Translators: For screen readers; {place} is the folder of a stick.
        self._stop.setAccessibleName(_("Stop writing {place}").format(place=self.target))
        self._bar.setAccessibleName(_("How far {place} is").format(place=self.target))
        done = self._outcome is not None
        in_last_step = self._progress is not None and self._progress.step is Step.FINISHING
        self._bar.setVisible(not done)
        self._stop.setVisible(not done)
        self._stop.setDisabled(in_last_step)
        if self._progress is not None and self._progress.total:
            self._bar.setValue(self._progress.done * _WHOLE // self._progress.total)
        self._says.setText(outcome_words(self._outcome) if self._outcome else step_words(self._progress))
