"""Blank sheets to write on by hand. What is printed tells a finder nothing; what it is for is on the screen alone."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Address, Kind
from guide.core.library import Block
from guide.core.wording import Wording


@dataclass(frozen=True, slots=True)
class Prompt:
    """words: printed above open lines. meaning: what the lines are for; never printed."""

    words: Wording
    meaning: Block


@dataclass(frozen=True, slots=True)
class Form:
    """title: the heading of the page and of the sheet. before: what to weigh before anything is printed.

    lines  how many open lines stand beneath each prompt
    """

    id: str
    title: Wording
    summary: Wording
    before: tuple[Block, ...]
    prompts: tuple[Prompt, ...]
    lines: int
    related: tuple[str, ...]

    @property
    def address(self) -> Address:
        return form_address(self.id)


def form_address(id: str) -> Address:
    """Where a form is shown: `page:forms/my-day`."""
    return Address(Kind.PAGE, f"forms/{id}")
