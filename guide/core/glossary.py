"""Words and abbreviations that need explaining."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.library import Block, BlockBasis
from guide.core.wording import Wording


@dataclass(frozen=True, slots=True)
class Term:
    """abbreviation: letters that stay the same in every language, or None. Synonyms are searched and never shown.

    avoid  the word is explained because people meet it; the guide itself does not use it
    """

    id: str
    term: Wording
    abbreviation: str | None
    definition: Block
    avoid: bool
    basis: tuple[BlockBasis, ...]
    related: tuple[str, ...]
