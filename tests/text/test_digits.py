from __future__ import annotations

import sys
from unicodedata import category, decimal

import pytest

from guide.text.digits import ascii_digits, numbers, only_digits, whole_number


def test_every_digit_of_the_basic_plane_is_known() -> None:
    digits = [chr(code) for code in range(0x80, 0xFFFF) if category(chr(code)) == "Nd"]
    assert sys.version_info < (3, 11) or len(digits) > 300
    assert [digit for digit in digits if ascii_digits(digit) != str(decimal(digit))] == []


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("110", "110"),
        ("၁၁၀", "110"),
        (" １１０ ", "110"),
        ("+86 (10) 8531-0700", "861085310700"),
        ("010 8531 0700", "01085310700"),
        ("一一零", "110"),
        ("幺幺零", "110"),
        ("일일구", "119"),
        ("일일영", "110"),
        ("공일공", "010"),
        ("113 / 114", "113114"),
    ],
)
def test_a_number_is_read_however_it_is_written(typed: str, digits: str) -> None:
    assert whole_number(typed) == digits


@pytest.mark.parametrize("typed", ["", " ", "110 报警", "call 110", "一", "-", "()", "²"])
def test_what_is_more_or_less_than_a_number_is_none(typed: str) -> None:
    assert whole_number(typed) is None


def test_numbers_in_a_text() -> None:
    assert numbers("打１１０ or ၁၂၀.") == ["110", "120"]
    assert only_digits("+82-2-2100-7999") == "82221007999"
