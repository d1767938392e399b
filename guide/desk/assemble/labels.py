"""The program's words for the values of a record, in each language, so that search finds records by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guide.core.i18n import Catalog
from guide.core.table_vocabulary import FIGURE_BOUNDS
from guide.core.vocabulary import ANSWERS, AUDIENCES, KINDS, OFFERS

Labels = Mapping[str, Mapping[str, str]]
"""Of a language: `table:value` to words, for example labels["zh"]["offer:police"]."""

_TABLES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "kind": KINDS,
    "offer": OFFERS,
    "audience": AUDIENCES,
    "answer": ANSWERS,
    "bound": {bound.value: words for bound, words in FIGURE_BOUNDS.items()},
}


def labels_of(catalogs: Iterable[Catalog]) -> Labels:
    """The words of every kind, offer, audience, answer and bound; English where a catalog lacks them."""
    return {
        catalog.code: {
            f"{table}:{value}": catalog.text_in(context, message)
            for table, values in _TABLES.items()
            for value, (context, message) in values.items()
        }
        for catalog in catalogs
    }
