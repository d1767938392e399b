"""Countries, regions, borders and cities, and what the sources say of them. None is finer than a province or city."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.library import Block, BlockBasis
from guide.core.wording import Wording


class PlaceKind(StrEnum):
    COUNTRY = "country"
    REGION = "region"
    BORDER = "border"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Place:
    """country: ISO 3166, for the numbers there; None where it is not one country.

    parent, inside  ids of the place it lies in, and of those that lie in it
    blocks          what the sources say, practical first
    articles        ids of articles that are read with it
    safety          ids of the notes before it
    """

    id: str
    name: Wording
    kind: PlaceKind
    country: str | None
    parent: str | None
    inside: tuple[str, ...]
    blocks: tuple[Block, ...]
    articles: tuple[str, ...]
    basis: tuple[BlockBasis, ...]
    safety: tuple[str, ...]
