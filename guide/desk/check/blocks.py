"""Words of articles and rows: what they rest on, their marks, and nothing in them that belongs in the directory."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.core.markup import Run, parse_inline
from guide.desk.check.digits import DigitRun, digit_runs
from guide.desk.check.texts import row_texts
from guide.desk.sources.nodes import Mention
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_ADDRESS = re.compile(
    r"https?:|\bwww\.|\b[\w.-]+@[\w-]+\.\w+|\b[\w-]+\.(?:com|org|net|gov|edu|info|cn|kr|vn|mm|hk|tw|th|kh|la|ru|uk|int)\b"
)
_HTML = re.compile(r"</?[a-zA-Z!]|&#?\w+;")
_LEFT_OVER = re.compile(r"[*`{}\[\]\\]|\]\(")
_YEARS = re.compile(r"(?:1[89]|20)\d\d")
_DATE = re.compile(r"(?:1[89]|20)\d\d-\d\d(?:-\d\d)?")
_FIGURE = re.compile(r"(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)")  # no number to dial is written with commas
_LAW_WORDS = frozenset({"article", "articles", "art.", "section", "sections", "part", "chapter", "clause", "rule"})
_LONG = 7  # digits; nothing shorter is a telephone number that the directory does not know


def blocks_have_a_basis(sources: Sources) -> Iterator[Problem]:
    for article in sources.articles:
        for block in article.blocks:
            if not block.bases:
                yield block.place.problem(
                    "This block does not say what it rests on. End it with {F124}, {practice} or "
                    "{public: https://…, date}, or with {editor} where words only lead or order."
                )


def marks_are_whole(sources: Sources) -> Iterator[Problem]:
    """Inline marks are the few of guide.core.markup, opened and closed, not one inside another."""
    for text in _texts(sources):
        for part in parse_inline(text.text):
            words = part.text if isinstance(part, Run) else ""
            if found := _HTML.search(words):
                yield text.place.problem(f"“{found.group()}” is HTML. Use **strong**, *emphasis* or a link.")
            elif found := _LEFT_OVER.search(words):
                near = words[max(0, found.start() - 15) : found.end() + 15]
                yield text.place.problem(f"A mark is not whole, or stands inside another, near “{near}”.")


def no_numbers_in_running_text(sources: Sources) -> Iterator[Problem]:
    """A number of the directory is a reference: a translation can then never change a digit."""
    known = {run.digits: s.id for s in sources.services for p in s.phones for run in digit_runs(p.number)}
    for text in _texts(sources):
        for part in parse_inline(text.text):
            for run in digit_runs(_FIGURE.sub("", part.text)) if isinstance(part, Run) else ():
                if service := _known(run, known):
                    yield text.place.problem(f"“{run.text}” is a number of the directory. Write {{phone:{service}}}.")
                elif len(run.digits) >= _LONG and not _is_date(run):
                    yield text.place.problem(f"“{run.text}” looks like a telephone number. Refer to a record.")


def no_addresses_in_running_text(sources: Sources) -> Iterator[Problem]:
    for text in _texts(sources):
        for part in parse_inline(text.text):
            if isinstance(part, Run) and (found := _ADDRESS.search(part.text)):
                yield text.place.problem(f"“{found.group()}” is an address. Name it in {{public: …}} or in a record.")


def _known(run: DigitRun, known: dict[str, str]) -> str | None:
    """The record whose number this is; “Article 112” is a law and “1191–1200” a span of years."""
    if run.before in _LAW_WORDS or len(run.digits) < 3:
        return None
    return known.get(run.digits)


def _is_date(run: DigitRun) -> bool:
    return bool(_DATE.fullmatch(run.text)) or all(map(_YEARS.fullmatch, run.groups))


def _texts(sources: Sources) -> Iterator[Mention]:
    """What is read in an article or a row; keywords are what people type, digits too."""
    for article in sources.articles:
        yield Mention(article.title, article.node.at("title"))
        yield Mention(article.summary, article.node.at("summary"))
        yield from (Mention(block.text, block.place) for block in article.blocks)
    yield from row_texts(sources)
