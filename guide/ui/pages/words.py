"""The glossary: words and abbreviations, in the order in which a reader of the language looks them up."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind
from guide.core.glossary import Term
from guide.core.i18n import _, ngettext
from guide.ui.models.entries import EntryRow, Look, doubted, said, worded
from guide.ui.models.term_filter import matching
from guide.ui.pages.column_page import ColumnPage
from guide.ui.session import Session
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts

_MOST_HITS = 40


class WordsPage(ColumnPage):
    """What is typed changes the rows alone, so that the focus stays in the field."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._title, self._lead, self._label, self._says = (WrappedLabel(self) for _label in range(4))
        self._title.setProperty("role", "title")
        self._lead.setProperty("role", "lead")
        self._says.setProperty("role", "strong")
        self.field = ComposingField(self)
        self._label.setBuddy(self.field)
        self._everywhere = WordedButton(self)
        self._mark = StandingMark(self)
        self.list = EntryList(self)
        for widget in (self._title, self._lead, self._label, self.field, self._says):
            self.column.addWidget(widget)
        self.column.addWidget(self._everywhere, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._mark)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.field.words_changed.connect(lambda _words: self._write_rows())
        self.list.address_requested.connect(self.address_requested)
        self.list.place_reached.connect(lambda place: self.view.reveal(self.list, place))
        self._everywhere.clicked.connect(lambda: self.session.search_requested.emit(self.field.words()))

    def title(self) -> str:
        return _("Words")

    def write_page(self) -> None:
        self._title.setText(self.title())
        self._lead.setText(_("Words and abbreviations that people meet, in plain words."))
        # Translators: Beside a field: a word to find in the list below.
        self._label.setText(_("Find a word"))
        self.field.setAccessibleName(_("Find a word"))
        self._everywhere.setText(_("Search the whole guide for it"))
        self.list.setAccessibleName(self.title())
        terms = self._terms()
        self._mark.show_wordings([*(term.term for term in terms), *drafts(term.definition.wording for term in terms)])
        self._write_rows()

    def _terms(self) -> tuple[Term, ...]:
        return self.session.edition.glossary.terms(self.session.language)

    def _write_rows(self) -> None:
        terms, typed = self._terms(), self.field.words().strip()
        shown = matching(terms, typed, self._found(typed)) if typed else list(terms)
        self.list.show_rows([term_row(term, self.session) for term in shown])
        if not terms:
            words = _("This edition holds none of these yet. The search or another part may help.")
        elif not shown:
            words = _("No word of this list fits. Type fewer letters, or search the whole guide.")
        elif typed:
            words = _("{shown} of {every} words").format(shown=len(shown), every=len(terms))
        else:
            words = ngettext("{count} word", "{count} words", len(terms)).format(count=len(terms))
        self._says.setText(words)
        self._everywhere.setVisible(bool(typed))

    def _found(self, typed: str) -> frozenset[str]:
        """Words that are found by what people say instead of them, in any language."""
        session = self.session
        hits = session.edition.search.find(typed, session.language, session.country, _MOST_HITS)
        return frozenset(hit.id for hit in hits if hit.kind == Kind.TERM)


def term_row(term: Term, session: Session) -> EntryRow:
    language = session.language
    doubts = session.edition.doubts.of_basis(term.definition.basis, language)
    words = (
        worded(term.term, Look.STRONG)
        + said(term.abbreviation or "", language, Look.MUTED)
        + worded(term.definition.wording, Look.BODY)
        + said(avoided(term), language, Look.CAUTION)
        + doubted(doubts, language)
    )
    return EntryRow(Address(Kind.TERM, term.id), words)


def avoided(term: Term) -> str:
    """For a word that is explained because people meet it."""
    # Translators: Beside a word of the glossary that people meet and that this guide does not use.
    return _("This guide does not use this word.") if term.avoid else ""
