"""By what the list of numbers can be narrowed: each a button that says what is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from guide.core import vocabulary
from guide.core.directory import ServiceSummary
from guide.core.i18n import _, pgettext
from guide.ui import capture
from guide.ui.icon import icon
from guide.ui.models.service_filter import ServiceFilter, stated_languages
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import restyle
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton

Choice = tuple[str, str | None]
"""Words and value of a row of a menu. The value None: not narrowed by this."""


class FilterButton(WordedButton):
    """“What is needed: legal advice”, with a menu to choose another."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon("chevron-down"))
        self._choices: list[Choice] = []
        self._value: str | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.aboutToShow.connect(lambda: capture.follow(self._menu, self))
        self.setMenu(self._menu)

    @property
    def value(self) -> str | None:
        return self._value

    def offer(self, label: str, choices: list[Choice], value: str | None) -> None:
        """Set the words of the button, the rows of its menu, and the present choice."""
        self._choices = choices
        self._value = value
        words = next((words for words, each in choices if each == value), "")
        # Translators: A filter and what is chosen in it: “What is needed: legal advice”.
        self.setText(pgettext("filter", "{label}: {choice}").format(label=label, choice=words))
        restyle(self, "chosen", value is not None)

    def choices(self) -> list[Choice]:
        return list(self._choices)

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for words, value in self._choices:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: self.chosen.emit(value))


class FilterBar(Retranslates, QWidget):
    """changed          another filter was chosen; `chosen_filter` gives it
    country_chosen   another country was chosen"""

    changed = Signal()
    country_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = ServiceFilter()
        self._services: tuple[ServiceSummary, ...] = ()
        self.country, self.need, self.spoken, self.audience = (FilterButton(self) for _button in range(4))
        self.open_now = WordedButton(self)
        self.open_now.setCheckable(True)
        row = FlowLayout(self)
        for button in (self.country, self.need, self.spoken, self.audience, self.open_now):
            row.addWidget(button)
        self.country.chosen.connect(self.country_chosen)
        self.need.chosen.connect(lambda value: self._set(need=value))
        self.spoken.chosen.connect(lambda value: self._set(spoken=value))
        self.audience.chosen.connect(lambda value: self._set(audience=value))
        self.open_now.toggled.connect(lambda on: self._set(open_now=on))
        self.retranslate()

    def chosen_filter(self) -> ServiceFilter:
        return self._filter

    def offer_for(self, services: Iterable[ServiceSummary]) -> None:
        """Offer what these services have; a choice that none of them has is taken back."""
        self._services = tuple(services)
        narrowed = ServiceFilter(
            need=_kept(self._filter.need, self._values("offers")),
            spoken=_kept(self._filter.spoken, self._spoken()),
            audience=_kept(self._filter.audience, self._values("serves")),
            open_now=self._filter.open_now,
        )
        self._filter = narrowed
        self.retranslate()

    def clear(self) -> None:
        self._filter = ServiceFilter()
        self.open_now.blockSignals(True)
        self.open_now.setChecked(False)
        self.open_now.blockSignals(False)
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        session, chosen = self._session, self._filter
        names, language = session.edition.names, session.language
        codes = names.sorted_countries(session.edition.directory.countries(), language)
        countries: list[Choice] = [(names.country(code, language), code) for code in codes]
        if session.country is None:
            countries.insert(0, (_("not chosen"), None))
        self.country.offer(_("Country"), countries, session.country)
        # Translators: Names of filters; what is chosen follows a colon.
        self.need.offer(_("What is needed"), self._choices(vocabulary.OFFERS, "offers"), chosen.need)
        spoken: list[Choice] = sorted((names.language(code, language), code) for code in self._spoken())
        self.spoken.offer(_("Language spoken"), [(_("any"), None), *spoken], chosen.spoken)
        self.audience.offer(_("For whom"), self._choices(vocabulary.AUDIENCES, "serves"), chosen.audience)
        # Translators: A filter that is on or off.
        self.open_now.setText(_("Open now"))
        has_choice = bool(self._services)
        for button in (self.need, self.spoken, self.audience, self.open_now):
            button.setVisible(has_choice)

    def _choices(self, table: Mapping[str, tuple[str, str]], field: str) -> list[Choice]:
        present = self._values(field)
        rows: list[Choice] = [(pgettext(*words), value) for value, words in table.items() if value in present]
        # Translators: A filter that does not narrow the list.
        return [(_("any"), None), *rows]

    def _values(self, field: str) -> frozenset[str]:
        return frozenset(value for service in self._services for value in getattr(service, field))

    def _spoken(self) -> frozenset[str]:
        return frozenset(code for service in self._services for code in stated_languages(service))

    def _set(self, **change: Any) -> None:
        self._filter = replace(self._filter, **change)
        self.retranslate()
        self.changed.emit()


def _kept(value: str | None, present: frozenset[str]) -> str | None:
    return value if value in present else None
