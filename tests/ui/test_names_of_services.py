from __future__ import annotations

import pytest

from guide.core.directory import Phone
from guide.core.wording import Standing, Wording
from guide.ui.names_of_services import address_without_number, name_without_digits
from tests.core.test_doors import service


@pytest.mark.parametrize(
    ("number", "name", "without"),
    [
        ("12345", "Government line 12345", "Government line"),
        ("110", "110 报警电话", "报警电话"),
        ("12110", "Police by text message (12110)", "Police by text message"),
        ("12338", "妇女维权热线12338", "妇女维权热线"),
        ("1577-1366", "Danuri 1577 1366", "Danuri"),
        ("110", "Line 1101", "Line 1101"),  # other digits, not these
        ("119", "119", "119"),
    ],
)
def test_a_name_does_not_tell_the_number(number: str, name: str, without: str) -> None:
    phones = (Phone("main", number, None, "voice", (), True, None),)
    assert name_without_digits(service(phones=phones, name=Wording(name, "en", Standing.SOURCE))) == without


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.org/2008/1366-hotline", "https://example.org"),
        ("https://example.org/call/+8221366", "https://example.org"),
        ("https://example.org/call/02%20-1366/x", "https://example.org"),
        ("https://example.org/news/213660.html", "https://example.org/news/213660.html"),
    ],
)
def test_an_address_does_not_tell_the_number(address: str, shown: str) -> None:
    phones = (Phone("main", "1366", "+8221366", "voice", (), True, None),)
    assert address_without_number(service(phones=phones), address) == shown
