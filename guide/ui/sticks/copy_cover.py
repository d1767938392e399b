"""“Make a copy”: the guide that is being read, onto other sticks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.core.paths import data_folder
from guide.edition.stick import layout
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.volumes import drives
from guide.ui.sticks.stick_copies import StickCopies
from guide.ui.sticks.words import lost_words
from guide.ui.widgets.large_cover import LargeCover
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.wrapped_label import WrappedLabel


class CopyCover(LargeCover):
    """source   the stick that this program runs from; None: it runs from none
    edition  number and profile of the edition that is open, as the name of a folder
    """

    def __init__(self, source: Path | None, edition: str, parent: QWidget) -> None:
        self._source = source
        self._edition = edition
        self._column = ScrollColumn()
        self._title, self._what, self._found = (WrappedLabel() for _label in range(3))
        self._title.setProperty("role", "title")
        labels = (self._title, self._what, self._found)
        for label in labels:
            self._column.column.addWidget(label)
        self.copies = StickCopies(self._prepare, self._others)
        self.copies.setHidden(source is None)
        self._column.column.addWidget(self.copies)
        self._column.column.addStretch(1)
        super().__init__(self._column, parent)

    def open_over(self) -> None:
        super().open_over()
        self._column.settle()
        if self._source is not None:
            self.copies.choice.begin()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(_("Make a copy"))
        if self._source is None:
            self._what.setText(_("This guide was not started from a stick, so there is nothing here to copy from."))
            self._found.hide()
            return
        self._what.setText(
            _(
                "The copy holds this program and the edition that you are reading. What else is on the other stick "
                "stays as it is."
            )
        )
        self._found.setText(lost_words())

    def _prepare(self) -> Callable[[], Plan]:
        assert self._source is not None
        installed = self._source / layout.EDITIONS / self._edition
        edition = installed if self._edition and installed.is_dir() else data_folder()
        return partial(make_plan, self._source, edition)

    def _others(self) -> tuple[Path, ...]:
        return tuple(place for place in drives() if place != self._source)
