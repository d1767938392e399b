from __future__ import annotations

import pytest

from guide.core.dialling import telephone_address, to_dial, with_prefix
from guide.core.directory import Phone


def phone(number: str, e164: str | None = None, type: str = "voice", short_code: bool = False) -> Phone:
    return Phone("main", number, e164, type, (), short_code, None)


@pytest.mark.parametrize(
    ("number", "dialled", "address"),
    [
        (phone("120", short_code=True), "120", "tel:120"),
        (phone("1577-1366", short_code=True), "15771366", "tel:15771366"),
        (phone("+86-24-2385-3388(ext. 2)", "+862423853388"), "+862423853388", "tel:+862423853388"),
        (phone("0800 730 999"), "0800730999", "tel:0800730999"),
        (phone("#163"), "#163", None),
        (phone("no digits at all"), "", None),
        (phone("12110", type="text", short_code=True), "12110", None),
        (phone("+8610", "+8610", type="fax"), "+8610", None),
        (phone("+8613", "+8613", type="cell"), "+8613", "tel:+8613"),
    ],
)
def test_what_is_dialled(number: Phone, dialled: str, address: str | None) -> None:
    assert to_dial(number) == dialled
    assert telephone_address(number) == address


def test_a_prefix_takes_the_place_of_the_plus() -> None:
    assert with_prefix("+84 24 3717 0544", "00") == "00 84 24 3717 0544"
