from __future__ import annotations

import pytest

from guide.core.address import Address, Kind, parse_address
from guide.core.errors import GuideError
from guide.ui.pages.page import Page
from guide.ui.pages.registry import PAGES, page_class, page_name


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_the_registry_can_be_loaded(name: str) -> None:
    assert issubclass(page_class(name), Page)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("page:first", "first"),
        ("page:find-help", "find-help"),
        ("page:numbers", "numbers"),
        ("topic:police", "guide"),
        ("article:children", "article"),
        ("cn-110-police", "card"),
        ("note:S01", "note"),
        ("page:about", "about"),
        ("page:about/this-computer", "this-computer"),
        ("page:signs/children", "signs"),
        ("page:phrases/interpreter", "phrases"),
        ("page:phrases/point-to-language", "pointing"),
        ("page:figures/charts", "charts"),
        ("indicator:con-door", "sign"),
        ("phrase:reply-yes", "phrase"),
        ("law:criminal-240", "law-card"),
        ("term:consent", "term"),
        ("figure:abused", "figure"),
        ("event:y1951", "event"),
        ("place:jilin", "place"),
    ],
)
def test_an_address_has_its_page(address: str, name: str) -> None:
    assert page_name(parse_address(address)) == name


@pytest.mark.parametrize(
    "address", [Address(Kind.PAGE, "nowhere"), Address(Kind.ORGANIZATION, "x"), Address(Kind.PAGE, "law/x")]
)
def test_a_place_without_a_page_is_refused_in_one_sentence(address: Address) -> None:
    with pytest.raises(GuideError, match="no page for"):
        page_name(address)
