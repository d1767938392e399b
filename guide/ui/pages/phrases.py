"""Sentences to show, by situation, in the window's language and beside it in a second one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from guide.core.address import Address, Kind
from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, _, ngettext
from guide.core.phrases import Phrase
from guide.core.table_vocabulary import PHRASE_GROUPS, phrase_group_name
from guide.paper.phrase_cards import phrase_cards
from guide.paper.sheet import Printable, Sheet, Wishes
from guide.ui.grouped import grouped
from guide.ui.models.phrase_filter import Pair
from guide.ui.navigation import PHRASES
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.widgets.beside_button import BesideButton
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.phrase_card import PhraseCard, is_reply
from guide.ui.widgets.phrase_list import PhraseList
from guide.ui.widgets.remark import own_words
from guide.ui.wording_marks import drafts

_NO_SITUATION = N_("There is no situation “{id}” among the sentences to show.")
_SITUATION_EMS = 13

# Which notes stand before the cards of a situation says resources/places_of_notes.tsv.
NOTES = {"police": ("S04", "S20"), "papers_travel": ("S27",)}

POINT_TO_LANGUAGE = Address(Kind.PAGE, f"{PHRASES.id}/point-to-language")

READ_FIRST = {
    "consent": ("article:consent", "article:before-you-call"),
    "medical": ("article:medical-care",),
    "feelings": ("article:suicide",),
    "interpreter": ("article:interpreters",),
    "children": ("article:children",),
    "police": ("article:detained",),
    "papers_travel": ("article:no-papers", "article:return-home"),
}
"""What of the guide belongs to a situation."""

_ABOUT_LANGUAGE = frozenset({"replies", "interpreter"})


class PhrasesPage(ContentPage):
    """`page:phrases` shows the situations, `page:phrases/police` the sentences of one. A press shows one large."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.beside_changed.connect(self._render_again)

    def title(self) -> str:
        return _("Phrases")

    def sheets(self) -> tuple[Printable, ...]:
        if self.address is None or self._situation() is None:
            return ()
        # Translators: What can be printed of a page of sentences. Neutral.
        before = _(
            "Whoever finds these cards can guess what was talked about. Keep them together, and destroy them after."
        )
        return (Printable(_("Cards to cut out"), self._cards, beside=True, before=before),)

    def _cards(self, wishes: Wishes) -> Sheet:
        """No word of the situation on paper: the heading says only that these are cards."""
        held, situation = self.session.edition.phrases, self._situation()
        languages = [code for code in (wishes.beside, self.session.language) if code is not None]
        every = held.phrases(self.session.language)

        def in_languages(chosen: list[Phrase]) -> list[list[Phrase]]:
            return [[held.phrase(phrase.id, code) for code in languages] for phrase in chosen]

        phrases = [phrase for phrase in every if phrase.group == situation and not is_reply(phrase)]
        replies = [phrase for phrase in every if is_reply(phrase)]
        heading = own_words(_("Cards to point at"), self.session.language)
        return phrase_cards(heading, in_languages(phrases), in_languages(replies))

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
        every = [phrase for phrases in groups.values() for phrase in phrases]
        shown = self._phrase_list(every, self.title(), only_found=True) if every else None
        situations = QWidget()
        entries = ColumnsLayout(situations)
        entries.set_column_width(self.fontMetrics().height() * _SITUATION_EMS)
        if self.session.edition.pointing.all():
            entries.addWidget(self._languages_button())
        for group, phrases in groups.items():
            entries.addWidget(self._situation_button(group, len(phrases)))
        self.column.addWidget(situations)
        if shown is not None:
            shown.typed.connect(lambda typed: situations.setVisible(not typed))

    def _languages_button(self) -> EntryButton:
        return self._entry(
            POINT_TO_LANGUAGE,
            _("Point to your language"),
            _("Languages by their own names, to find out which one a person reads or speaks."),
        )

    def _situation_button(self, group: str, count: int) -> EntryButton:
        summary = ngettext("{count} sentence", "{count} sentences", count).format(count=count)
        return self._entry(situation_address(group), phrase_group_name(group), summary)

    def _entry(self, address: Address, title: str, summary: str) -> EntryButton:
        language = self.session.language
        button = EntryButton(address, own_words(title, language), own_words(summary, language), language)
        button.clicked.connect(lambda: self.address_requested.emit(address))
        return button

    def _write_phrases(self, situation: str, phrases: list[Phrase]) -> None:
        notes = self.held_notes(NOTES.get(situation, ()))
        self.link(PHRASES, _("All situations"))
        self.say("title", phrase_group_name(situation))
        self.column.addWidget(BesideButton(self.session), 0, Qt.AlignmentFlag.AlignLeft)
        pairs = self._pairs(phrases)
        self.mark([*drafts(phrase.text for phrase in phrases), *drafts(words_of(notes))])
        self.mark_beside(drafts(other.text for _phrase, other in pairs))
        self.first_notes(notes)
        if situation in _ABOUT_LANGUAGE and self.session.edition.pointing.all():
            self.link(POINT_TO_LANGUAGE, _("Point to your language"))
        self.say(None, how_to_hide())
        self._phrase_list(phrases, phrase_group_name(situation))
        self.other_notes(notes)
        self.links(_("Read with this"), READ_FIRST.get(situation, ()))

    def _phrase_list(self, phrases: list[Phrase], name: str, only_found: bool = False) -> PhraseList:
        shown = PhraseList(self.session, self._pairs(phrases), name, only_found)
        shown.opened.connect(lambda id: self.cover(PhraseCard(self.session, shown.shown(), id, self.window())))
        shown.list.place_reached.connect(lambda place: self.view.reveal(shown.list, place))
        self.column.addWidget(shown)
        return shown

    def _pairs(self, phrases: list[Phrase]) -> list[Pair]:
        held = self.session.edition.phrases
        return [(phrase, held.phrase(phrase.id, self.session.beside)) for phrase in phrases]


def how_to_hide() -> str:
    """Said before a card is shown: on the card itself there is little room."""
    return _(
        "While a sentence is shown large, the space bar puts a card about the weather in its place at once. "
        "So does the corner with the cloud. The space bar, or the same corner, brings it back."
    )


def situation_address(group: str) -> Address:
    return Address(Kind.PAGE, f"{PHRASES.id}/{group.replace('_', '-')}")
