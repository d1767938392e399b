"""What happened when, the oldest first."""

from __future__ import annotations

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.timeline import Event
from guide.ui.dates import period_words
from guide.ui.models.entries import EntryRow, Look, doubted, said, worded
from guide.ui.navigation import GUIDE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session


class TimelinePage(ContentPage):
    def title(self) -> str:
        return _("What happened when")

    def write_page(self) -> None:
        events = self.session.edition.timeline.events(self.session.language)
        clear(self.column)
        self.start()
        self.link(GUIDE, _("All topics"))
        self.say("title", self.title())
        self.mark(event.text.wording for event in events)
        self.say_if_empty(events)
        self.entries([event_row(event, self.session) for event in events], self.title())
        self.column.addStretch(1)


def event_row(event: Event, session: Session) -> EntryRow:
    language = session.language
    words = (
        said(period_words(event.when, language), language, Look.STRONG)
        + worded(event.text.wording, Look.BODY)
        + doubted(session.edition.doubts.of_basis(event.text.basis, language), language)
    )
    return EntryRow(Address(Kind.EVENT, event.id), words)
