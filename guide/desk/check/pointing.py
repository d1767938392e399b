"""A language to point at has a name that its speakers read: CLDR's, or one from a named page."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.cldr import own_name
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def pointed_languages_have_own_names(sources: Sources) -> Iterator[Problem]:
    for row in sources.pointing:
        if row.name and not row.sources:
            yield row.node.at("name").problem(
                f"“{row.name}” is from no named page. Add “sources”, or leave “name” out where CLDR has one."
            )
        elif not row.name and own_name(row.language, row.script) is None:
            yield row.node.at("language").problem(
                f"CLDR has no own name for “{row.language}”. Add “name” and the page it is from in “sources”."
            )
