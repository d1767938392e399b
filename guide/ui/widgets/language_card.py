"""The name of one language over the whole window, and how to go on with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from guide.core import i18n
from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.wording import Standing, Wording
from guide.ui.navigation import PHRASES
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.large_words import LargeFace
from guide.ui.widgets.point_button import PointButton
from guide.ui.widgets.shown_card import ShownCard

_INTERPRETER = Address(Kind.PAGE, "phrases/interpreter")
_BAR = QSize(200, 60)


class LanguageCard(Retranslates, ShownCard):
    """held: the guide has sentences in this language; they stand beside those of the window from now on."""

    address_requested = Signal(Address)

    def __init__(self, session: Session, name: Wording, held: bool, window: QWidget) -> None:
        self._held = held
        card = QWidget()
        self.name = LargeFace([name], card)
        self.says = LargeFace((), card)
        self.go_on = PointButton((), "messages-square", 20, card, _BAR)
        self.close_card = PointButton((), "x", 20, card, _BAR)
        self.hide_card = PointButton((), "cloud-sun", 20, card, _BAR)
        row = QGridLayout()
        row.setSpacing(8)
        for column, button in enumerate((self.close_card, self.go_on, self.hide_card)):
            row.addWidget(button, 0, column)
        column_of_all = QVBoxLayout(card)
        column_of_all.setContentsMargins(12, 12, 12, 12)
        column_of_all.addLayout(row)
        column_of_all.addWidget(self.name, 3)
        column_of_all.addWidget(self.says, 1)
        super().__init__(session, window, card, QWidget())
        self.close_card.clicked.connect(self.closed)
        self.hide_card.clicked.connect(self.swap)
        self.go_on.clicked.connect(lambda: self.address_requested.emit(PHRASES if held else _INTERPRETER))
        self.retranslate()

    def retranslate(self) -> None:
        if self._held:
            self.says.show_wordings(_own(_("The sentences of this guide are there in this language.")))
            self.go_on.show_wordings(_own(_("To the sentences")))
        else:
            self.says.show_wordings(
                _own(
                    _(
                        "The guide has no sentences in this language. Find an interpreter whom the person does not "
                        "know, best by phone, and until then point at pictures."
                    )
                )
            )
            self.go_on.show_wordings(_own(_("Sentences about an interpreter")))
        self.close_card.show_wordings(_own(_("Close")))
        self.hide_card.show_wordings(_own(_("Weather: space bar")))


def _own(words: str) -> tuple[Wording, ...]:
    return (Wording(words, i18n.active().code, Standing.SOURCE),)
