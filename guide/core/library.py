"""Topics and articles. An article is a list of blocks that keep their number in every language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.wording import Wording


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    title: Wording
    summary: Wording
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlockBasis:
    """What a block rests on: numbered facts of the source documents, a public page, or practice and editing.

    kind   fact | public | practice | editor
    label  "F314" | the page's address | ""
    detail where the fact stands in its documents, as its editors wrote it | the page's date | ""
    """

    kind: str
    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, list item or table row.

    number   from 1, the same in every language
    level    of a heading: 2 or 3; of an item: its depth from 1; otherwise 0
    wording  text with inline marks (guide.core.markup); the cells of a ROW are divided by " | "
    """

    number: int
    kind: BlockKind
    level: int
    wording: Wording
    basis: tuple[BlockBasis, ...]


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    id: str
    topic: str
    title: Wording
    summary: Wording


@dataclass(frozen=True, slots=True)
class Article(ArticleSummary):
    safety: tuple[str, ...]
    reviewed: str
    blocks: tuple[Block, ...]
