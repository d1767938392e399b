"""The tables of rows that the builder makes from the small sources, read through the stores."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.core.figures import FigureBound
from guide.core.library import BlockBasis
from guide.edition.opening import OpenEdition, open_edition


@pytest.fixture(scope="module")
def edition(small_edition: Path) -> OpenEdition:
    return open_edition(small_edition)


@pytest.fixture(scope="module")
def database(small_edition: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"file:{small_edition / 'guide.db'}?mode=ro&immutable=1", uri=True)
    yield connection
    connection.close()


def test_every_row_of_every_table_is_there(edition: OpenEdition) -> None:
    found = {
        "doubts": len(edition.doubts.doubts("en")),
        "events": len(edition.timeline.events("en")),
        "figures": len(edition.figures.figures("en")),
        "indicators": len(edition.indicators.indicators("en")),
        "laws": len(edition.law.articles("en")),
        "phrases": len(edition.phrases.phrases("en")),
        "places": len(edition.places.places("en")),
        "scripts": len(edition.scripts.scripts("en")),
        "terms": len(edition.glossary.terms("en")),
    }
    assert found == {name: edition.counts[name] for name in found}
    assert all(found.values())


def test_a_law(edition: OpenEdition) -> None:
    law = edition.law.article("criminal-240", "en")
    assert law.official_names == (("zh", "拐卖妇女、儿童罪"),)
    assert law.numbers == (("zh", "第二百四十条"),)
    assert law.safety == ("S01",)
    assert law.related == ("article:calling-police", "term:hukou")
    assert [block.number for block in (*law.says, *law.means, law.show) if block] == [1, 2, 3, 4]
    assert law.says[0].basis == law.basis
    assert law.means[0].basis == (BlockBasis("editor", "", ""),)


def test_events_stand_by_their_date(edition: OpenEdition) -> None:
    assert [event.when for event in edition.timeline.events("en")] == ["1986–1991", "2014-02"]


def test_figures(edition: OpenEdition) -> None:
    returned, _later, calls = edition.figures.figures("en")
    assert (returned.bound, returned.year, returned.country, returned.place) == (FigureBound.ABOUT, "2013", "CN", None)
    assert (calls.bound, calls.year, calls.country) == (FigureBound.EXACT, None, None)
    assert calls.place is not None
    assert calls.place.text == "the north-east"


def test_a_place_with_its_notes_and_articles(edition: OpenEdition) -> None:
    china, border = edition.places.places("en")
    assert china.inside == ("northern-border",)
    assert china.articles == ("calling-police",)
    assert border.safety == ("S02",)
    assert [[basis.label for basis in block.basis] for block in china.blocks] == [["F003"], ["F002"]]


def test_phrases_with_their_choices(edition: OpenEdition) -> None:
    choices = [choice.text for choice in edition.phrases.phrase("woman-or-man", "en").choices]
    assert choices == ["A woman", "A man", "Either"]


def test_a_doubt_shows_on_blocks_of_articles_and_rows(edition: OpenEdition) -> None:
    first, *_others = edition.library.article("calling-police", "en").blocks
    (figure,) = (figure for figure in edition.figures.figures("en") if figure.id == "calls")
    for basis in (first.basis, figure.basis):
        assert [doubt.id for doubt in edition.doubts.of_basis(basis, "en")] == ["C01"]
    assert edition.doubts.of_basis(edition.glossary.term("hukou", "en").basis, "en") == ()


def test_terms_are_sorted_for_each_language(database: sqlite3.Connection) -> None:
    rows = database.execute("SELECT language, term FROM term_sort ORDER BY language, sort_key").fetchall()
    order: dict[str, list[str]] = {}
    for language, term in rows:
        order.setdefault(language, []).append(term)
    assert order["en"] == ["agent", "hukou"]
    assert order["ko"] == ["hukou", "agent"]  # 가구 등록, 중개인
    assert set(order) == {"en", "zh", "ko", "vi", "my"}


def test_what_is_for_editors_and_translators_is_not_built(small_edition: Path) -> None:
    data = (small_edition / "guide.db").read_bytes()
    assert b"Small enough to cover with a hand." not in data
    assert b"A remark on style that helps nobody." not in data
