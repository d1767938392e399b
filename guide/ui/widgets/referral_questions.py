"""The questions of Find help, one beneath the other. Each can be passed over; answers live in these widgets alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.core.referral.answers import UNSAID, Answers
from guide.core.referral.questions import Question
from guide.core.wording import Wording
from guide.ui.session import Session
from guide.ui.widgets.country_menu import CountryMenu
from guide.ui.widgets.languages_button import LanguagesButton
from guide.ui.widgets.origin_menu import OriginMenu
from guide.ui.widgets.question_box import QuestionBox
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel

_BOXES = ("who", "need", "asker", "avoid", "papers", "watched")
_SEVERAL = frozenset({"need"})
_ORDER = ("in", *_BOXES, "languages", "from")


class ReferralQuestions(QWidget):
    """Where the person is, for whom, what is needed now; then what changes the offer; the own country last.

    answered  another answer was given: `answers` gives them all. The country is the session's, which tells itself
    """

    answered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._need_first = False
        self.country = CountryMenu(session, self)
        self.boxes = {id: QuestionBox(id in _SEVERAL, self) for id in _BOXES}
        self.languages = LanguagesButton(self)
        self.origin = OriginMenu(self)
        self.start_again = WordedButton(self)
        self._not_shown = WrappedLabel(self)
        self._not_shown.setProperty("role", "muted")
        menus: dict[str, QWidget] = {"in": self.country, "languages": self.languages, "from": self.origin}
        self._menus = {id: _MenuBox(menu, self) for id, menu in menus.items()}
        self._menus["from"].add(self._not_shown)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for id in _ORDER:
            self._column.addWidget(self._box(id))
        self._column.addWidget(self.start_again, 0, Qt.AlignmentFlag.AlignLeft)
        for box in self.boxes.values():
            box.answered.connect(self.answered)
        self.languages.answered.connect(self.answered)
        self.origin.answered.connect(self.answered)
        self.start_again.clicked.connect(self._start_again)
        self._measure()

    def answers(self) -> Answers:
        """What was answered; all else counts as passed over."""
        return Answers(
            country=self._session.country,
            who=self._one("who"),
            asker=self._one("asker"),
            needs=self.boxes["need"].chosen,
            avoid=self._one("avoid"),
            papers=self._one("papers"),
            watched=bool(self.boxes["watched"].chosen),
            languages=self.languages.chosen,
            origin=self.origin.value,
        )

    def write(self, questions: Iterable[Question]) -> None:
        """Write every question in the session's language; one that this program does not know is left out."""
        language, names = self._session.language, self._session.edition.names
        # Translators: One answer for three cases: not answered, would rather not say, not sure.
        skip = _("Skip, or not sure")
        for question in questions:
            if question.id in self.boxes:
                self.boxes[question.id].ask(question, skip, language)
            elif question.id in self._menus:
                self._menus[question.id].ask(question, language)
        self.put_need_first(self._need_first)
        self.languages.offer(names.languages(language))
        # Translators: What the field for the person's own country always reads, also after a choice.
        self.origin.offer(_("Choose here, or skip"), skip, names.every_country(language))
        self._not_shown.setText(_("What you choose here is not shown. What may help follows it."))
        self.start_again.setText(_("Start again"))

    def show_asked(self, asked: Collection[str]) -> None:
        """Show the questions that are asked now, and forget what was answered to the others."""
        for id in _ORDER:
            self._box(id).setVisible(id in asked)
            if id not in asked:
                self._forget(id)

    def put_need_first(self, first: bool) -> None:
        """Where there is little room, what is needed stands before where and for whom; Tab goes as the eye does."""
        self._need_first = first
        order = ["need", *(id for id in _ORDER if id != "need")] if first else list(_ORDER)
        for place, id in enumerate(order):
            self._column.removeWidget(self._box(id))
            self._column.insertWidget(place, self._box(id))
        stops = [stop for id in order for stop in self._stops(id)]
        for stop, following in zip(stops, [*stops[1:], self.start_again], strict=True):
            self.setTabOrder(stop, following)

    def forget(self) -> None:
        """Take every answer back, without a word to anybody."""
        for id in _ORDER:
            self._forget(id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _start_again(self) -> None:
        self.forget()
        self.answered.emit()
        self.country.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, id: str) -> None:
        if id in self.boxes:
            self.boxes[id].forget()
        elif id == "languages":
            self.languages.forget()
        elif id == "from":
            self.origin.forget()

    def _stops(self, id: str) -> list[QWidget]:
        """What Tab comes to in a question, in order."""
        menus: dict[str, QWidget] = {"in": self.country, "languages": self.languages, "from": self.origin}
        return [menus[id]] if id in menus else list(self.boxes[id].chips())

    def _box(self, id: str) -> QWidget:
        return self.boxes[id] if id in self.boxes else self._menus[id]

    def _one(self, id: str) -> str:
        return next(iter(self.boxes[id].chosen), UNSAID)

    def _measure(self) -> None:
        self._column.setSpacing(round(self.fontMetrics().height() * 0.8))


def wordings_of(question: Question) -> tuple[Wording, ...]:
    """All words of a question, for the mark that a page carries once."""
    return (question.words, question.help, *(value.words for value in question.values))


class _MenuBox(QWidget):
    """A question that is answered from a list."""

    def __init__(self, menu: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu
        self._ask = WordingLabel("strong", self)
        self._help = WordingLabel("muted", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for label in (self._ask, self._help):
            self._column.addWidget(label)
        self._column.addWidget(menu, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, question: Question, language: str) -> None:
        self._ask.show_wording(question.words, language)
        self._help.show_wording(question.help, language)
        self._menu.setAccessibleDescription(self._ask.text())

    def add(self, label: QWidget) -> None:
        self._column.addWidget(label)
