from __future__ import annotations

import pytest

from guide.core.directory import is_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("https://example.org/a", False),
        ("help@example.org", False),
        ("@account", False),
        ("5190 8909", False),
        ("U-Report", False),
        ("chat on the page", True),
        ("Facebook https://example.org", True),
    ],
)
def test_addresses_and_numbers_are_not_translated(value: str, words: bool) -> None:
    assert is_words(value) is words
