"""Sentences in two languages in a list, and a field that finds some of them by the words of either."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.phrases import Phrase
from guide.core.table_vocabulary import phrase_answer_words
from guide.core.vocabulary import wording_mark
from guide.core.wording import Standing
from guide.ui.models.entries import EntryRow, Look, Words, said, worded
from guide.ui.models.phrase_filter import Pair, matching
from guide.ui.session import Session
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.wrapped_label import WrappedLabel

_MOST_HITS = 40


class PhraseList(QWidget):
    """What is typed changes the rows alone, so that the focus stays in the field. Nothing typed is kept.

    opened       the id of a sentence that was pressed
    typed        whether something is typed: a page of situations shows sentences only then
    only_found   rows only where something is typed
    """

    opened = Signal(str)
    typed = Signal(bool)

    def __init__(self, session: Session, pairs: Sequence[Pair], name: str, only_found: bool = False) -> None:
        super().__init__()
        self._session, self._pairs, self._only_found = session, tuple(pairs), only_found
        label = WrappedLabel(self)
        # Translators: Beside a field: a word of a sentence, in one of the two languages that are shown.
        label.setText(_("Find a sentence, in either language"))
        self.field = ComposingField(self)
        self.field.setAccessibleName(label.text())
        label.setBuddy(self.field)
        self.says = WrappedLabel(self)
        self.list = EntryList(self)
        self.list.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.field, self.says, self.list):
            column.addWidget(widget)
        self.field.words_changed.connect(lambda _words: self._write())
        self.list.address_requested.connect(lambda address: self.opened.emit(address.id))
        self._write()

    def shown(self) -> tuple[str, ...]:
        """The ids of the sentences in the list, in its order."""
        return tuple(row.address.id for row in self.list.model_of_rows.rows)

    def _write(self) -> None:
        words = self.field.words().strip()
        pairs: Sequence[Pair] = () if self._only_found else self._pairs
        if words:
            pairs = matching(self._pairs, words, self._found(words))
        self.list.show_rows([phrase_row(*pair, self._session) for pair in pairs])
        if words and not pairs:
            self.says.setText(_("No sentence fits. Type fewer letters."))
        elif words or not self._only_found:
            # Translators: Above a list of sentences to show to another person.
            self.says.setText(_("Press a sentence to show it large."))
        self.says.setVisible(bool(words) or not self._only_found)
        self.typed.emit(bool(words))

    def _found(self, words: str) -> Collection[str]:
        session = self._session
        hits = session.edition.search.find(words, session.language, session.country, _MOST_HITS)
        return frozenset(hit.id for hit in hits if hit.kind == Kind.PHRASE)


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
