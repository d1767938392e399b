"""Which blocks of a page rest on something that the sources disagree about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guide.core.doubts import Doubt
from guide.core.library import Block
from guide.core.wording import Wording
from guide.edition.opening import OpenEdition


def doubts_of_blocks(blocks: Iterable[Block], edition: OpenEdition, language: str) -> Mapping[int, tuple[Doubt, ...]]:
    """By the block's number; blocks without a doubt are not among them."""
    found = ((block.number, edition.doubts.of_basis(block.basis, language)) for block in blocks)
    return {number: doubts for number, doubts in found if doubts}


def words_of_doubts(doubts: Iterable[Doubt]) -> list[Wording]:
    """All words of doubts, for the mark that a page carries once."""
    return [wording for doubt in doubts for wording in (doubt.topic, doubt.says.wording, doubt.treat.wording)]
