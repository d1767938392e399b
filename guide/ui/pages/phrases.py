"""Sentences to show, by situation, in the window's language and beside it in a second one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind
from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, _, ngettext
from guide.core.phrases import Phrase
from guide.core.table_vocabulary import PHRASE_GROUPS, phrase_answer_words, phrase_group_name
from guide.core.vocabulary import wording_mark
from guide.core.wording import Standing, Wording
from guide.ui.grouped import grouped
from guide.ui.models.entries import EntryRow, Look, Words, said, worded
from guide.ui.navigation import PHRASES
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.widgets.beside_button import BesideButton
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.large_words import LargeWords
from guide.ui.widgets.remark import own_words
from guide.ui.wording_marks import drafts

_NO_SITUATION = N_("There is no situation “{id}” among the sentences to show.")
_SITUATION_EMS = 13

# Which notes stand before the cards of a situation says resources/places_of_notes.tsv.
NOTES = {"police": ("S04", "S20"), "papers_travel": ("S27",)}


class PhrasesPage(ContentPage):
    """`page:phrases` shows the situations, `page:phrases/police` the sentences of one. A press shows one large."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.beside_changed.connect(self._render_again)

    def title(self) -> str:
        return _("Phrases")

    def write_page(self) -> None:
        situation = self._situation()
        phrases = self.session.edition.phrases.phrases(self.session.language)
        groups = dict(grouped(phrases, lambda phrase: phrase.group, PHRASE_GROUPS))
        if situation is not None and situation not in groups:
            raise NotInGuideError(_NO_SITUATION, id=situation)
        clear(self.column)
        self.start()
        if situation is None:
            self._write_situations(groups)
        else:
            self._write_phrases(situation, groups[situation])
        self.column.addStretch(1)

    def _situation(self) -> str | None:
        assert self.address is not None
        _page, slash, situation = self.address.id.partition("/")
        return situation.replace("-", "_") if slash else None

    def _write_situations(self, groups: dict[str, list[Phrase]]) -> None:
        self.say("title", self.title())
        self.say("lead", _("Sentences to show and to point at, in two languages."))
        self.column.addWidget(BesideButton(self.session), 0, Qt.AlignmentFlag.AlignLeft)
        self.say_if_empty(list(groups))
        entries = ColumnsLayout()
        entries.set_column_width(self.fontMetrics().height() * _SITUATION_EMS)
        for group, phrases in groups.items():
            entries.addWidget(self._situation_button(group, len(phrases)))
        self.column.addLayout(entries)

    def _situation_button(self, group: str, count: int) -> EntryButton:
        language = self.session.language
        address = situation_address(group)
        summary = ngettext("{count} sentence", "{count} sentences", count).format(count=count)
        title = own_words(phrase_group_name(group), language)
        button = EntryButton(address, title, own_words(summary, language), language)
        button.clicked.connect(lambda: self.address_requested.emit(address))
        return button

    def _write_phrases(self, situation: str, phrases: list[Phrase]) -> None:
        notes = self.held_notes(NOTES.get(situation, ()))
        others = [self.session.edition.phrases.phrase(phrase.id, self.session.beside) for phrase in phrases]
        self.link(PHRASES, _("All situations"))
        self.say("title", phrase_group_name(situation))
        self.column.addWidget(BesideButton(self.session), 0, Qt.AlignmentFlag.AlignLeft)
        self.mark([*drafts(phrase.text for phrase in phrases), *drafts(words_of(notes))])
        self.mark_beside(drafts(phrase.text for phrase in others))
        self.first_notes(notes)
        self.say(None, _("Press a sentence to show it large."))
        rows = [phrase_row(*pair, self.session) for pair in zip(phrases, others, strict=True)]
        self.entries(rows, phrase_group_name(situation), self._show_large)
        self.other_notes(notes)

    def _show_large(self, address: Address) -> None:
        self.cover(LargeWords(both(address.id, self.session), self))


def situation_address(group: str) -> Address:
    return Address(Kind.PAGE, f"{PHRASES.id}/{group.replace('_', '-')}")


def both(id: str, session: Session) -> list[Wording]:
    """A phrase to be shown large: the second language first, for it is the other person who has to read it."""
    phrases = session.edition.phrases
    return [phrases.phrase(id, language).text for language in (session.beside, session.language)]


def phrase_row(phrase: Phrase, other: Phrase, session: Session) -> EntryRow:
    """other: the same phrase in the second language."""
    answer = said(phrase_answer_words(phrase.answer), session.language, Look.MUTED)
    return EntryRow(Address(Kind.PHRASE, phrase.id), _column(phrase) + answer, _column(other))


def _column(phrase: Phrase) -> tuple[Words, ...]:
    """The phrase in one language, a mark where it is not in that language, and what can be pointed at."""
    gone = phrase.text.standing in (Standing.MISSING, Standing.OLDER)
    mark = said(wording_mark(phrase.text) or "", phrase.text.language, Look.CAUTION) if gone else ()
    choices = " · ".join(choice.text for choice in phrase.choices)
    return worded(phrase.text, Look.LEAD) + mark + said(choices, phrase.text.language, Look.BODY)
