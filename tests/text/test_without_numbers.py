from __future__ import annotations

import pytest

from guide.text.without_numbers import contains_number, masked, without_numbers


@pytest.mark.parametrize(
    ("text", "masks", "name"),
    [
        ("Police 110", "Police …", "Police"),
        ("Police (110)", "Police (…)", "Police"),
        ("1101 and 2110", "1101 and 2110", "1101 and 2110"),
        ("110", "…", ""),
        ("ရဲ ၁၁၀", "ရဲ …", "ရဲ"),
        ("报警１１０电话", "报警…电话", "报警电话"),
        ("Ring (010) 6532-0351 now", "Ring … now", "Ring now"),
        ("Ring 010 6532·0351.", "Ring ….", "Ring ."),
        ("110/01065320351", "…/…", ""),
        ("", "", ""),
    ],
)
def test_numbers_go_however_they_are_spelt(text: str, masks: str, name: str) -> None:
    numbers = {"110", "01065320351"}
    assert masked(text, numbers) == masks
    assert without_numbers(text, numbers) == name
    assert contains_number(text, numbers) is (masks != text)


def test_without_numbers_to_look_for_nothing_changes() -> None:
    assert masked("Police 110", ()) == "Police 110"
    assert without_numbers("- 110 -", ()) == "- 110 -"
