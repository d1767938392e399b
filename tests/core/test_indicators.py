"""What is offered beneath the signs: the same first for everybody, and nothing is counted."""

from __future__ import annotations

from itertools import combinations

from guide.core.indicators import Indicator, KnownFrom, Option, offered
from guide.core.library import Block, BlockKind
from guide.core.wording import Standing, Wording


def sign(id: str, *leads_to: str) -> Indicator:
    block = Block(1, BlockKind.PARAGRAPH, 0, Wording(id, "en", Standing.SOURCE), ())
    return Indicator(id, "work", False, block, KnownFrom.OBSERVE, None, (), leads_to)


def option(id: str, always: bool = False) -> Option:
    return Option(id, f"article:{id}", Wording(id, "en", Standing.SOURCE), always)


OPTIONS = (option("care"), option("danger", True), option("papers"), option("talking", True), option("work"))
SIGNS = (sign("hurt", "care"), sign("held", "papers"), sign("hours", "work"), sign("pay", "work"), sign("quiet"))


def ids(*ticked: str) -> list[str]:
    return [each.id for each in offered(OPTIONS, SIGNS, ticked)]


def test_help_depends_on_no_sign() -> None:
    assert ids() == ["danger", "talking"]
    assert ids("quiet") == ["danger", "talking"]
    assert ids("of-another-page") == ["danger", "talking"]


def test_the_same_comes_first_whatever_is_ticked() -> None:
    for count in range(len(SIGNS) + 1):
        for ticked in combinations([each.id for each in SIGNS], count):
            assert ids(*ticked)[:2] == ["danger", "talking"]


def test_the_order_is_that_of_the_pages_and_not_of_the_ticks() -> None:
    assert ids("pay", "hours", "hurt") == ["danger", "talking", "care", "work"]
    assert ids("hours", "hurt") == ids("hurt", "hours") == ids("pay", "hours", "hurt")
