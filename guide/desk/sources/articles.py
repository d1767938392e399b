"""Articles: a head in YAML and a body in Markdown, read into blocks with the line of each.

markdown-it-py divides the body into blocks. The inline marks inside a block are our own few
(guide.core.markup) and stay as written: they are what translators see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from guide.core.library import BlockKind
from guide.desk.sources.basis import Basis, split_basis, split_outside
from guide.desk.sources.nodes import Fields
from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.yaml_file import parse_yaml, read_text

_HEAD = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
# Blocks alone: inline marks are ours, and rules that would swallow or re-read a line are off.
_MARKDOWN = MarkdownIt("commonmark").enable("table").disable(["inline", "reference", "lheading"])

CELL_DIVIDER = " | "

_CONTAINERS = frozenset(
    f"{name}_{end}"
    for name in ("paragraph", "bullet_list", "ordered_list", "list_item", "table", "thead", "tbody", "tr", "th", "td")
    for end in ("open", "close")
) | {"heading_open", "heading_close"}


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """One block of an article; its number is its place in the list, from 1. level: as in guide.core.library.Block.

    outside: not in the edition for inside China.
    """

    place: Place
    kind: BlockKind
    level: int
    text: str
    bases: tuple[Basis, ...]
    outside: bool


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    node: Fields
    id: str
    topic: str
    position: int
    title: str
    summary: str
    keywords: str | None
    safety: tuple[str, ...]
    reviewed: str
    blocks: tuple[BlockRecord, ...]


def read_article(file: Path, path: str) -> tuple[ArticleRecord | None, list[Problem]]:
    """An article and what is wrong with its text; None where it has no readable head."""
    text, problems = read_text(file, path)
    if problems:
        return None, problems
    head = _HEAD.match(text)
    if head is None:
        return None, [Problem(path, 1, "An article begins with a head between two lines “---”.")]
    node, problems = parse_yaml(head["yaml"], path, first_line=2)
    if not isinstance(node, Fields):
        return None, problems or [Problem(path, 1, "The head of an article needs fields such as “id: …”.")]
    blocks, block_problems = read_blocks(text[head.end() :], path, text[: head.end()].count("\n") + 1)
    article = ArticleRecord(
        node=node,
        id=node.text("id"),
        topic=node.text("topic"),
        position=node.whole("position") or 0,
        title=node.text("title"),
        summary=node.text("summary"),
        keywords=node.optional("keywords"),
        safety=node.texts("safety"),
        reviewed=node.text("reviewed"),
        blocks=blocks,
    )
    return article, problems + block_problems


def read_blocks(body: str, path: str, first_line: int) -> tuple[tuple[BlockRecord, ...], list[Problem]]:
    """The blocks of a body. first_line: where the body begins in its file."""
    reader = _BlockReader(path, first_line)
    reader.read(_MARKDOWN.parse(body))
    return tuple(reader.blocks), reader.problems


class _BlockReader:
    """Walks the parser's tokens and keeps where it stands: in which list, in which row."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._lists: list[BlockKind] = []
        self._item_is_full = False
        self.blocks: list[BlockRecord] = []
        self.problems: list[Problem] = []

    def read(self, tokens: list[Token]) -> None:
        walk = iter(tokens)
        for token in walk:
            match token.type:
                case "bullet_list_open":
                    self._lists.append(BlockKind.ITEM)
                case "ordered_list_open":
                    self._lists.append(BlockKind.STEP)
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._item_is_full = False
                case "heading_open":
                    self._heading(token, next(walk))
                case "tr_open":
                    self._row(token, walk)
                case "inline":
                    self._paragraph(token)
                case other if other not in _CONTAINERS:
                    self._refuse(token)

    def _paragraph(self, token: Token) -> None:
        if not self._lists:
            self._add(token, BlockKind.PARAGRAPH, 0, token.content)
            return
        if self._item_is_full:
            message = "A list item is one paragraph. Make this an item of its own, or end the list before it."
            self.problems.append(self._place(token).problem(message))
        self._item_is_full = True
        self._add(token, self._lists[-1], len(self._lists), token.content)

    def _heading(self, opening: Token, words: Token) -> None:
        level = int(opening.tag[1])
        if opening.markup not in ("##", "###"):
            self.problems.append(self._place(opening).problem("A heading inside an article starts with ## or ###."))
        self._add(opening, BlockKind.HEADING, min(max(level, 2), 3), words.content)

    def _row(self, opening: Token, walk: Iterator[Token]) -> None:
        cells = []
        for token in walk:
            if token.type == "tr_close":
                break
            if token.type == "inline":
                cells.append(" ".join(token.content.split()))
        self._add(opening, BlockKind.ROW, 0, CELL_DIVIDER.join(cells))

    def _refuse(self, token: Token) -> None:
        names = {
            "html_block": "HTML",
            "fence": "a code block",
            "code_block": "a code block (too many blanks before the words)",
            "blockquote_open": "a quotation",
            "blockquote_close": "",
            "hr": "a line across",
        }
        if name := names.get(token.type, token.type):
            message = f"This is {name}. An article holds headings, paragraphs, lists and tables only."
            self.problems.append(self._place(token).problem(message))

    def _add(self, token: Token, kind: BlockKind, level: int, content: str) -> None:
        place = self._place(token)
        content, outside = split_outside(" ".join(content.split()))
        text, bases, problems = split_basis(content, place)
        self.problems += problems
        if text:
            self.blocks.append(BlockRecord(place, kind, level, text, bases, outside))
        else:
            self.problems.append(place.problem("This block has no words. Join its marks to the block above."))

    def _place(self, token: Token) -> Place:
        return Place(self._path, self._first_line + (token.map[0] if token.map else 0))
