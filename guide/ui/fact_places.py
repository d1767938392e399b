"""Where a numbered statement stands in the source documents, in words.

The desk keeps it as the editors wrote it: "001 Victims; 003 para 19 definition; 000 line 63".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from guide.core.i18n import _
from guide.core.library import BlockBasis

_PART = re.compile(r"(?P<document>\d{3})(?: (?P<unit>para|line) (?P<number>\d+))?(?: (?P<words>.+))?")


def fact_place(section: str) -> str:
    """The places, divided by semicolons. What is written in another way is given as it stands."""
    return "; ".join(_place(part.strip()) for part in section.split(";"))


def source_words(bases: Iterable[BlockBasis]) -> str:
    """In one line what something rests on: documents and their sections, or addresses of pages."""
    return " · ".join(dict.fromkeys(fact_place(each.detail) if each.kind == "fact" else each.label for each in bases))


def _place(part: str) -> str:
    found = _PART.fullmatch(part)
    if not found:
        return part
    place = _numbered(found["unit"], found["document"], found["number"])
    # Translators: {place} is like “document 003, paragraph 19”; {heading} is the heading there, in English.
    return _("{place}, “{heading}”").format(place=place, heading=found["words"]) if found["words"] else place


def _numbered(unit: str | None, document: str, number: str | None) -> str:
    match unit:
        case "para":
            return _("document {document}, paragraph {number}").format(document=document, number=number)
        case "line":
            return _("document {document}, line {number}").format(document=document, number=number)
        case _:
            return _("document {document}").format(document=document)
