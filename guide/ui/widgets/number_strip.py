"""The strip of emergency numbers of the chosen country, above every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.ui.navigation import NUMBERS
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.country_menu import CountryMenu
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.icon_button import IconButton
from guide.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from guide.ui.widgets.number_button import NumberButton


class NumberStrip(Retranslates, QWidget):
    """address_requested  a number was pressed (its service), or all numbers"""

    address_requested = Signal(Address)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._buttons: list[NumberButton] = []
        self._in = QLabel(self)
        self._country = CountryMenu(session, self)
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._in)
        row.addWidget(self._country)
        self._says = WrappedLabel(self)
        self._all = IconButton("arrow-right", self, QPalette.ColorRole.Link)
        self._all.setProperty("role", "quiet")
        self._all.clicked.connect(lambda: self.address_requested.emit(NUMBERS))
        self._flow = FlowLayout(self)
        for widget in (place, self._says, self._all):
            self._flow.addWidget(widget)
        session.country_changed.connect(self._show_numbers)
        session.language_changed.connect(self._show_numbers)
        self.retranslate()
        self._show_numbers()

    def retranslate(self) -> None:
        # Translators: Stands before the name of the country that was chosen: “In: China”.
        self._in.setText(_("In:"))
        # Translators: A button at the end of a row of emergency numbers; it opens the page with every number.
        self._all.setText(_("All numbers"))
        self._write_sentence()

    def number_buttons(self) -> tuple[NumberButton, ...]:
        return tuple(self._buttons)

    def _show_numbers(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        country, language = self._session.country, self._session.language
        if country is not None:
            # Loaded with the first country: the directory of a place nobody chose is not needed to open the window.
            from guide.ui.models.strip_numbers import strip_numbers
            from guide.ui.widgets.number_button import NumberButton

            name = self._session.edition.names.country(country, language)
            for number in strip_numbers(self._session.edition.directory.services(language), country):
                self._add(NumberButton(number, name, self))
        self._write_sentence()

    def _add(self, button: NumberButton) -> None:
        self._buttons.append(button)
        self._flow.addWidget(button)
        self._flow.move_to_end(self._all)
        address = Address(Kind.SERVICE, button.number.service)
        button.clicked.connect(lambda: self.address_requested.emit(address))
        previous = self._buttons[-2] if len(self._buttons) > 1 else self._country
        QWidget.setTabOrder(previous, button)
        QWidget.setTabOrder(button, self._all)
        button.show()

    def _write_sentence(self) -> None:
        country = self._session.country
        if country is None:
            self._says.setText(_("Choose the country where you are, and its emergency numbers appear here."))
        elif not self._buttons:
            name = self._session.edition.names.country(country, self._session.language)
            self._says.setText(
                _("This guide has no sure emergency number for this place: {country}.").format(country=name)
            )
        else:
            self._says.setText("")
        self._says.setVisible(not self._buttons)
