from __future__ import annotations

import pytest

from guide.ui.fact_places import fact_place


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("001 Victims", "document 001, “Victims”"),
        ("000 line 63", "document 000, line 63"),
        ("003 para 19 definition; 001 Lead", "document 003, paragraph 19, “definition”; document 001, “Lead”"),
        ("an interview", "an interview"),
    ],
)
def test_a_place_is_said_in_words(section: str, words: str) -> None:
    assert fact_place(section) == words
