"""The shorter edition holds together, and its titles hold none of the words that a search of files would look for."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.profiles import INSIDE_CHINA, left_out_of, sources_for
from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.reading import Sources
from guide.desk.usage import uses


def nothing_names_what_is_left_out(sources: Sources) -> Iterator[Problem]:
    """No link, number, note or place of what stays leads to what is left out."""
    out = left_out_of(sources, INSIDE_CHINA)
    if not out:
        return
    for use in uses(sources_for(sources, INSIDE_CHINA)):
        if use.target in out:
            yield use.place.problem(
                f"{use.by} names {use.target}, which the edition inside China leaves out. Name it elsewhere, or mark "
                "this “carry: outside” too."
            )


def titles_hold_no_telling_words(sources: Sources) -> Iterator[Problem]:
    """Words of words_inside_china.txt stand in no title of the shorter edition. A country is called what it is called,
    and the legal word of a law opens the procedure."""
    for place, title in _titles(sources_for(sources, INSIDE_CHINA)):
        found = next((word for word in sources.telling_words if word.casefold() in title.casefold()), None)
        if found:
            yield place.problem(
                f"The title “{title}” holds “{found}”, which stands in words_inside_china.txt. Say it another way, or "
                "mark this “carry: outside”."
            )


def _titles(sources: Sources) -> Iterator[tuple[Place, str]]:
    for topic in sources.topics:
        yield topic.node.at("title"), topic.title
    for article in sources.articles:
        yield article.node.at("title"), article.title
    for service in sources.services:
        yield service.node.at("name"), service.name
    for row in sources.rows_of("place"):
        if row.node.optional("kind") != "country":
            yield row.node.at("name"), row.node.text("name")
