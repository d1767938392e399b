"""Blocks of one text put together from several parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from guide.core.library import Block, BlockKind
from guide.core.wording import Standing, Wording


def heading(words: str, language: str) -> Block:
    """A heading in the words of the program."""
    return Block(0, BlockKind.HEADING, 3, Wording(words, language, Standing.SOURCE), ())


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of one text, numbered from 1: a mark beside a block finds it by its number."""
    return tuple(replace(block, number=number) for number, block in enumerate(blocks, start=1))
