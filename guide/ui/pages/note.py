"""A safety note in full: what may happen, and what to do instead."""

from __future__ import annotations

from guide.core.i18n import _
from guide.core.vocabulary import level_name
from guide.paper.sheet import Printable, Sheet, Wishes
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.widgets.note_panel import NotePanel


class NotePage(ColumnPage):
    can_stand_beside = True

    def title(self) -> str:
        if self.address is None:
            return ""
        return level_name(self.session.edition.notes.note(self.address.id, self.session.language).level)

    def sheets(self) -> tuple[Printable, ...]:
        return (Printable(_("This page"), self._sheet, beside=True),)

    def _sheet(self, wishes: Wishes) -> Sheet:
        from guide.ui.paper.note_sheet import note_sheet  # loaded with the first page that is put on paper

        assert self.address is not None
        return note_sheet(self.address.id, self.session, wishes)

    def write_page(self) -> None:
        assert self.address is not None
        panel = NotePanel(
            self.session,
            self.address.id,
            always_full=True,
            says_draft=True,
            waits=self.is_pairing,
            room=self.view.room(),
        )
        panel.address_requested.connect(self.address_requested)
        clear(self.column)
        self.column.addWidget(panel)
        self.column.addStretch(1)
