"""“Open an update file” on About: a file is verified, what it changes is said, and only then it is installed.

Beneath it stand the editions that were installed here before: one press goes back to one of them. What is open stays
open: the other edition is shown the next time the guide is started.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from guide.core.i18n import N_, _
from guide.edition.choosing import Places
from guide.edition.difference_words import difference_words
from guide.edition.fingerprint import as_words
from guide.edition.installed import Installed
from guide.edition.installing import Prepared, editions_to_go_to, go_to, install, prepare
from guide.edition.opening import OpenEdition
from guide.ui.at_work import AtWork, moment
from guide.ui.updates.file_choice import FileChoice
from guide.ui.widgets.large_cover import LargeCover
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class UpdateCover(LargeCover):
    """opened  the edition in use: the update is compared with it

    rested  a file was looked at or installed, or could not be
    """

    rested = Signal()

    def __init__(self, opened: OpenEdition, places: Places, parent: QWidget) -> None:
        self._opened = opened
        self._places = places
        self._prepared: Prepared | None = None
        self._work: AtWork | None = None
        self._said: Callable[[], str] = str
        self._column = ScrollColumn()
        self._title, self._says, self._changes, self._back = (WrappedLabel() for _label in range(4))
        self._title.setProperty("role", "title")
        self._says.setProperty("role", "strong")
        self._back.setProperty("role", "heading")
        self.choice = FileChoice()
        self.choice.chosen.connect(lambda path: self.look_at(Path(path)))
        self.install = WordedButton()
        self.install.setProperty("role", "primary")
        self.install.clicked.connect(self._install)
        self._others = [self._other(edition) for edition in editions_to_go_to(opened, places)]
        column = self._column.column
        for widget in (self._title, self._says, self._changes):
            column.addWidget(widget)
        column.addWidget(self.install, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.choice)
        column.addWidget(self._back)
        for _edition, button in self._others:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        super().__init__(self._column, parent)

    def open_over(self) -> None:
        super().open_over()
        self._column.settle()
        self.choice.begin()

    def look_at(self, path: Path) -> None:
        """Verify a file and say what it would change, or why not."""
        self._prepared = None
        self._begin(lambda: prepare(path, self._opened, self._places), self._show_prepared)

    def _show_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        # Translators: Above a list of changes. {number} is that of the new edition.
        self.choice.hide()
        self._say(lambda: _("Edition {number} is whole and signed. This changes:").format(number=prepared.number))
        self.install.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(_("Open an update file"))
        self.install.setText(_("Install this edition"))
        self._back.setText(_("Go back to an edition that was here before"))
        for edition, button in self._others:
            # Translators: Button: from the next start on, the guide shows that edition.
            button.setText(_("Show edition {number} from the next start").format(number=edition.number))
        self._write_state()

    def _install(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        self._prepared = None
        self._do(lambda: install(prepared, self._places), prepared.number)

    def _go_to(self, edition: Installed) -> None:
        self._prepared = None
        self._do(lambda: go_to(edition, self._places), edition.number)

    def _do(self, act: Callable[[], None], number: str) -> None:
        words = N_("Done. Edition {number} is shown the next time the guide is started.")
        self._begin(act, lambda _none: self._say(lambda: _(words).format(number=number)))
        self.focus_close()

    def _begin(self, act: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """One thing at a time, in a thread: nothing else can be pressed meanwhile but Close and Leave."""
        if self.is_at_work:
            return
        self._say(moment)
        self._work = AtWork(self, act, done, lambda error: self._say(error.sentence))
        self._work.ended.connect(self._rest)
        self._column.setEnabled(False)
        self._work.begin()

    @property
    def is_at_work(self) -> bool:
        return self._work is not None

    def _rest(self) -> None:
        self._work = None
        self._column.setEnabled(True)
        if self._prepared is not None:
            self.install.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rested.emit()

    def _say(self, words: Callable[[], str]) -> None:
        """Words in the language in use, whatever that is when they are read."""
        self._said = words
        self._write_state()
        self._column.to_top()

    def _write_state(self) -> None:
        words = self._said()
        self._says.setText(words)
        self._says.setVisible(bool(words))
        lines: tuple[str, ...] = ()
        if self._prepared:
            # Translators: Before English words that two people read to each other over the telephone.
            key = _("Words of its key: {words}").format(words=as_words(self._prepared.update.signed.fingerprint))
            lines = (*(f"• {line}" for line in difference_words(self._prepared.differences)), key)
        self._changes.setText("\n".join(lines))
        self.install.setVisible(self._prepared is not None)
        self._changes.setVisible(self._prepared is not None)
        self._back.setVisible(bool(self._others))

    def _other(self, edition: Installed) -> tuple[Installed, WordedButton]:
        button = WordedButton()
        button.clicked.connect(lambda: self._go_to(edition))
        return edition, button
