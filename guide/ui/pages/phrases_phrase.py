"""One sentence to show, in two languages, and how it can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Kind
from guide.core.i18n import _
from guide.core.phrases import Phrase
from guide.core.table_vocabulary import phrase_answer_words, phrase_group_name
from guide.core.wording import Standing, Wording
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.phrases import NOTES, both, situation_address
from guide.ui.session import Session
from guide.ui.widgets.beside_button import BesideButton
from guide.ui.widgets.large_words import LargeWords
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.wording_marks import drafts

POINT_TO_LANGUAGE = "lang-point"
"""The sentence that asks for a language: what can be pointed at are the languages by their own names."""


class PhrasePage(ContentPage):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.beside_changed.connect(self._render_again)

    def title(self) -> str:
        return _("Phrases")

    def write_page(self) -> None:
        session = self.session
        phrase = session.edition.phrases.phrase(self._id(), session.language)
        other = session.edition.phrases.phrase(phrase.id, session.beside)
        notes = self.held_notes(NOTES.get(phrase.group, ()))
        clear(self.column)
        self.start()
        self.link(situation_address(phrase.group), phrase_group_name(phrase.group))
        self.column.addWidget(BesideButton(session), 0, Qt.AlignmentFlag.AlignLeft)
        self.first_notes(notes)
        self.put("title", phrase.text)
        self.put("title", other.text)
        self.mark((phrase.text, *drafts(words_of(notes))))
        self.mark_beside([other.text])
        large = WordedButton()
        large.setProperty("role", "primary")
        large.setText(_("Show large"))
        large.clicked.connect(lambda: self.cover(LargeWords(both(phrase.id, session), self)))
        self.column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)
        self._write_answers(phrase, other)
        self.other_notes(notes)
        self.column.addStretch(1)

    def _id(self) -> str:
        assert self.address is not None
        return self.address.id if self.address.kind is Kind.PHRASE else POINT_TO_LANGUAGE

    def _write_answers(self, phrase: Phrase, other: Phrase) -> None:
        answer = phrase_answer_words(phrase.answer)
        if answer:
            self.say("strong", answer)
        for choices in zip(*(self._choices(each) for each in (phrase, other)), strict=False):
            for choice in dict.fromkeys(choices):
                self.put("lead", choice)

    def _choices(self, phrase: Phrase) -> tuple[Wording, ...]:
        if phrase.id == POINT_TO_LANGUAGE and not phrase.choices:
            languages = self.session.edition.languages
            return tuple(Wording(each.endonym, each.code, Standing.SOURCE) for each in languages)
        return phrase.choices
