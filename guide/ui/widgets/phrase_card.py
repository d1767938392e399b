"""One sentence over the whole window, in two languages, with what can be pointed at to answer it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from guide.core import i18n
from guide.core.i18n import _
from guide.core.phrases import Answer, Phrase, Speaker
from guide.core.wording import Standing, Wording
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.two_languages import different
from guide.ui.widgets.answer_panel import AnswerPanel, Target, TargetsPanel
from guide.ui.widgets.answers import answer_panel
from guide.ui.widgets.large_words import LargeFace
from guide.ui.widgets.neutral_card import CORNER
from guide.ui.widgets.point_button import PointButton
from guide.ui.widgets.shown_card import Face, ShownCard

_REPLY_ICONS = {
    "reply-yes": "check",
    "reply-no": "x",
    "reply-dont-know": "circle-question-mark",
    "reply-rather-not": "circle-slash",
    "reply-stop": "hand",
    "reply-slower": "shuffle",
}
_REPLIES = "replies"
_MARGIN = 12


class PhraseCard(Retranslates, ShownCard):
    """ids: the sentences of the situation, in their order. at: which of them stands first."""

    def __init__(self, session: Session, ids: Sequence[str], at: str, window: QWidget) -> None:
        self._session = session
        self._ids = tuple(ids)
        self._at = self._ids.index(at)
        self.view = PhraseView(session)
        self.answer = AnswerFace()
        super().__init__(session, window, self.view, self.answer)
        self.answer.left.connect(lambda: self.show_face(Face.CARD))
        self.view.pointed.connect(self._show_answer)
        self.view.bar.bind(self.go_on, self.swap, self.closed.emit)
        session.language_changed.connect(self._show)
        session.beside_changed.connect(self._show)
        self._show()

    @property
    def phrase(self) -> str:
        """The id of the sentence that is shown."""
        return self._ids[self._at]

    def go_on(self, step: int) -> None:
        """To the next sentence, or the one before; after the last comes the first."""
        self._at = (self._at + step) % len(self._ids)
        self._show()
        self.take_keys()

    def retranslate(self) -> None:
        """The rest follows once the content's language is set."""
        self.view.bar.retranslate()
        self.answer.retranslate()

    def take_key(self, key: int) -> bool:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageDown: 1,
        }
        if key not in steps:
            return False
        self.go_on(steps[Qt.Key(key)])
        return True

    def _show(self) -> None:
        self.view.show_phrase(self.phrase, alone=len(self._ids) == 1)
        self.retranslate()
        self.watch_keys()

    def _show_answer(self, words: Sequence[Wording]) -> None:
        self.answer.words.show_wordings(words)
        self.show_face(Face.LARGE)


class PhraseView(QWidget):
    """The sentence, what is pointed at to answer it, and beneath it the replies that fit every question."""

    pointed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.bar = CardBar(self)
        self.words = LargeFace(parent=self)
        self.panel: AnswerPanel | None = None
        self.replies: TargetsPanel | None = None
        self._middle = QHBoxLayout()
        self._middle.setSpacing(18)
        self._middle.addWidget(self.words, 4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.addWidget(self.bar)
        self._column.addLayout(self._middle, 1)

    def show_phrase(self, id: str, alone: bool) -> None:
        """alone: there is no next one."""
        session = self._session
        phrases = session.edition.phrases
        phrase, other = (phrases.phrase(id, language) for language in (session.language, session.beside))
        for old in (self.panel, self.replies):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self.words.show_wordings(different([other.text, phrase.text]))
        self.panel = answer_panel(phrase, other, session, self)
        self.replies = TargetsPanel(replies(session), 3, 34, self) if can_be_answered(phrase) else None
        if self.panel is not None:
            self.panel.pointed.connect(self.pointed)
            self.panel.show()
            self._middle.addWidget(self.panel, 6 if phrase.answer is Answer.POINT else 4)
        if self.replies is not None:
            self.replies.pointed.connect(self.pointed)
            self.replies.show()
            self._column.addWidget(self.replies)
        self.bar.show_steps(not alone)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.bar.setFixedHeight(max(40, min(CORNER.height() - _MARGIN, self.height() // 10)))
        if self.replies is not None:
            self.replies.setFixedHeight(max(96, min(240, round(self.height() * 0.31))))


class CardBar(Retranslates, QWidget):
    """What the one who holds the card presses. The corner for the neutral card stands at the end of the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.next = PointButton((), "arrow-right", 17, self)
        self.previous = PointButton((), "arrow-left", 17, self)
        self.close_card = PointButton((), "x", 17, self)
        self.neutral = PointButton((), "cloud-sun", 17, self)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for column, button in enumerate((self.previous, self.next, self.close_card, self.neutral)):
            row.addWidget(button, 0, column)
            row.setColumnStretch(column, 3 if button is self.neutral else 2)

    def bind(self, go_on: Callable[[int], None], swap: Callable[[], None], close: Callable[[], None]) -> None:
        self.next.clicked.connect(lambda: go_on(1))
        self.previous.clicked.connect(lambda: go_on(-1))
        self.neutral.clicked.connect(swap)
        self.close_card.clicked.connect(close)

    def show_steps(self, shown: bool) -> None:
        self.next.setVisible(shown)
        self.previous.setVisible(shown)

    def retranslate(self) -> None:
        # Translators: Buttons on a card with a sentence; as short as possible.
        self.next.show_wordings(_own(_("Next")))
        self.previous.show_wordings(_own(_("Previous")))
        self.close_card.show_wordings(_own(_("Close")))
        # Translators: The space bar, the widest key of the keyboard, swaps the card for one about the weather.
        self.neutral.show_wordings(_own(_("Weather: space bar")))


class AnswerFace(Retranslates, QWidget):
    """What was pointed at, alone. left: it was seen."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = LargeFace(parent=self)
        self.back = PointButton((), "arrow-left", 20, self, QSize(220, 56))
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 22)
        column.addWidget(self.words, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        self.back.show_wordings(_own(_("Back")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.left.emit()


def can_be_answered(phrase: Phrase) -> bool:
    """What a helper shows can be answered or stopped; of what the person shows, only a question."""
    return phrase.group != _REPLIES and (phrase.speaker is Speaker.WORKER or phrase.answer is not Answer.NONE)


def replies(session: Session) -> list[Target]:
    """Yes, no and the rest, in two languages, in the order of the content."""
    phrases = session.edition.phrases
    shown = [each for each in phrases.phrases(session.language) if is_reply(each)]
    return [
        Target(
            different([phrases.phrase(each.id, session.beside).text, each.text]),
            _REPLY_ICONS.get(each.id),
        )
        for each in shown
    ]


def is_reply(phrase: Phrase) -> bool:
    """One of those that fit every question."""
    return phrase.group == _REPLIES and phrase.speaker is Speaker.PERSON


def _own(words: str) -> tuple[Wording, ...]:
    """Words of the program for the one who holds the card."""
    return (Wording(words, i18n.active().code, Standing.SOURCE),)
