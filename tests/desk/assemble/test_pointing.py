from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from guide.edition.opening import OpenEdition, open_edition

# protection.md, P23: no fewer than these, by their own names.
NEEDED = (
    *("中文", "粤语", "한국어", "Tiếng Việt", "မြန်မာ", "Jinghpaw", "တႆး", "Vax", "Монгол", "ខ្មែរ", "ລາວ", "ไทย"),
    *("Русский", "नेपाली", "Bahasa Indonesia", "Filipino", "Kiswahili", "اردو", "ئۇيغۇرچە", "中国手语"),
)


@pytest.fixture(scope="module")
def real(real_edition: Path) -> OpenEdition:
    return open_edition(real_edition)


def test_names_of_cldr_and_of_named_pages(small_edition: Path) -> None:
    languages = open_edition(small_edition).pointing.all()
    assert [(each.id, each.language, each.name) for each in languages] == [
        ("chinese", "zh", "中文"), ("korean", "ko", "한국어"), ("wa", "prk", "Vax"), ("urdu", "ur", "اردو"),
    ]  # fmt: skip


def test_every_language_that_is_needed_can_be_pointed_at(real: OpenEdition) -> None:
    names = [language.name for language in real.pointing.all()]
    assert set(NEEDED) <= set(names)
    assert any(name.startswith("Hmoob") for name in names)
    assert len(names) == len(set(names))


def test_no_flags(real: OpenEdition) -> None:
    assert all(unicodedata.category(char) != "So" for each in real.pointing.all() for char in each.name)
