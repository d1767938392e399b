"""One word of the glossary."""

from __future__ import annotations

from guide.core.i18n import _
from guide.ui.navigation import WORDS
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.words import avoided
from guide.ui.wording_marks import drafts


class TermPage(ContentPage):
    follows_country = True

    def title(self) -> str:
        return _("Words")

    def write_page(self) -> None:
        assert self.address is not None
        term = self.session.edition.glossary.term(self.address.id, self.session.language)
        notes = self.notes(self.related_notes(term.related))
        clear(self.column)
        self.start()
        self.link(WORDS, _("All words"))
        self.put("title", term.term)
        if term.abbreviation:
            self.say("lead", term.abbreviation)
        self.mark((term.term, *drafts(self.words_of([term.definition]) + words_of(notes))))
        if term.avoid:
            self.say("strong", avoided(term))
        self.first_notes(notes)
        self.text([term.definition], self.title())
        self.other_notes(notes)
        self.sources_button()
        self.links(_("Goes with this"), term.related)
        self.column.addStretch(1)
