from __future__ import annotations

import pytest

from guide.text.function_words import without_wish_for_a_number


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("police phone number", "police"),
        ("Phone number of the police", "the police"),
        ("警察电话号码", "警察"),
        ("경찰 전화번호", "경찰"),
        ("so dien thoai canh sat", "canh sat"),
        ("ရဲဖုန်းနံပါတ်", "ရဲ"),
        ("phone number", "phone number"),
        ("điện thoại bị theo dõi", "điện thoại bị theo dõi"),
        ("police number 4", "police number 4"),
    ],
)
def test_a_wish_for_a_number_is_no_word_to_look_for(typed: str, asked: str) -> None:
    assert without_wish_for_a_number(typed).split() == asked.split()
