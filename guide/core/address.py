"""Where in the guide something stands: `kind:id`, the same in links, on the command line and in search hits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from guide.core.errors import GuideError
from guide.core.i18n import N_


class Kind(StrEnum):
    ARTICLE = "article"
    TOPIC = "topic"
    SERVICE = "service"
    ORGANIZATION = "organization"
    PHRASE = "phrase"
    INDICATOR = "indicator"
    LAW = "law"
    TERM = "term"
    FIGURE = "figure"
    EVENT = "event"
    PLACE = "place"
    NOTE = "note"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Address:
    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_/-]*")


def parse_address(text: str) -> Address:
    """Read `kind:id`; a bare id is a service's. Raises GuideError with one sentence otherwise."""
    kind, colon, entry = text.partition(":")
    if not colon:
        kind, entry = Kind.SERVICE.value, text
    if kind not in Kind._value2member_map_ or not _ID.fullmatch(entry):
        raise GuideError(N_("“{text}” is not a place in the guide. Write it like article:children."), text=text)
    return Address(Kind(kind), entry)
