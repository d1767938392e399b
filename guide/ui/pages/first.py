"""The first page: languages by their own names, the country, the doors, and how to leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import N_, _
from guide.ui.headphones import hint, is_read_aloud
from guide.ui.limits import limits_heading
from guide.ui.navigation import BEFORE_YOU_CALL, FIND_HELP, GUIDE, IMMEDIATE_DANGER, NUMBERS, PHRASES, THIS_COMPUTER
from guide.ui.pages.page import Page
from guide.ui.session import Session
from guide.ui.style import restyle
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.country_menu import CountryMenu
from guide.ui.widgets.door import Door
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.scrolling import Scrolling
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

# Translators: The doors of the first page: a title of one to four words, then one calm sentence.
# They name neither the subject of the guide nor where anybody comes from: someone may look at the screen.
_DOORS: tuple[tuple[Address, str, str, str], ...] = (
    (
        FIND_HELP,
        "compass",
        N_("Find help"),
        N_("A few questions, none of which needs an answer, and what may help now."),
    ),
    (IMMEDIATE_DANGER, "siren", N_("Danger now"), N_("What to do first when someone is not safe at this moment.")),
    (BEFORE_YOU_CALL, "triangle-alert", N_("Before you call"), N_("Before you call any office in China, read this.")),
    (NUMBERS, "phone", N_("Numbers"), N_("Who can be called, what they do, and what to weigh first.")),
    (GUIDE, "book-open", N_("Guide"), N_("Short pages for the first hours and the days after.")),
    (PHRASES, "messages-square", N_("Phrases"), N_("Sentences to show and to point at, in two languages.")),
)

_DOOR_EMS = 15
_ASKED_AFTER = 1500  # milliseconds: a screen reader asks for the window once it stands


class FirstPage(Page):
    """Opens every time; nothing of an earlier visit is kept."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._languages: dict[str, QPushButton] = {}
        self._where = QLabel(self)
        self._where.setProperty("role", "heading")
        self._country = CountryMenu(session, self)
        self._where.setBuddy(self._country)
        self._kept = WrappedLabel(self)
        self._kept.setProperty("role", "muted")
        self._leave = WrappedLabel(self)
        self._limits = WordedButton(self)
        self._limits.setProperty("role", "link")
        self._limits.clicked.connect(lambda: self.address_requested.emit(THIS_COMPUTER))
        self._headphones = WrappedLabel(self)
        self._headphones.hide()
        self._doors = ColumnsLayout()
        for address, icon_name, title, sentence in _DOORS:
            self._doors.addWidget(self._door(address, icon_name, title, sentence))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(18)
        column.addWidget(self._choices())
        column.addLayout(self._doors)
        column.addWidget(self._leaving())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolling(inner, self))
        session.language_changed.connect(self._mark_language)
        self._mark_language()
        self._measure_doors()
        self.retranslate()

    def title(self) -> str:
        return _("Start")

    def retranslate(self) -> None:
        self._where.setText(_("Where are you?"))
        self._kept.setText(_("Asked at every start. Nothing you choose or type here is kept."))
        # Translators: “Leave” is the button at the top of the window.
        leave = _("To close everything at once, press “Leave” above, or the Shift key three times and nothing else.")
        self._leave.setText(leave)
        self._limits.setText(limits_heading())
        self._headphones.setText(hint())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hint_at_headphones()
        QTimer.singleShot(_ASKED_AFTER, self, self._hint_at_headphones)

    def _hint_at_headphones(self) -> None:
        self._headphones.setVisible(is_read_aloud())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure_doors()

    def _measure_doors(self) -> None:
        self._doors.set_column_width(self.fontMetrics().height() * _DOOR_EMS)

    def _door(self, address: Address, icon_name: str, title: str, sentence: str) -> Door:
        door = Door(icon_name, title, sentence, self)
        door.clicked.connect(lambda: self.address_requested.emit(address))
        return door

    def _choices(self) -> QWidget:
        """The languages in a row, the country beneath."""
        choices = QWidget(self)
        languages, country = FlowLayout(spacing=10), FlowLayout(spacing=10)
        for language in self.session.edition.languages:
            button = QPushButton(language.endonym, choices)
            button.setProperty("role", "language")
            button.clicked.connect(self._asking_for(language.code))
            self._languages[language.code] = button
            languages.addWidget(button)
        for widget in (self._where, self._country, self._kept):
            country.addWidget(widget)
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(languages)
        column.addLayout(country)
        return choices

    def _asking_for(self, code: str) -> Callable[[], None]:
        return lambda: self.session.language_requested.emit(code)

    def _leaving(self) -> QWidget:
        box = QFrame(self)
        box.setProperty("role", "panel")
        row = QHBoxLayout(box)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(12)
        row.addWidget(IconLabel("log-out", parent=box), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._leave)
        words.addWidget(self._headphones)
        words.addWidget(self._limits, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return box

    def _mark_language(self) -> None:
        for code, button in self._languages.items():
            restyle(button, "chosen", code == self.session.language)
