from __future__ import annotations

import pytest

from guide.core.i18n import ENGLISH, use
from guide.edition.difference_words import difference_words
from guide.edition.differences import Differences, differences
from guide.store.comparison import Comparison


class Known(Comparison):
    """A comparison from plain values."""

    def __init__(self, numbers: dict[str, str], former: str = "", texts: str = "") -> None:
        self.numbers = {id: frozenset(words.split()) for id, words in numbers.items()}
        self.former_ids = frozenset(former.split())
        self.texts = frozenset(("article:a", text) for text in texts.split())


def test_every_kind_of_change() -> None:
    old = Known({"stays": "110", "changed": "1 2", "gone": "3", "renamed": "4"}, texts="one two")
    new = Known({"stays": "110", "changed": "1 5", "now-called": "4", "new": ""}, "renamed", "two three four")
    found = differences(old, new)
    assert found == Differences(("changed",), ("new", "now-called"), ("gone",), 1)
    assert differences(old, old) == Differences((), (), (), 0)


@pytest.mark.parametrize(
    ("found", "lines"),
    [
        (Differences((), (), (), 0), ("No number and no text is another one.",)),
        (Differences(("a",), ("b",), ("c",), 1), 4),
        (
            Differences(("a", "b", "c"), (), ("d",), 12),
            ("3 places have other numbers.", "1 place was withdrawn.", "12 texts are new or corrected."),
        ),
    ],
)
def test_plain_words(found: Differences, lines: tuple[str, ...] | int) -> None:
    use(ENGLISH)
    words = difference_words(found)
    assert len(words) == lines if isinstance(lines, int) else words == lines
