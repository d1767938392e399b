from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from guide.desk.charts import drawing
from guide.desk.charts.cache import cached
from guide.desk.charts.content import Bar, Span

BARS = (Bar("2013", "6,000", Span(6000, 6000, False), False), Bar("2014", "5,000", Span(5000, 5000, False), False))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> list[Sequence[Bar]]:
    """What is really drawn, for that is what the cache is to save."""
    given: list[Sequence[Bar]] = []
    draw = drawing.draw

    def watched(bars: Sequence[Bar]) -> str:
        given.append(bars)
        return draw(bars)

    monkeypatch.setattr(drawing, "draw", watched)
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path_factory.mktemp("matplotlib")))
    return given


def test_a_chart_is_drawn_once(tmp_path: Path, drawn: list[Sequence[Bar]]) -> None:
    first = cached(tmp_path / "new")(BARS)
    assert cached(tmp_path / "new")(BARS) == first
    assert drawn == [BARS]


def test_another_word_is_another_chart(tmp_path: Path, drawn: list[Sequence[Bar]]) -> None:
    other = (*BARS[:1], Bar("2015", "5,000", Span(5000, 5000, False), False))
    assert cached(tmp_path)(BARS) != cached(tmp_path)(other)
    assert drawn == [BARS, other]


@pytest.mark.parametrize("damage", [b"", b"<svg", b"\xff\xfe", b"<svg><script/></svg>"])
def test_what_was_damaged_is_drawn_again(tmp_path: Path, drawn: list[Sequence[Bar]], damage: bytes) -> None:
    first = cached(tmp_path)(BARS)
    (file,) = tmp_path.glob("*.svg")
    file.write_bytes(damage)
    assert cached(tmp_path)(BARS) == first
    assert len(drawn) == 2


def test_without_a_folder_everything_is_drawn(drawn: list[Sequence[Bar]]) -> None:
    draw = cached(None)
    assert draw(BARS) == draw(BARS)
    assert len(drawn) == 2
