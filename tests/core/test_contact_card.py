"""What a phone keeps: a name that the reader chose, a number, and nothing else."""

from __future__ import annotations

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from guide.core.contact_card import LONGEST_NAME, contact_card

NAMES = ["Office", "办公室", "사무실", "Văn phòng", "ရုံးခန်း", "a;b,c\\d", "x" * 40, "ရုံး" * 10, "two\r\nlines"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("digits", ["120", "+862423853388", "#163"])
def test_a_library_reads_the_name_and_the_number(name: str, digits: str) -> None:
    card = vobject.readOne(contact_card(name, digits).decode())
    shown = " ".join(name.split())
    assert (card.fn.value, card.n.value.family, card.tel.value) == (shown, shown, digits)
    assert card.version.value == "3.0"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_in_it(name: str) -> None:
    raw = contact_card(name, "120")
    fields = [line.partition(b":")[0] for line in raw.replace(b"\r\n ", b"").split(b"\r\n")]
    assert fields == [b"BEGIN", b"VERSION", b"N", b"FN", b"TEL", b"END", b""]
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


@given(st.text())
def test_no_name_adds_a_line_of_its_own(name: str) -> None:
    try:
        raw = contact_card(name, "120")
    except ValueError:
        assert not name.strip() or not name.isprintable()
        return
    assert raw.replace(b"\r\n ", b"").count(b"\n") == 6
    assert raw.endswith(b"\r\nEND:VCARD\r\n")


def test_a_long_name_is_cut() -> None:
    card = vobject.readOne(contact_card("x" * 500, "120").decode())
    assert card.fn.value == "x" * LONGEST_NAME


@pytest.mark.parametrize(("name", "digits"), [("", "120"), (" \n", "120"), ("Office", ""), ("Office", "12\n0")])
def test_no_card_without_a_name_and_a_number(name: str, digits: str) -> None:
    with pytest.raises(ValueError, match=r"name|number"):
        contact_card(name, digits)
