"""Several words in a row, divided as the language divides them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from guide.core.i18n import pgettext


def in_a_row(words: Iterable[str]) -> str:
    """ "police, hospital, shelter"; Chinese writes 、 between them. Empty for no words."""
    # Translators: Two parts of a list, one after the other: “police, hospital”. Chinese: “{first}、{next}”.
    pair = pgettext("parts of a list", "{first}, {next}")
    listed = list(words)
    return reduce(lambda first, following: pair.format(first=first, next=following), listed) if listed else ""
