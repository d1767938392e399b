from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from guide.core.number_list import NumberList, caution_digest, number_digests, number_list
from guide.core.other_editions import ALONE, OtherEdition, OtherEditions, last_marked


def listed(date: str, **numbers: str) -> NumberList:
    return number_list(date, [(id, number_digests(number, None)) for id, number in numbers.items()])


def test_what_any_newer_edition_withdrew_is_withdrawn_by_the_newest_that_did() -> None:
    others = OtherEditions(
        newer=(
            OtherEdition("2027.2", listed("2027-02-01", stays="1", back="2", changed="9")),
            OtherEdition("2027.1", listed("2027-01-01", stays="1", changed="3")),
        )
    )
    assert others.withdrawn_by("stays") is None
    assert others.withdrawn_by("back") == "2027.1"
    assert others.withdrawn_by("gone") == "2027.2"
    assert others.number_replaced_by("changed", "3", None) == "2027.2"
    assert others.number_replaced_by("changed", "9", None) == "2027.1"
    assert others.number_replaced_by("stays", "1", None) is None


def test_alone_nothing_is_withdrawn_or_changed() -> None:
    assert ALONE.withdrawn_by("any") is None
    assert ALONE.number_replaced_by("any", "1", None) is None
    assert ALONE.changed_on(["any"], "1", None) is None


@pytest.mark.parametrize(
    ("ids", "number", "date"),
    [
        (["old"], "1", None),  # as far back as is known
        (["came-in-2"], "2", "2026-02-01"),
        (["changed-in-3"], "3", "2026-03-01"),
        (["new"], "4", "2026-03-01"),
        (["renamed", "old"], "1", None),
        (["went-and-came"], "5", "2026-03-01"),
    ],
)
def test_a_number_is_as_old_as_the_first_edition_that_has_it(ids: list[str], number: str, date: str | None) -> None:
    second = listed("2026-02-01", **{"old": "1", "came-in-2": "2", "changed-in-3": "30"})
    first = listed("2026-01-01", **{"old": "1", "changed-in-3": "30", "went-and-came": "5"})
    others = OtherEditions(older=(second, first), date="2026-03-01")
    assert others.changed_on(ids, number, None) == date


@pytest.mark.parametrize(
    ("days", "marked"),
    [(-9_000, True), (-1, True), (0, True), (60, True), (61, False), (9_000, False)],
)
def test_a_change_is_marked_for_sixty_days_and_by_a_clock_that_is_slow(days: int, marked: bool) -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC) + timedelta(days=days)
    assert last_marked(["2026-11-22", None], "2026-11-22", now) == ("2026-11-22" if marked else None)


def test_of_several_changes_the_newest_is_said() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert last_marked(["2026-10-01", "2026-11-22"], "2026-11-22", now) == "2026-11-22"
    assert last_marked(["2026-01-01"], "2026-11-22", now) is None
    assert last_marked([None], "no date", now) is None
    assert last_marked(["9999-12-31"], "9999-12-31", now) == "9999-12-31"
    assert last_marked(["2026-11-22", "no date"], "no date", now) == "2026-11-22"


def test_a_slow_clock_does_not_mark_for_ever() -> None:
    """Changes of an edition long before the open one are over by the open one's own date."""
    assert last_marked(["2026-01-01"], "2026-11-22", datetime(1980, 1, 1, tzinfo=UTC)) is None


def warning(*said: str) -> NumberList:
    return number_list("2027-01-01", [("line", ())], [("line", said)])


def digests(*said: str) -> frozenset[str]:
    return frozenset(map(caution_digest, said))


def test_what_any_newer_edition_says_against_a_number_counts_where_it_is_not_known() -> None:
    others = OtherEditions(
        newer=(OtherEdition("2027.2", warning("note S01")), OtherEdition("2027.1", warning("note S01", "closed")))
    )
    assert others.cautions_beyond("line", digests("note S01")) == digests("closed")
    assert others.warned_by("line", digests("note S01")) == "2027.1"
    assert others.warned_by("line", digests("closed")) == "2027.2"
    assert others.cautions_beyond("line", digests("note S01", "closed", "not for men")) == frozenset()
    assert others.warned_by("line", digests("note S01", "closed")) is None
    assert ALONE.cautions_beyond("line", frozenset()) == frozenset()


def test_a_caution_of_a_kind_that_nobody_knows_yet_is_one() -> None:
    """Of a later program: that this one cannot tell what it says must not be read as that all is well."""
    others = OtherEditions(newer=(OtherEdition("2031.1", warning("something that came later")),))
    assert others.cautions_beyond("line", digests("note S01"))
    assert others.warned_by("line", digests("note S01")) == "2031.1"
