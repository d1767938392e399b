"""Over every record of the real edition: what is withheld in one language is withheld in two."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guide.core.doors import Door, passage, shows_number
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.widgets.number_face import NumberFace
from tests.ui.pages.conftest import ShowPage
from tests.ui.pages.test_beside import settle
from tests.ui.seen import all_words_of


@pytest.fixture(scope="module")
def edition(real_edition: Path) -> OpenEdition:
    """In place of the small one, for this module."""
    return open_edition(real_edition)


@pytest.mark.parametrize("country", ["CN", None])
def test_no_withheld_number_stands_anywhere_in_two_languages(
    show_page: ShowPage, edition: OpenEdition, country: str | None
) -> None:
    hidden = [
        service
        for service in edition.directory.services("zh")
        if service.do_not_contact
        or passage(service, Door.NUMBERS).gated_by is not None
        or not shows_number(service, country)
    ]
    assert hidden
    page = show_page(f"service:{hidden[0].id}", "zh", country, size=(1150, 700))
    page.session.show_beside("ko")
    for service in hidden:
        assert page.address is not None
        page.show_address(type(page.address)(page.address.kind, service.id))
        settle()
        assert page.findChildren(NumberFace) == [], service.id
        words = all_words_of(page)
        for phone in edition.directory.service(service.id, "zh").phones:
            for form in (phone.number, phone.e164, phone.national, phone.spaced):
                if number := _as_written(form or ""):
                    assert [each for each in words if number.search(each)] == [], service.id


def _as_written(number: str) -> re.Pattern[str] | None:
    """Its digits in a row, also with blanks and signs between them; three digits of a date are no short code."""
    digits = re.findall(r"\d", number)
    between = r"[\s().\u2066-\u2069-]*" if len(digits) > 6 else ""
    return re.compile(rf"(?<!\d){between.join(digits)}(?!\d)") if digits else None
