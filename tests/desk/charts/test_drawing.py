from __future__ import annotations

import re

from guide.core.charts import is_plain
from guide.desk.charts.content import Bar, Span
from guide.desk.charts.drawing import WIDTH, draw

BARS = (
    Bar("မြန်မာ <b> & $x$ {}", "about 6,000", Span(6000, 6000, False), False),
    Bar("2014", "5,000–7,000", Span(5000, 7000, False), False),
    Bar("2015", "up to 7,000", Span(7000, 7000, False), True),
)


def bars_drawn(svg: str) -> list[tuple[float, float, str]]:
    """Left and right edge, and how dark, of each piece of a bar."""
    found = re.findall(r'd="M ([0-9.]+) [0-9.]+ L ([0-9.]+) .*?fill-opacity="([0-9.]+)"', svg)
    return [(float(left), float(right), dark) for left, right, dark in found]


def test_words_stay_words_whatever_they_hold() -> None:
    svg = draw(BARS)
    assert is_plain(svg)
    assert re.findall(r"<text[^>]*>([^<]*)<", svg) == [
        *("မြန်မာ &lt;b&gt; &amp; $x$ {}", "about 6,000", "2014", "5,000–7,000", "2015", "up to 7,000")
    ]


def test_lengths_start_at_nought_and_what_is_not_sure_is_paler() -> None:
    exact, low, high, most = bars_drawn(draw(BARS))
    assert exact[0] == low[0] == most[0] == 0
    assert (exact[2], low[2], high[2], most[2]) == ("0.50", "0.50", "0.25", "0.25")
    assert high[0] == low[1]
    assert high[1] == most[1] <= WIDTH
    assert abs(exact[1] / most[1] - 6 / 7) < 0.001


def test_shares_are_seen_against_the_whole() -> None:
    (share, rest, *_more) = bars_drawn(draw([Bar("a", "15%", Span(15, 15, True), False)]))
    assert share[1] == rest[0]
    assert abs(share[1] / rest[1] - 0.15) < 0.001
    assert rest[2] == "0.10"


def test_the_same_bars_give_the_same_bytes() -> None:
    assert draw(BARS) == draw(BARS)
