"""Signs that a person may be held or used by others, by group, and what can be done with signs and without.

Ticks are for the eye alone: they live in the page, end when it is left, and are never counted, shown to the person,
kept or printed (protection.md, P25).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from guide.core.address import Address, Kind, parse_address
from guide.core.errors import NotInGuideError
from guide.core.forms import form_address
from guide.core.i18n import _
from guide.core.indicators import Indicator, offered
from guide.core.table_vocabulary import INDICATOR_GROUPS, indicator_group_name, known_from_name
from guide.core.wording import Wording
from guide.paper.sheet import Printable, Sheet
from guide.ui.article_document import basis_sentence
from guide.ui.form_sheet import form_sheet, printable_form
from guide.ui.grouped import grouped
from guide.ui.models.entries import EntryRow, Look, Words, doubted, said, worded
from guide.ui.navigation import SIGNS
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.titles import title_of
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.remark import Remark, own_words
from guide.ui.widgets.tick_bar import TickBar
from guide.ui.widgets.tick_list import TickList
from guide.ui.wording_marks import drafts

CHILDREN = Address(Kind.PAGE, "signs/children")

# Which notes stand here says resources/places_of_notes.tsv.
NOTES = ("S03", "S05", "S24", "S25", "S28", "S37", "S39")

SHEET = "notes"
"""The blank sheet that goes with this page; nothing of the signs stands on it."""


class SignsPage(ContentPage):
    """`page:signs`, and `page:signs/children` for those of children and young people alone."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._ticked: set[str] = set()
        self._lists: list[tuple[TickList, Sequence[Indicator]]] = []
        self._options = EntryList()
        self._bar = TickBar(self)
        self._bar.cleared.connect(self.clear_ticks)
        self._bar.options_requested.connect(self._to_options)
        frame = self.layout()
        assert isinstance(frame, QVBoxLayout)
        frame.addWidget(self._bar)

    def title(self) -> str:
        return _("Signs")

    def show_address(self, address: Address) -> None:
        self._ticked.clear()
        super().show_address(address)

    def hideEvent(self, event: QHideEvent) -> None:
        """The ticks end when the page is left; a window that is only put away keeps its page as it is."""
        super().hideEvent(event)
        if self._ticked and not event.spontaneous():
            self.clear_ticks()

    def clear_ticks(self) -> None:
        self._ticked.clear()
        for shown, _signs in self._lists:
            shown.ticks.all_changed()
        self._show_options()

    def sheet(self) -> Sheet | None:
        """The blank sheet, whatever is ticked."""
        try:
            return form_sheet(self.session.edition.forms.form(SHEET, self.session.language))
        except NotInGuideError:
            return None

    def sheets(self) -> tuple[Printable, ...]:
        """Named by its own heading: what is printed is not this page."""
        try:
            return (printable_form(self.session.edition.forms.form(SHEET, self.session.language)),)
        except NotInGuideError:
            return ()

    def write_page(self) -> None:
        children = self.address == CHILDREN
        language = self.session.language
        signs = self._signs()
        notes = self.held_notes(NOTES)
        clear(self.column)
        self.start()
        self._lists = []
        if children:
            self.link(SIGNS, _("All signs"))
        self.say("title", _("Signs of children and young people") if children else self.title())
        self.column.addWidget(first_lines(language))
        self.say(None, _("No sign proves anything, and none clears anybody. Nobody is asked along this list."))
        self.say(None, _("Ticks are for your own eye. They are kept nowhere and end when you leave this page."))
        reasons = [option.reason for option in self.session.edition.indicators.options(language)]
        words = [word for sign in signs for word in _wordings(sign)]
        self.mark(drafts([*words, *words_of(notes), *reasons]))
        self.first_notes(notes)
        self.say_if_empty(signs)
        if not children:
            self.link(CHILDREN, _("Signs of children and young people"))
        for group, members in grouped(signs, lambda sign: sign.group, INDICATOR_GROUPS):
            self._write_group(indicator_group_name(group), members)
        self.sources_button()
        self._write_options()
        self.other_notes(notes)
        # Translators: Heading above a link to a blank sheet of paper.
        self.links(_("On paper"), [str(form_address(SHEET))])
        self.column.addStretch(1)
        self._bar.write()

    def _signs(self) -> list[Indicator]:
        signs = self.session.edition.indicators.indicators(self.session.language)
        return [sign for sign in signs if sign.children is (self.address == CHILDREN)]

    def _write_group(self, name: str, signs: Sequence[Indicator]) -> None:
        self.say("heading", name)
        shown = TickList(self._ticked)
        shown.setAccessibleName(name)
        shown.ticks_changed.connect(self._show_options)
        shown.place_reached.connect(lambda place: self.view.reveal(shown, place))
        self.column.addWidget(shown)
        shown.show_rows([sign_row(sign, self.session) for sign in signs])
        self._lists.append((shown, signs))

    def _write_options(self) -> None:
        # Translators: Heading above links to pages on what can be done, whether there are signs or not.
        heading = _("What to do, with signs or without")
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.say("heading", heading)
        self.say(None, _("Help does not depend on any sign."))
        self._options = self.entries([], heading)
        self._show_options()

    def _show_options(self) -> None:
        indicators, language = self.session.edition.indicators, self.session.language
        options = offered(indicators.options(language), indicators.indicators(language), self._ticked)
        rows = []
        for option in options:
            address = parse_address(option.page)
            if title := title_of(address, self.session.edition, language):
                rows.append(EntryRow(address, worded(title, Look.STRONG) + worded(option.reason, Look.BODY)))
        self._options.show_rows(rows)

    def _to_options(self) -> None:
        """To the first of them, with the keys."""
        self._options.setFocus()
        self._options.setCurrentIndex(self._options.model_of_rows.index(0, 0))
        self.view.reveal(self._options)

    def _show_sources(self, shown: bool) -> None:
        """A tick stays where it is while sources open and close."""
        super()._show_sources(shown)
        for each, signs in self._lists:
            each.show_rows([sign_row(sign, self.session, shown) for sign in signs])


def first_lines(language: str) -> Remark:
    """What stands before any sign."""
    lines = (
        # Translators: Three lines above all signs. Calm, plain, no blame.
        _("Ask about safety and needs first. Help does not depend on any sign."),
        _("Where people come from, how they dress, what they work or with whom they share a flat are not signs."),
        _("“I agreed to come” does not mean “I agreed to this”. For a child, agreeing does not count at all."),
    )
    return Remark([("strong", own_words(line, language)) for line in lines], language, "hand", "notice")


def sign_row(sign: Indicator, session: Session, with_sources: bool = False) -> EntryRow:
    language = session.language
    doubts = session.edition.doubts.of_basis(sign.text.basis, language)
    words = (
        worded(sign.text.wording, Look.BODY)
        + said(known_from_name(sign.known), language, Look.MUTED)
        + worded(sign.caution.wording if sign.caution else None, Look.CAUTION)
        + doubted(doubts, language)
    )
    return EntryRow(Address(Kind.INDICATOR, sign.id), words + (tuple(_sources(sign, session)) if with_sources else ()))


def _sources(sign: Indicator, session: Session) -> Iterator[Words]:
    """What a sign rests on, and what the sources disagree about."""
    language = session.language
    for basis in sign.text.basis:
        yield from said(basis_sentence(basis, language), language, Look.MUTED)
    for doubt in session.edition.doubts.of_basis(sign.text.basis, language):
        for wording in (doubt.topic, doubt.says.wording, doubt.treat.wording):
            yield from worded(wording, Look.MUTED)


def _wordings(sign: Indicator) -> list[Wording]:
    return [block.wording for block in (sign.text, sign.caution) if block]
