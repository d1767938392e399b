"""One sentence to show, in two languages, and how it can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.i18n import _
from guide.core.phrases import Answer, Phrase
from guide.core.table_vocabulary import phrase_answer_words, phrase_group_name
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.phrases import NOTES, POINT_TO_LANGUAGE, how_to_hide, situation_address
from guide.ui.session import Session
from guide.ui.widgets.beside_button import BesideButton
from guide.ui.widgets.phrase_card import PhraseCard
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.wording_marks import drafts


class PhrasePage(ContentPage):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.beside_changed.connect(self._render_again)

    def title(self) -> str:
        return _("Phrases")

    def write_page(self) -> None:
        assert self.address is not None
        session = self.session
        phrase = session.edition.phrases.phrase(self.address.id, session.language)
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
        large.clicked.connect(lambda: self._show_large(phrase))
        self.column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)
        self.say(None, how_to_hide())
        self._write_answers(phrase, other)
        self.other_notes(notes)
        self.column.addStretch(1)

    def _show_large(self, phrase: Phrase) -> None:
        """With the other sentences of the situation before and after it."""
        every = self.session.edition.phrases.phrases(self.session.language)
        ids = [each.id for each in every if each.group == phrase.group]
        self.cover(PhraseCard(self.session, ids, phrase.id, self.window()))

    def _write_answers(self, phrase: Phrase, other: Phrase) -> None:
        answer = phrase_answer_words(phrase.answer)
        if answer:
            self.say("strong", answer)
        if phrase.answer is Answer.POINT:
            self.link(POINT_TO_LANGUAGE, _("Point to your language"))
        for choices in zip(phrase.choices, other.choices, strict=False):
            for choice in dict.fromkeys(choices):
                self.put("lead", choice)
