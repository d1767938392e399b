from __future__ import annotations

import pytest

from guide.desk.assemble.spacing import Spacing, spacing


@pytest.mark.parametrize(
    ("e164", "country", "found"),
    [
        (None, "CN", Spacing(None, None, None)),
        ("+861065320351", "CN", Spacing("+86 10 6532 0351", "010 6532 0351", None)),
        ("+84904026126", "VN", Spacing("+84 904 026 126", "0904 026 126", None)),
        ("+84981848484", "CN", Spacing("+84 981 848 484", "0981 848 484", "VN")),
        ("+821345", "KR", Spacing("+82 1345", None, None)),  # not valid: nobody can say how it is dialled there
        ("+442071234567", None, Spacing("+44 20 7123 4567", "020 7123 4567", "GB")),
        ("+77272581234", "RU", Spacing("+7 7272 58 12 34", "8 7272 58 12 34", None)),  # a code that two countries share
        ("+870773111632", "CN", Spacing("+870 773 111 632", "773 111 632", None)),  # a satellite's: of no country
        ("+999", "CN", Spacing("+999", None, None)),
        ("nonsense", "CN", Spacing("nonsense", None, None)),
    ],
)
def test_a_number_in_groups(e164: str | None, country: str | None, found: Spacing) -> None:
    assert spacing(e164, country) == found
