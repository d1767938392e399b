"""No source and no review is newer than the edition that carries it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from guide.desk.check.texts import pages
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def dates_before_the_edition(sources: Sources) -> Iterator[Problem]:
    if not sources.editions:
        return
    newest = sources.editions[0].date
    for page in pages(sources):
        # A year or a month is compared as far as it says something.
        if page.date and page.date > newest[: len(page.date)]:
            yield page.node.at("date").problem(f"{page.date} is after the edition's own date, {newest}. Mend it.")
    for article in sources.articles:
        if article.reviewed > newest:
            yield article.node.at("reviewed").problem(
                f"{article.reviewed} is after the edition's own date, {newest}. Mend it, or date the edition anew."
            )
    for event in sources.rows_of("event"):
        when = event.node.date("when") or ""
        if when > newest:
            yield event.node.at("when").problem(f"{when} is after the edition's own date, {newest}. Mend it.")


def editions_newest_first(sources: Sources) -> Iterator[Problem]:
    """edition.yaml names an edition, and the first entry is the newest."""
    if not sources.editions:
        yield Problem("resources/edition.yaml", 1, "There is no edition here. Give the first its number and date.")
    for newer, older in pairwise(sources.editions):
        if newer.date < older.date:
            yield newer.node.at("date").problem(f"This edition is older than the one below it ({older.date}).")
