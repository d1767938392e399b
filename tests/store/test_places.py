from __future__ import annotations

import sqlite3

from guide.core.places import PlaceKind
from guide.store.places import Places


def test_places_lie_in_places(connection: sqlite3.Connection) -> None:
    land, border = Places(connection).places("en")
    assert (land.kind, land.country, land.parent, land.inside) == (PlaceKind.COUNTRY, "CN", None, ("border",))
    assert (border.kind, border.country, border.parent, border.inside) == (PlaceKind.BORDER, None, "land", ())


def test_a_place(connection: sqlite3.Connection) -> None:
    land = Places(connection).place("land", "en")
    assert land.name.text == "The land"
    assert [block.wording.text for block in land.blocks] == ["Look first.", "Then the rest."]
    assert land.articles == ("rest", "danger")
    assert land.safety == ()
    assert Places(connection).place("border", "en").safety == ("S20", "S01")
