"""The numbers of the chosen country: whom one can call, missions behind their note, and whom not to call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from guide.core.directory import ServiceSummary
from guide.core.doors import Door, Place, passage
from guide.core.errors import NotInGuideError
from guide.core.i18n import _, ngettext
from guide.paper.sheet import Printable
from guide.ui.models.service_filter import emergency_first
from guide.ui.models.services import ServiceRow, service_row, warning_row
from guide.ui.navigation import NO_CALL_POSSIBLE
from guide.ui.pages.column_page import ColumnPage
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.filter_bar import FilterBar
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.service_list import ServiceList
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

MISSIONS_NOTE = "S49"


class NumbersPage(ColumnPage):
    """Filters change the rows alone, so that the focus stays where it is."""

    follows_country = True

    def __init__(self, session: Session, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(session)
        self._now = now
        self._read_in: str | None = None  # the country whose missions' note was read
        self._title = self._label("title")
        self._lead = self._label(None)
        self.filters = FilterBar(session, self)
        self._says = self._label("strong")
        self._clear = WordedButton(self)
        self._no_call = WordedButton(self)
        self._no_call.setProperty("role", "link")
        self._mark = StandingMark(self)
        self.lines = ServiceList(self)
        self._missions_title = self._label("heading")
        self._missions_note: NotePanel | None = None
        self._missions_open = WordedButton(self)
        self.missions = ServiceList(self)
        self._never_title = self._label("heading")
        self._never_lead = self._label(None)
        self.never = ServiceList(self)
        in_order: tuple[QWidget, ...] = (
            *(self._title, self._lead, self.filters, self._says, self._clear, self._no_call, self._mark, self.lines),
            *(self._missions_title, self._missions_open, self.missions),
            *(self._never_title, self._never_lead, self.never),
        )
        for widget in in_order:
            beside = Qt.AlignmentFlag.AlignLeft if isinstance(widget, WordedButton) else Qt.AlignmentFlag(0)
            self.column.addWidget(widget, 0, beside)
        self.column.addStretch(1)
        self._connect()

    def title(self) -> str:
        return _("Numbers")

    def sheets(self) -> tuple[Printable, ...]:
        from guide.ui.paper.wallet import wallet_card  # the page is seldom put on paper

        return wallet_card(self.session)

    def write_page(self) -> None:
        self.filters.offer_for(self._of_country(Place.LIST, Place.MISSIONS))
        self._write_words()
        self._write_rows()

    def _connect(self) -> None:
        self.filters.changed.connect(self._write_rows)
        self.filters.country_chosen.connect(self.session.set_country)
        self._clear.clicked.connect(self.filters.clear)
        self._no_call.clicked.connect(lambda: self.address_requested.emit(NO_CALL_POSSIBLE))
        self._missions_open.clicked.connect(self._open_missions)
        for rows in (self.lines, self.missions, self.never):
            rows.address_requested.connect(self.address_requested)
            rows.place_reached.connect(lambda place, rows=rows: self.view.reveal(rows, place))

    def _write_words(self) -> None:
        self._title.setText(_("Numbers"))
        self._lead.setText(
            _("Most lines may record a call, pass it on or have to report. Each card says what is known of it.")
        )
        self._clear.setText(_("Show all numbers again"))
        # Translators: Link to a page of the guide.
        self._no_call.setText(_("When no call is possible"))
        self._missions_title.setText(_("Embassies and consulates"))
        self._missions_open.setText(_("I have read this; show embassies and consulates"))
        # Translators: Heading above places that nobody should contact.
        self._never_title.setText(_("Not to call"))
        self._never_lead.setText(_("These stand here so that nobody calls them by mistake."))
        self.lines.setAccessibleName(_("Numbers"))
        self.missions.setAccessibleName(_("Embassies and consulates"))
        self.never.setAccessibleName(_("Not to call"))

    def _write_rows(self) -> None:
        moment, chosen = self._now(), self.filters.chosen_filter()
        facts = ServiceFacts(self.session.edition, self.session.language, self._now)
        every, missions = self._of_country(Place.LIST), self._of_country(Place.MISSIONS)
        kept = [service for service in emergency_first(every) if chosen.keeps(service, moment)]
        kept_missions = [service for service in missions if chosen.keeps(service, moment)]
        never = self._of_country(Place.NOT_TO_CALL)
        self._mark.show_wordings(service.name for service in (*kept, *kept_missions, *never))
        self.lines.show_rows([service_row(service, self.session, facts) for service in kept])
        self._write_missions([service_row(service, self.session, facts) for service in kept_missions])
        self.never.show_rows([warning_row(service, self.session) for service in never])
        self._never_title.setVisible(bool(never))
        self._never_lead.setVisible(bool(never))
        self._say_count(len(kept) + len(kept_missions), len(every) + len(missions))

    def _write_missions(self, rows: list[ServiceRow]) -> None:
        """Missions stand behind their note: one may act for the state that the person fears."""
        has_read = self._read_in is not None and self._read_in == self.session.country
        if self._missions_note is not None:
            self.column.removeWidget(self._missions_note)
            self._missions_note.hide()
            self._missions_note.deleteLater()
            self._missions_note = None
        self._missions_title.setVisible(bool(rows))
        self._missions_open.setVisible(bool(rows) and not has_read)
        if rows:
            self._add_missions_note(always_full=not has_read)
        self.missions.show_rows(rows if has_read else [])

    def _add_missions_note(self, always_full: bool) -> None:
        try:
            self._missions_note = NotePanel(self.session, MISSIONS_NOTE, always_full)
        except NotInGuideError:  # an edition without this note still asks for the press
            return
        self._missions_note.address_requested.connect(self.address_requested)
        self.column.insertWidget(self.column.indexOf(self._missions_open), self._missions_note)

    def _open_missions(self) -> None:
        self._read_in = self.session.country
        self._write_rows()
        self.missions.setFocus()

    def _say_count(self, shown: int, every: int) -> None:
        """How many are shown; where none is, why, and what to do."""
        narrowed = not self.filters.chosen_filter().is_empty
        self._clear.setVisible(narrowed)
        self._no_call.setVisible(shown == 0 and self._has_page_without_calls())
        if self.session.country is None:
            words = _("Choose the country where you are. Numbers are shown for one country at a time.")
        elif every == 0:
            country = self.session.edition.names.country(self.session.country, self.session.language)
            words = _("This edition has no number for this country: {country}.").format(country=country)
        elif shown == 0:
            words = _("No number fits everything that is chosen. Take one choice back.")
        elif narrowed:
            words = _("{shown} of {every} numbers fit.").format(shown=shown, every=every)
        else:
            words = ngettext("{count} number", "{count} numbers", every).format(count=every)
        self._says.setText(words)

    def _has_page_without_calls(self) -> bool:
        return any(
            page.id == NO_CALL_POSSIBLE.id for page in self.session.edition.library.summaries(self.session.language)
        )

    def _of_country(self, *places: Place) -> list[ServiceSummary]:
        country = self.session.country
        return [
            service
            for service in self.session.edition.directory.services(self.session.language)
            if country is not None and service.country == country and passage(service, Door.NUMBERS).place in places
        ]

    def _label(self, role: str | None) -> WrappedLabel:
        label = WrappedLabel(self)
        if role is not None:
            label.setProperty("role", role)
        return label
