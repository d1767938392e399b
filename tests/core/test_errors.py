from __future__ import annotations

import pytest

from guide.core.errors import GuideError, NotInGuideError


def test_the_sentence_is_filled_in() -> None:
    error = GuideError("“{place}” is damaged.", place="a b")
    assert error.sentence() == str(error) == "“a b” is damaged."


def test_braces_in_a_value_are_only_words() -> None:
    assert GuideError("No “{id}”.", id="{x}").sentence() == "No “{x}”."


def test_a_missing_entry_is_a_lookup_error_too() -> None:
    with pytest.raises(LookupError):
        raise NotInGuideError("No “{id}”.", id="x")
    assert issubclass(NotInGuideError, GuideError)
