"""Signs that a person may be held or used by others, by group. No ticks, no sum, no verdict."""

from __future__ import annotations

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.indicators import Indicator
from guide.core.table_vocabulary import INDICATOR_GROUPS, indicator_group_name, known_from_name
from guide.core.wording import Wording
from guide.ui.grouped import grouped
from guide.ui.models.entries import EntryRow, Look, doubted, said, worded
from guide.ui.navigation import SIGNS
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.widgets.remark import Remark, own_words
from guide.ui.wording_marks import drafts

CHILDREN = Address(Kind.PAGE, "signs/children")

# Which notes stand here says resources/places_of_notes.tsv.
NOTES = ("S03", "S05", "S24", "S25", "S28", "S37", "S39")

# What can be done, with signs and without.
_NEXT = ("immediate-danger", "talking", "consent", "before-you-call", "no-call-possible", "children")


class SignsPage(ContentPage):
    """`page:signs`, and `page:signs/children` for those of children and young people alone."""

    def title(self) -> str:
        return _("Signs")

    def write_page(self) -> None:
        children = self.address == CHILDREN
        language = self.session.language
        signs = [sign for sign in self.session.edition.indicators.indicators(language) if sign.children is children]
        notes = self.held_notes(NOTES)
        clear(self.column)
        self.start()
        if children:
            self.link(SIGNS, _("All signs"))
        self.say("title", _("Signs of children and young people") if children else self.title())
        self.column.addWidget(first_lines(language))
        self.say(None, _("No sign proves anything, and none clears anybody. Nobody is asked along this list."))
        self.mark(drafts([*(word for sign in signs for word in _wordings(sign)), *words_of(notes)]))
        self.first_notes(notes)
        self.say_if_empty(signs)
        if not children:
            self.link(CHILDREN, _("Signs of children and young people"))
        for group, members in grouped(signs, lambda sign: sign.group, INDICATOR_GROUPS):
            name = indicator_group_name(group)
            self.say("heading", name)
            self.entries([sign_row(sign, self.session) for sign in members], name)
        self.other_notes(notes)
        # Translators: Heading above links to pages on what can be done, whether there are signs or not.
        self.links(_("What to do, with signs or without"), (f"{Kind.ARTICLE}:{id}" for id in _NEXT))
        self.column.addStretch(1)


def first_lines(language: str) -> Remark:
    """What stands before any sign."""
    lines = (
        # Translators: Three lines above all signs. Calm, plain, no blame.
        _("Ask about safety and needs first. Help does not depend on any sign."),
        _("Where people come from, how they dress, what they work or with whom they share a flat are not signs."),
        _("“I agreed to come” does not mean “I agreed to this”. For a child, agreeing does not count at all."),
    )
    return Remark([("strong", own_words(line, language)) for line in lines], language, "hand", "notice")


def sign_row(sign: Indicator, session: Session) -> EntryRow:
    language = session.language
    doubts = session.edition.doubts.of_basis(sign.text.basis, language)
    words = (
        worded(sign.text.wording, Look.BODY)
        + said(known_from_name(sign.known), language, Look.MUTED)
        + worded(sign.caution.wording if sign.caution else None, Look.CAUTION)
        + doubted(doubts, language)
    )
    return EntryRow(Address(Kind.INDICATOR, sign.id), words)


def _wordings(sign: Indicator) -> list[Wording]:
    return [block.wording for block in (sign.text, sign.caution) if block]
