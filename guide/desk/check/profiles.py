"""The shorter edition holds together, and its titles hold none of the words that a search of files would look for."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.library import BlockKind
from guide.desk.profiles import INSIDE_CHINA, left_out_of, sources_for, telling_words
from guide.desk.sources.messages import INSIDE, translatable
from guide.desk.sources.problem import Problem
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
                "this “carry: outside” or, a block, {outside} too."
            )


def no_heading_stands_over_nothing(sources: Sources) -> Iterator[Problem]:
    """Where every block below a heading is left out, the heading goes too."""
    for article in sources_for(sources, INSIDE_CHINA).articles:
        for block, after in zip(article.blocks, (*article.blocks[1:], None), strict=True):
            is_heading = block.kind is BlockKind.HEADING
            if is_heading and (after is None or (after.kind is BlockKind.HEADING and after.level <= block.level)):
                yield block.place.problem(
                    "Nothing stands below this heading in the edition inside China. Mark it {outside} too."
                )


def titles_hold_no_telling_words(sources: Sources) -> Iterator[Problem]:
    """Words of words_inside_china.txt stand in no title of the shorter edition. A country is called what it is called.

    What a translation says is another matter: guide.desk.profiles shows such a title in English, and
    guide.desk.catalogs.telling names it.
    """
    telling = telling_words(sources, INSIDE_CHINA)
    countries = {row.address for row in sources.rows_of("place") if row.node.optional("kind") == "country"}
    for message in translatable(sources_for(sources, INSIDE_CHINA)):
        if message.is_title and message.context not in countries and (found := telling.found_in(message.text)):
            yield message.place.problem(
                f"The title “{message.text}” holds “{found}”, which stands in words_inside_china.txt. Say it another "
                f"way there in a field that ends in “{INSIDE}”, or mark this “carry: outside”."
            )
