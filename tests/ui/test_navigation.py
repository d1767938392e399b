from __future__ import annotations

from guide.core.address import Address, Kind
from guide.ui.navigation import FIRST, GUIDE, NUMBERS, RESULTS, History, Visit


def at(number: int) -> Visit:
    return Visit(Address(Kind.ARTICLE, f"a{number}"))


def test_back_and_forward_stay_at_the_ends() -> None:
    history = History(Visit(FIRST))
    assert not history.can_go_back
    assert history.back() == Visit(FIRST)
    history.go(Visit(NUMBERS))
    assert history.forward() == Visit(NUMBERS)
    assert history.back() == Visit(FIRST)
    assert history.can_go_forward
    assert history.forward() == Visit(NUMBERS)


def test_going_somewhere_new_drops_what_lay_ahead() -> None:
    history = History(Visit(FIRST))
    history.go(Visit(NUMBERS))
    history.back()
    history.go(Visit(GUIDE))
    assert not history.can_go_forward
    assert history.back() == Visit(FIRST)


def test_the_same_place_again_is_no_step() -> None:
    history = History(Visit(FIRST))
    history.go(Visit(FIRST))
    assert not history.can_go_back


def test_amending_keeps_the_number_of_steps() -> None:
    history = History(Visit(FIRST))
    history.go(Visit(RESULTS, "1"))
    history.amend(Visit(RESULTS, "11"))
    assert history.current == Visit(RESULTS, "11")
    assert history.back() == Visit(FIRST)


def test_a_long_way_forgets_its_beginning() -> None:
    history = History(Visit(FIRST))
    for number in range(500):
        history.go(at(number))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == 199
    assert history.current == at(300)
