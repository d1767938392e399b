"""Choose sticks, write them, see how far each is and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.edition.stick.plan import Plan
from guide.edition.stick.run import StickRun
from guide.ui.retranslates import Retranslates
from guide.ui.sticks.stick_row import StickRow
from guide.ui.sticks.target_choice import TargetChoice
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

_LOOK = 100  # milliseconds between two looks at how far the sticks are


class StickCopies(Retranslates, QWidget):
    """prepare      called when writing begins; gives what makes the plan, in a thread, and raises GuideError
    find         gives the sticks that are plugged in now
    on_own_disk  folders of this computer are allowed too

    over  every stick is done
    """

    over = Signal()

    def __init__(
        self,
        prepare: Callable[[], Callable[[], Plan]],
        find: Callable[[], Collection[Path]],
        parent: QWidget | None = None,
        *,
        on_own_disk: bool = False,
    ) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._on_own_disk = on_own_disk
        self._run: StickRun | None = None
        self.rows: list[StickRow] = []
        self.choice = TargetChoice(find, self)
        self.choice.changed.connect(self._allow)
        self.write = WordedButton(self)
        self.write.setProperty("role", "primary")
        self.write.clicked.connect(self.begin_writing)
        self._wait, self._label = WrappedLabel(self), WrappedLabel(self)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._wait)
        column.addLayout(self._list)
        column.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._allow()
        self.retranslate()

    @property
    def is_writing(self) -> bool:
        return self._run is not None and not self._run.is_over

    def begin_writing(self) -> None:
        if self.is_writing or not self.choice.chosen:
            return
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._run = StickRun(self._prepare(), self.choice.chosen, on_own_disk=self._on_own_disk)
        self.rows = [StickRow(target, self) for target in self._run.targets]
        for row in self.rows:
            row.cancelled.connect(self._run.cancel)
            self._list.addWidget(row)
        self._run.start()
        self._timer.start()
        self._allow()
        self.retranslate()

    def stop(self) -> None:
        """Take back whatever is not in its last step."""
        if self._run is not None:
            self._run.cancel()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self.stop()  # nobody could see the end of it
        return super().event(event)

    def retranslate(self) -> None:
        self.write.setText(_("Write these sticks"))
        self._wait.setText(_("Leave the sticks in, and stay on this page, until each says that it can be pulled out."))
        self._wait.setVisible(self.is_writing)
        # Translators: A label is the name of a stick, as the computer shows it.
        self._label.setText(_("The name of the stick was left as it is. A name that says nothing is best."))
        self._label.setVisible(self._run is not None and any(done.written for done in self._run.ended()))

    def _look(self) -> None:
        run = self._run
        if run is None:
            return
        over = run.is_over
        for row in self.rows:
            row.show_state(run.progress.get(row.target), run.outcomes.get(row.target))
        if over:
            self._timer.stop()
            self.choice.look()
            self._allow()
            self.retranslate()
            self.over.emit()

    def _allow(self) -> None:
        self.write.setEnabled(bool(self.choice.chosen) and not self.is_writing)
        self.choice.setDisabled(self.is_writing)
