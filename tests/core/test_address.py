from __future__ import annotations

import pytest

from guide.core.address import Address, Kind, parse_address
from guide.core.errors import GuideError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("article:children", Address(Kind.ARTICLE, "children")),
        ("note:S01", Address(Kind.NOTE, "S01")),
        ("page:phrases/police", Address(Kind.PAGE, "phrases/police")),
        ("cn-120-ambulance", Address(Kind.SERVICE, "cn-120-ambulance")),
    ],
)
def test_a_place_is_written_as_kind_and_id(text: str, address: Address) -> None:
    assert parse_address(text) == address
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "text", ["", ":", "article:", "nowhere:children", "ARTICLE:children", "article:-x", "https://example.org", "a b"]
)
def test_what_is_no_place_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(GuideError, match="is not a place in the guide"):
        parse_address(text)
