"""The answers to a search, as a list of rows."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Address, Kind
from guide.core.search_hit import Hit
from guide.ui.models.rows import RowsModel


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit with its words.

    kind_word  what it is: "Emergency line", "Page of the guide"
    country    name of another country than the chosen one, shown first; else empty
    gate       the fixed line where a note comes before the digits, or where they were withdrawn; else empty
    changed    what other editions say of its number: since when it is another one, which has another or warns of it;
               else empty
    """

    hit: Hit
    kind_word: str
    country: str
    gate: str
    changed: str = ""

    @property
    def address(self) -> Address:
        return Address(Kind(self.hit.kind), self.hit.id)

    @property
    def headline(self) -> str:
        return self.hit.title

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen, for a screen reader."""
        parts = (self.country, self.hit.title, self.kind_word, self.gate, self.changed, self.hit.snippet)
        return ". ".join(part for part in parts if part)


class HitsModel(RowsModel[HitRow]):
    """The answers to one search."""
