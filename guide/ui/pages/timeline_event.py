"""One event and what it rests on."""

from __future__ import annotations

from guide.core.i18n import _
from guide.ui.dates import period_words
from guide.ui.navigation import TIMELINE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage


class EventPage(ContentPage):
    follows_country = True

    def title(self) -> str:
        return _("What happened when")

    def write_page(self) -> None:
        assert self.address is not None
        language = self.session.language
        event = self.session.edition.timeline.event(self.address.id, language)
        clear(self.column)
        self.start()
        self.link(TIMELINE, self.title())
        self.say("title", period_words(event.when, language))
        self.mark(self.words_of([event.text]))
        self.text([event.text], self.title())
        self.sources_button()
        self.column.addStretch(1)
