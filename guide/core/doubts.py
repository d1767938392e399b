"""Where the sources disagree or are in doubt, and how the guide treats it."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.library import Block
from guide.core.wording import Wording


@dataclass(frozen=True, slots=True)
class Doubt:
    """facts: the numbered statements in doubt. It shows on every block and row that rests on one of them."""

    id: str
    topic: Wording
    says: Block
    treat: Block
    facts: tuple[str, ...]
