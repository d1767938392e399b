"""A sheet of paper, before anybody decides whether it is printed or saved.

Everything that can be put on paper is described by these shapes, in plain words: marks are resolved and numbers
written out by whoever makes the sheet (`guide.ui.paper.writing`). A sheet holds no date, no address of the guide,
no answers and no reasons; its title is the heading that is printed, and neutral (protection.md, part 5).

How a page offers one, in `guide/ui/pages`:

    def sheets(self) -> tuple[Printable, ...]:
        return (Printable(_("This page"), self._sheet),)

    def _sheet(self, wishes: Wishes) -> Sheet: ...

`make` is called once the person has chosen; it may be slow. `sheets()` is asked after every change of the page and
must be cheap. A page that offers one thing, in one language, may write `sheet()` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from guide.core.wording import Wording


class Look(StrEnum):
    """How a paragraph looks."""

    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"
    BODY = "body"
    ITEM = "item"  # of a list, behind a bullet
    SMALL = "small"
    WARNING = "warning"  # in a frame; those that follow each other share it
    DIGITS = "digits"  # large, alone on its line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block in one language, or in two side by side. `beside` has the same look.

    words  plain text; a line feed ends a line
    """

    look: Look
    words: Wording
    beside: Wording | None = None


@dataclass(frozen=True, slots=True)
class OpenLines:
    """Lines to write on by hand, beneath some words; `count` of them. Empty words: lines alone."""

    words: Wording
    count: int
    beside: Wording | None = None


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out, each with its wordings beneath each other; width and height in millimetres.

    The words of all cards are as large as the fullest of them allows. An empty wording is a line to write on.
    """

    cards: Sequence[Sequence[Wording]]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """Parts in order. `landscape` where two languages stand side by side and the lines are long."""

    parts: tuple[Paragraph | OpenLines | Cards, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person chose before a sheet is made.

    beside  the code of the second language; None: one language
    picked  the keys of the `Pick`s that stay
    """

    beside: str | None = None
    picked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing that the person may leave out or take in. words: as the panel shows it, in the language in use."""

    key: str
    words: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Printable:
    """One thing that a page can put on paper.

    name    what the panel calls it, in the language in use: “This page”, “Cards to cut out”. Neutral
    make    gives the sheet as the person wishes it. Raises GuideError where it cannot be made
    beside  whether it can be had in two languages
    before  words to read first: what whoever finds the paper may think
    picks   what the person chooses among; empty: nothing
    most    how many of them may be picked at most
    """

    name: str
    make: Callable[[Wishes], Sheet]
    beside: bool = False
    before: str = ""
    picks: tuple[Pick, ...] = ()
    most: int = 6
