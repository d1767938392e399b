"""The workshop's part for sticks: from which programs and which edition, onto which sticks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.desk.stick import default_edition, default_programs
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.volumes import drives
from guide.ui.retranslates import Retranslates
from guide.ui.sticks.stick_copies import StickCopies
from guide.ui.sticks.words import lost_words
from guide.ui.typed_path import typed_path
from guide.ui.widgets.choice_chip import ChoiceChip
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.wrapped_label import WrappedLabel


class SticksPanel(Retranslates, ScrollColumn):
    """root         the project, or where this program's sources would be
    on_own_disk  folders of this computer are allowed too
    """

    def __init__(self, root: Path, parent: QWidget | None = None, *, on_own_disk: bool = False) -> None:
        super().__init__(parent)
        programs = default_programs(root)
        self.title, self._programs_label, self._edition_label, self._lost = (WrappedLabel() for _label in range(4))
        self.title.setProperty("role", "title")
        for label in (self._programs_label, self._edition_label):
            label.setProperty("role", "strong")
        self.programs, self.edition = ComposingField(), ComposingField()
        self.programs.setText(str(programs))
        self.edition.setText(str(default_edition(programs)))
        self.desk = ChoiceChip(several=True)
        self.copies = StickCopies(self._prepare, drives, on_own_disk=on_own_disk)
        for widget in (self.title, self._programs_label, self.programs, self._edition_label, self.edition):
            self.column.addWidget(widget)
        self.column.addWidget(self.desk, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.copies)
        self.column.addWidget(self._lost)
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        # Translators: Heading of the part of the workshop in which USB sticks are prepared.
        self.title.setText(_("Sticks"))
        self._programs_label.setText(_("Folder of the programs"))
        self.programs.setAccessibleName(_("Folder of the programs"))
        self._edition_label.setText(_("Folder of the edition"))
        self.edition.setAccessibleName(_("Folder of the edition"))
        self.desk.setText(_("Also the workshop, for translators and those who prepare sticks"))
        self._lost.setText(lost_words())

    def _prepare(self) -> Callable[[], Plan]:
        programs, edition = (typed_path(field.text()) for field in (self.programs, self.edition))
        return partial(make_plan, programs, edition, desk=self.desk.isChecked())
