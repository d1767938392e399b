"""The country a person is in: asked at each start, never guessed, never kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.widgets.drop_down import DropDown


class CountryMenu(Retranslates, DropDown):
    """Every country that has a number in this edition; Hong Kong, Macau and Taiwan are places of their own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(14)
        self.activated.connect(self._choose)
        session.country_changed.connect(self._show_chosen)
        session.language_changed.connect(self._fill)
        self._fill()
        self.retranslate()

    def retranslate(self) -> None:
        # Translators: First row of a list of countries, while none is chosen.
        self.setItemText(0, _("Choose a country"))
        self.setAccessibleName(_("The country where you are"))

    def _fill(self) -> None:
        names, language = self._session.edition.names, self._session.language
        codes = names.sorted_countries(names.countries(), language)
        self.blockSignals(True)
        self.clear()
        self.addItem(_("Choose a country"), None)
        for code in codes:
            self.addItem(names.country(code, language), code)
        self.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.setCurrentIndex(max(self.findData(self._session.country), 0))

    def _choose(self, row: int) -> None:
        self._session.set_country(self.itemData(row))
