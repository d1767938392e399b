"""One number of the strip: who answers, the digits, and one fixed line where a note comes first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from guide.core import vocabulary
from guide.core.i18n import _
from guide.ui.models.strip_numbers import StripNumber
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.faced_button import FacedButton
from guide.ui.widgets.icon_label import IconLabel

_ICONS = {"ambulance": "ambulance", "fire": "flame", "police": "shield"}


class NumberButton(Retranslates, FacedButton):
    """Pressing it opens the number's card; the card opens the note first where there is one."""

    def __init__(self, number: StripNumber, country_name: str, parent: QWidget | None = None) -> None:
        super().__init__("number", parent)
        self.number = number
        self._country_name = country_name
        self.setProperty("gated", number.gated_by is not None)
        self._who = QLabel(self)
        self._digits = QLabel(number.digits, self)
        self._digits.setProperty("role", "strong")
        self._first = QLabel(self)
        self._first.setProperty("role", "small")
        self._first.setVisible(number.gated_by is not None)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(IconLabel(_ICONS[number.answers[0]], QPalette.ColorRole.Link, 1.0, self))
        line.addWidget(self._who)
        line.addWidget(self._digits)
        line.addStretch(1)
        face = QVBoxLayout(self)
        face.setContentsMargins(10, 4, 10, 4)
        face.setSpacing(0)
        face.addLayout(line)
        face.addWidget(self._first)
        for label in (self._who, self._digits, self._first):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.let_presses_through()
        self.retranslate()

    def retranslate(self) -> None:
        who = " · ".join(vocabulary.answer_name(answer) for answer in self.number.answers)
        if self.number.type != "voice":
            who = f"{who} ({vocabulary.phone_type_name(self.number.type)})"
        self._who.setText(who)
        # Translators: One fixed line under an emergency number, for everybody alike. {country} is where the reader is.
        first = _("In {country}: read before you call").format(country=self._country_name)
        self._first.setText(first if self.number.gated_by else "")
        self.setAccessibleName(f"{who} {self.number.digits}")
        self.setAccessibleDescription(first if self.number.gated_by else "")
