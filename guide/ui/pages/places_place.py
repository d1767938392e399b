"""One place: what to heed, what the sources say of it, what lies in it, and where to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.places import Place
from guide.core.table_vocabulary import place_kind_name
from guide.ui.navigation import NUMBERS, PLACES
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.places import place_row
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.wording_marks import drafts


class PlacePage(ContentPage):
    follows_country = True

    def title(self) -> str:
        return _("Places")

    def write_page(self) -> None:
        places, language = self.session.edition.places, self.session.language
        assert self.address is not None
        place = places.place(self.address.id, language)
        inside = [places.place(id, language) for id in place.inside]
        notes = self.notes(place.safety)
        clear(self.column)
        self.start()
        if place.parent is None:
            self.link(PLACES, _("All places"))
        else:
            self.link(Address(Kind.PLACE, place.parent), places.place(place.parent, language).name.text)
        self.say("muted", place_kind_name(place.kind))
        self.put("title", place.name)
        in_text = drafts(self.words_of(place.blocks) + words_of(notes))
        self.mark((place.name, *(each.name for each in inside), *in_text))
        self.first_notes(notes)
        self.text(place.blocks, self.title())
        self.other_notes(notes)
        self.sources_button()
        self._write_numbers(place)
        if inside:
            # Translators: Heading above the regions and cities that lie in a country or region.
            self.say("heading", _("Places in it"))
            self.entries([place_row(each, self.session) for each in inside], _("Places in it"))
        self.links(_("Pages of the guide on this"), (f"{Kind.ARTICLE}:{id}" for id in place.articles))
        self.column.addStretch(1)

    def _write_numbers(self, place: Place) -> None:
        """What may be shown depends on where the reader is: so that is said, never assumed."""
        names, country = self.session.edition.names, place.country
        if country is None or country not in names.countries():
            return
        name = names.country(country, self.session.language)
        button = WordedButton()
        if country == self.session.country:
            button.setText(_("Numbers for {country}").format(country=name))
        else:
            # Translators: Button on the page of a country. Pressing it says that the reader is there.
            button.setText(_("I am in {country}: show its numbers").format(country=name))
        button.clicked.connect(lambda: self._go_to_numbers(country))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_to_numbers(self, country: str) -> None:
        self.session.set_country(country)
        self.address_requested.emit(NUMBERS)
