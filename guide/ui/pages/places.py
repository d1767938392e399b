"""Countries and territories, and the regions and borders that are no part of one country."""

from __future__ import annotations

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.places import Place, PlaceKind
from guide.core.table_vocabulary import place_kind_name
from guide.ui.models.entries import EntryRow, Look, said, worded
from guide.ui.navigation import GUIDE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session


class PlacesPage(ContentPage):
    """A row names what lies in it; its page goes on from there."""

    def title(self) -> str:
        return _("Places")

    def write_page(self) -> None:
        places = self.session.edition.places.places(self.session.language)
        outer = [place for place in places if place.parent is None]
        # A city that lies in no country of the list is a territory of its own: Hong Kong, Macau.
        lands = [place for place in outer if place.kind in (PlaceKind.COUNTRY, PlaceKind.CITY)]
        others = [place for place in outer if place not in lands]
        clear(self.column)
        self.start()
        self.link(GUIDE, _("All topics"))
        self.say("title", self.title())
        self.say(
            "lead", _("What the sources say of countries and regions. No place is finer than a province or a city.")
        )
        self.mark(place.name for place in places)
        self.say_if_empty(places)
        # Translators: Headings above lists of places.
        for name, members in ((_("Countries and territories"), lands), (_("Regions and borders"), others)):
            if members:
                self.say("heading", name)
                self.entries([place_row(place, self.session) for place in members], name)
        self.column.addStretch(1)


def place_row(place: Place, session: Session) -> EntryRow:
    places, language = session.edition.places, session.language
    inside = " · ".join(places.place(id, language).name.text for id in place.inside)
    within = place.parent is not None or place.kind in (PlaceKind.REGION, PlaceKind.BORDER)
    kind = place_kind_name(place.kind) if within else ""
    words = worded(place.name, Look.STRONG) + said(kind, language, Look.MUTED) + said(inside, language, Look.MUTED)
    return EntryRow(Address(Kind.PLACE, place.id), words)
