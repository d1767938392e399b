"""Whom a record serves and whom not, without contradiction."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_WITHOUT_MEN = frozenset({"women", "children"})


def audiences_do_not_contradict(sources: Sources) -> Iterator[Problem]:
    for service in sources.services:
        for audience in service.node.mentions("not_for"):
            if audience.text in service.serves:
                yield audience.place.problem(f"This record serves {audience.text} and does not. Remove one.")


def lines_for_women_say_not_for_men(sources: Sources) -> Iterator[Problem]:
    """A women's line is never a man's only result, so it says that it is not for him."""
    for service in sources.services:
        if service.serves and set(service.serves) <= _WITHOUT_MEN and "men" not in service.not_for:
            yield service.node.at("serves").problem(
                "This record serves women or children alone. Add “not_for: [men]”, or “men” if it does serve them."
            )
