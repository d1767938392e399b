"""Entries of the tables as rows of a list: words beneath each other, each in its language and its look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from guide.core.address import Address
from guide.core.doubts import Doubt
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.ui.article_document import doubt_mark
from guide.ui.models.rows import RowsModel


class Look(Enum):
    """How words of a row look.

    STRONG   what the row is about
    LEAD     a sentence to be read from a little further away
    BODY     running words
    MUTED    what is known about it
    CAUTION  what to heed, behind a mark
    DOUBT    that the sources disagree, behind a mark
    """

    STRONG = "strong"
    LEAD = "lead"
    BODY = "body"
    MUTED = "muted"
    CAUTION = "caution"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    language: str
    look: Look


@dataclass(frozen=True, slots=True)
class EntryRow:
    """words: beneath each other, the first says what the row is about. beside: a second column where there is room."""

    address: Address
    words: tuple[Words, ...]
    beside: tuple[Words, ...] = ()

    @property
    def headline(self) -> str:
        return self.words[0].text if self.words else ""

    def spoken(self) -> str:
        """All words of the row in the order in which they are seen."""
        return ". ".join(part.text.rstrip(".။。") for part in (*self.words, *self.beside))


class EntriesModel(RowsModel[EntryRow]):
    """Entries of a list."""


def worded(wording: Wording | None, look: Look) -> tuple[Words, ...]:
    """Words of the content, without inline marks; nothing where there are none."""
    return (Words(plain_text(wording.text), wording.language, look),) if wording else ()


def said(words: str, language: str, look: Look) -> tuple[Words, ...]:
    """Words of the program; nothing where there are none."""
    return (Words(words, language, look),) if words else ()


def doubted(doubts: Iterable[Doubt], language: str) -> tuple[Words, ...]:
    """The mark of a row that rests on something in doubt."""
    return said(doubt_mark(), language, Look.DOUBT) if tuple(doubts) else ()
