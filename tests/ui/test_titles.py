from __future__ import annotations

import pytest

from guide.core.address import Address, Kind, parse_address
from guide.core.directory import Phone
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.titles import title_of, title_of_service
from tests.core.test_doors import service


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("article:immediate-danger", "Immediate danger"),
        ("topic:police", "Police and detention"),
        ("law:criminal-240", "Abduction for sale"),
        ("term:hukou", "Household registration"),
        ("indicator:papers-held", "Somebody else keeps the passport."),
        ("phrase:no-photo", "Please do not take a picture of me."),
        ("figure:calls", "Calls that were answered"),
        ("event:line-opens", "The police open a line that always answers."),
        ("place:china", "Mainland"),
        ("page:numbers", "Numbers"),
        ("page:phrases/first-contact", "First contact"),
        ("page:phrases/point-to-language", "Point to a language"),
    ],
)
def test_every_kind_of_entry_has_a_title(edition: OpenEdition, place: str, title: str) -> None:
    found = title_of(parse_address(place), edition, "en")
    assert found is not None
    assert found.text == title


def test_a_link_never_tells_digits(edition: OpenEdition) -> None:
    phones = (Phone("main", "12345", None, "voice", (), True, None),)
    name = Wording("Government line 12345", "en", Standing.SOURCE)
    assert title_of_service(service(phones=phones, name=name)).text == "Government line"
    found = title_of(parse_address("cn-110-police"), edition, "en")
    assert found is not None
    assert found.text == "Police emergency line"


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_not_there_has_no_title(edition: OpenEdition, kind: Kind) -> None:
    assert title_of(Address(kind, "no-such-entry"), edition, "en") is None
