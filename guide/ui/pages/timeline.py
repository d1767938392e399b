"""What happened when, the oldest first, decade by decade."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import _, pgettext
from guide.core.timeline import Event
from guide.ui.dates import period_words
from guide.ui.fact_places import source_words
from guide.ui.models.entries import EntryRow, Look, doubted, said, worded
from guide.ui.navigation import GUIDE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton


class TimelinePage(ContentPage):
    """A button for each decade leads to it; Tab goes from one to the next, arrow keys go through its events."""

    def title(self) -> str:
        return _("What happened when")

    def write_page(self) -> None:
        language = self.session.language
        events = self.session.edition.timeline.events(language)
        decades = [(decade, tuple(members)) for decade, members in groupby(events, decade_of)]
        clear(self.column)
        self.start()
        self.link(GUIDE, _("All topics"))
        self.say("title", self.title())
        self.mark(event.text.wording for event in events)
        self.say_if_empty(events)
        leads = QWidget()
        row = FlowLayout(leads)
        self.column.addWidget(leads)
        if len(decades) < 2:
            leads.hide()
        for decade, members in decades:
            words = period_words(decade, language)
            heading = self.say("heading", words)
            # Translators: A filter and what is chosen in it: “What is needed: legal advice”.
            name = pgettext("filter", "{label}: {choice}").format(label=self.title(), choice=words)
            shown = self.entries([event_row(event, self.session) for event in members], name)
            button = WordedButton(leads)
            button.setText(words)
            # Translators: A button of the list of events, for a screen reader; {period} is a decade: “1990 – 1999”.
            button.setAccessibleName(pgettext("timeline", "Go to {period}").format(period=words))
            button.clicked.connect(lambda _checked, heading=heading, shown=shown: self._go_to(heading, shown))
            row.addWidget(button)
        self.column.addStretch(1)

    def _go_to(self, heading: QWidget, shown: EntryList) -> None:
        shown.setFocus()
        shown.setCurrentIndex(shown.model_of_rows.index(0, 0))
        self.view.verticalScrollBar().setValue(heading.y())


def decade_of(event: Event) -> str:
    """Of the year in which it began: “1990–1999”."""
    first = int(event.when[:4]) // 10 * 10
    return f"{first}–{first + 9}"


def event_row(event: Event, session: Session) -> EntryRow:
    language = session.language
    words = (
        said(period_words(event.when, language), language, Look.STRONG)
        + worded(event.text.wording, Look.BODY)
        + doubted(session.edition.doubts.of_basis(event.text.basis, language), language)
        + said(source_words(event.text.basis), language, Look.MUTED)
    )
    return EntryRow(Address(Kind.EVENT, event.id), words)
