from __future__ import annotations

import pytest

from guide.core.number_list import (
    address_digest,
    caution_digest,
    format_list,
    number_digests,
    number_list,
    parse_list,
)

LIST = number_list(
    "2026-11-22",
    [
        ("beijing", number_digests("(010) 6532-0351", "+861065320351")),
        ("short", number_digests("110", None)),
        ("site", [address_digest("https://example.org/a")]),
        ("mixed", number_digests("113", None)),
        ("mixed", number_digests("115", None)),
    ],
    [("short", ["note S01"]), ("mixed", ["not for men"]), ("mixed", ["closed"]), ("site", [])],
)


def test_a_list_is_read_as_it_was_written_and_names_nobody() -> None:
    data = format_list(LIST)
    assert parse_list(data) == LIST
    assert data == format_list(parse_list(data))
    assert data.startswith(b"date 2026-11-22\n")
    assert not any(word in data for word in (b"beijing", b"6532", b"110\n", b"example", b"S01"))


@pytest.mark.parametrize(
    ("id", "number", "e164", "has", "has_in_any_form"),
    [
        ("beijing", "+86 10 6532 0351", "+861065320351", True, True),
        ("beijing", "010-6532 0351", None, True, True),
        ("beijing", "010-6532 0351", "+862065320351", False, True),
        ("beijing", "010-6532 0352", None, False, False),
        ("short", "1 1 0", None, True, True),
        ("short", "110", "+86110", False, True),
        ("other", "110", None, False, False),
        ("mixed", "113", None, True, True),
        ("mixed", "115", None, True, True),
    ],
)
def test_a_number_is_the_same_however_it_is_printed(
    id: str, number: str, e164: str | None, has: bool, has_in_any_form: bool
) -> None:
    assert LIST.has_number([id], number, e164) is has
    assert LIST.has_number_in_any_form([id], number, e164) is has_in_any_form


def test_one_of_several_ids_is_enough() -> None:
    assert LIST.knows(["other", "short"])
    assert not LIST.knows(["other"])
    assert LIST.has_number(["other", "short"], "110", None)
    assert LIST.has_address(["site"], " https://example.org/a\n")
    assert not LIST.has_address(["site"], "https://example.org/b")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"0123456789abcdef\n",
        b"date 2026-13-01\n",
        b"date 2026-11-22\n0123456789abcde\n",
        b"date 2026-11-22\n0123456789abcdef  0123456789abcdef\n",
        b"date 2026-11-22\n0123456789ABCDEF\n",
        b"date 2026-11-22\n\xff\n",
    ],
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a numbers\.txt|month|ascii|not enough values"):
        parse_list(data)


def test_what_is_said_against_a_service_stands_beside_it_and_is_no_way_to_it() -> None:
    assert LIST.cautions("short") == {caution_digest("note S01")}
    assert LIST.cautions("mixed") == {caution_digest("not for men"), caution_digest("closed")}
    assert LIST.cautions("site") == LIST.cautions("other") == frozenset()
    assert not LIST.has_address(["short"], "note S01")
    assert not LIST.knows(["cautions"])


def test_a_list_of_before_there_were_cautions_is_read_and_warns_of_nothing() -> None:
    before = number_list(LIST.date, [("short", number_digests("110", None))])
    assert parse_list(format_list(before)).cautions("short") == frozenset()
    assert before.knows(["short"])


def test_a_program_that_knows_no_cautions_reads_the_same_lines() -> None:
    """Date, then digests divided by blanks: nothing else stands in the file (decision 35)."""
    for line in format_list(LIST).decode().splitlines()[1:]:
        assert all(len(digest) == 16 and int(digest, 16) >= 0 for digest in line.split(" "))
