"""Find help: a few questions, none of which needs an answer, and beside them where to turn.

Answers live in the widgets of this page. They outlast a visit to what the result leads to, so that “back” comes back to
them; they end when another part of the guide is opened, and with the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from guide.core.address import Address, Kind
from guide.core.errors import GuideError
from guide.core.i18n import _
from guide.core.referral.answers import Answers
from guide.core.referral.asking import asked_now
from guide.core.referral.flags import return_risk
from guide.core.referral.result import Referral
from guide.core.wording import Wording
from guide.paper.sheet import Printable, Sheet
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.result_sheet import result_sheet
from guide.ui.result_words import ResultWords, failure_words, result_words
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.gate_bar import GateBar
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.referral_questions import ReferralQuestions, wordings_of
from guide.ui.widgets.referral_result import ReferralResult
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts

_BESIDE_FROM_EMS = 48
"""The width of the page, in heights of a line, from which the result stands beside the questions."""


class FindHelpPage(ColumnPage):
    follows_country = True

    def __init__(self, session: Session, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(session)
        self._now = now
        self._answers: Answers | None = None
        self._found: Referral | None = None
        self._words = ResultWords()
        self._read: set[str] = set()  # notes that were read since the answers changed
        self._opened: Address | None = None  # where the result led
        self._behind: Address | None = None  # what the note that is being read stands before
        self._title, self._lead = WrappedLabel(self), WrappedLabel(self)
        self._title.setProperty("role", "title")
        self._mark = StandingMark(self)
        self.questions = ReferralQuestions(session)
        self.result = ReferralResult(session)
        self.result_view = ScrollColumn(self)
        self.note_view = ScrollColumn(self)
        self.bar = GateBar(self)
        self._is_beside: bool | None = None
        self._worded: tuple[Wording, ...] = ()
        for widget in (self._title, self._lead, self.questions, self._mark):
            self.column.addWidget(widget)
        for view in (self.view, self.result_view):
            view.column.addStretch(1)
        self._both, self._place = QWidget(self), QStackedWidget(self)
        self._reading: tuple[str, ...] = ()
        self._lay_out()
        self._connect()
        self._arrange()

    def title(self) -> str:
        return _("Find help")

    def show_address(self, address: Address) -> None:
        self._opened = None
        self._show_note(())
        super().show_address(address)

    def sheet(self) -> Sheet | None:
        if self._found is None or self._answers is None:
            return None
        facts = ServiceFacts(self.session.edition, self.session.language, self._now)
        return result_sheet(self._found, return_risk(self._answers), self.session, facts)

    def sheets(self) -> tuple[Printable, ...]:
        if self._found is None:
            return ()
        return (Printable(_("This page"), lambda _wishes: self.sheet() or Sheet(())),)

    def left_for(self, address: Address) -> None:
        """Answers end with another part of the guide; what the result led to is none."""
        if address.kind is Kind.PAGE and address != self._opened:
            self.questions.forget()
            self.result.forget()
            self._answers = self._found = None
            self._words = ResultWords()
            self._read.clear()

    def write_page(self) -> None:
        language = self.session.language
        self._title.setText(_("Find help"))
        self.result_view.setAccessibleName(_("What may help"))
        self.note_view.setAccessibleName(_("What may happen, and what to do instead"))
        self._lead.setText(_("Answer what you want to. Nothing is kept, and nothing needs an answer."))
        questions = self.session.edition.referral.questions(language)
        self.questions.write(questions)
        self._worded = tuple(words for question in questions for words in wordings_of(question))
        self._follow()

    def _follow(self) -> None:
        """Show what may help for the present answers. Another answer closes what a note had opened."""
        try:
            self._words = self._find()
        except GuideError as error:  # rules that cannot be read: the rest of the guide still can
            self._found, self._words = None, failure_words(error.sentence(), self.session)
        self.result.show_words(self._words)
        self._show_bar()
        notes = [self.session.edition.notes.note(id, self.session.language) for id in self._words.notes]
        self._mark.show_wordings([*self._worded, *self._words.wordings(), *drafts(words_of(notes))])

    def _find(self) -> ResultWords:
        finder = self.session.edition.referral.finder
        self.questions.show_asked(asked_now(self.questions.answers(), finder.serving))
        answers = self.questions.answers()
        if answers != self._answers:
            self._answers = answers
            self._read.clear()
            self._show_note(())
        moment = self._now()
        facts = ServiceFacts(self.session.edition, self.session.language, self._now)
        spoken = replace(answers, languages=tuple(dict.fromkeys((*answers.languages, self.session.language))))
        self._found = finder.find(answers if answers.languages else spoken, moment)
        # Whoever reads this page in a language is warned as one who speaks it, whatever was answered.
        warned = finder.find(spoken, moment) if answers.languages not in ((), spoken.languages) else self._found
        return result_words(self._found, self.session, facts, self._read, warned.notes)

    def _change(self) -> None:
        self._follow()
        for view in (self.view, self.result_view):
            if view.isVisible():
                view.settle()
        self.result_view.to_top()
        self.changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.result_view, 1)
        self._place.addWidget(self._both)
        self._place.addWidget(self.note_view)
        frame = self.layout()
        assert isinstance(frame, QVBoxLayout)
        frame.setSpacing(0)
        frame.addWidget(self._place, 1)
        frame.addWidget(self.bar)

    def _connect(self) -> None:
        self.questions.answered.connect(self._change)
        self.result.row_chosen.connect(self._open)
        self.result.outside_requested.connect(self._read_outside)
        self.result.address_requested.connect(self._go)
        for rows in (self.result.offers, self.result.beyond):
            rows.place_reached.connect(lambda place, rows=rows: self._result_holder().reveal(rows, place))
        self.bar.read_requested.connect(lambda: self._show_note(self._words.waits))
        self.bar.back_requested.connect(lambda: self._show_note(()))
        self.bar.go_on_requested.connect(self._go_on)
        self.bar.result_requested.connect(self._reveal_result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_reading():
            self._show_note(())
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        """Beside each other where there is room, else one beneath the other."""
        beside = self.width() >= _BESIDE_FROM_EMS * self.fontMetrics().height()
        if beside == self._is_beside:
            return
        self._is_beside = beside
        column = self._result_holder().column
        column.insertWidget(column.count() - 1, self.result)
        self.questions.put_need_first(not beside)  # what cannot wait is in sight, also on the smallest screen
        self.result_view.setVisible(beside)
        self._show_bar()

    def _result_holder(self) -> ScrollColumn:
        return self.result_view if self._is_beside else self.view

    def _is_reading(self) -> bool:
        return self._place.currentWidget() is self.note_view

    def _show_bar(self) -> None:
        self.bar.show_state(bool(self._words.waits), self._is_reading(), beneath=not self._is_beside)

    def _reveal_result(self) -> None:
        self.view.verticalScrollBar().setValue(self.result.y())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, address: Address) -> None:
        """Open a line of the result, behind its note where it has one."""
        row = next(row for row in (*self._words.rows, *self._words.beyond) if row.address == address)
        if row.gate is None:
            self._go(address)
        else:
            self._show_note((row.gate,), behind=address)

    def _read_outside(self) -> None:
        if self._words.outside is not None:
            self._show_note((self._words.outside[1],))

    def _go(self, address: Address) -> None:
        self._opened = address
        self.address_requested.emit(address)

    def _show_note(self, ids: tuple[str, ...], behind: Address | None = None) -> None:
        """Show notes alone, to be read; none: show the result again."""
        self._behind = behind
        clear(self.note_view.column)
        for id in ids:
            panel = NotePanel(self.session, id, always_full=True)
            panel.address_requested.connect(self._go)
            self.note_view.column.addWidget(panel)
        self.note_view.column.addStretch(1)
        self._reading = ids
        self._place.setCurrentWidget(self.note_view if ids else self._both)
        if ids and self.isVisible():
            self.note_view.settle()
            self.note_view.to_top()
            self.note_view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_bar()

    def _go_on(self) -> None:
        """The note was read: show the lines that waited behind it, or the page."""
        behind, before = self._behind, {row.address for row in self._words.rows}
        self._read.update(self._reading)
        self._show_note(())
        self._change()
        if behind is not None:
            self._go(behind)
        else:
            self._show_opened(before)

    def _show_opened(self, before: set[Address]) -> None:
        """Bring the first line that was not there before onto the screen."""
        for rows, shown in ((self.result.offers, self._words.rows), (self.result.beyond, self._words.beyond)):
            for number, row in enumerate(shown):
                if row.address not in before:
                    rows.setFocus(Qt.FocusReason.OtherFocusReason)
                    rows.setCurrentIndex(rows.model_of_rows.index(number, 0))
                    return
