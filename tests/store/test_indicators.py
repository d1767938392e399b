from __future__ import annotations

import sqlite3

from guide.core.indicators import KnownFrom
from guide.store.indicators import Indicators


def test_signs_in_the_order_of_the_screen(connection: sqlite3.Connection) -> None:
    papers, begs = Indicators(connection).indicators("en")
    assert (papers.group, papers.children, papers.known) == ("papers_debt", False, KnownFrom.OBSERVE)
    assert (begs.group, begs.children, begs.known) == ("children", True, KnownFrom.LEARNED)
    assert papers.text.wording.text == "Papers are held."
    assert begs.caution is None
    assert papers.leads_to == ("late", "first")
    assert begs.leads_to == ()


def test_options_in_the_order_of_the_screen(connection: sqlite3.Connection) -> None:
    first, late = Indicators(connection).options("ko")
    assert (first.id, first.page, first.reason.text, first.always) == ("first", "article:danger", "먼저", True)
    assert (late.id, late.page, late.reason.text, late.always) == ("late", "term:agent", "Later", False)
