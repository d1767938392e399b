"""Bars and words as SVG: laid out and drawn by matplotlib, then cut down to what guide.core.charts lets through."""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from guide.core.charts import COLOUR, FONT_SIZE, SVG, is_plain
from guide.desk.charts.content import Bar
from guide.desk.charts.text_width import estimated_width, wrapped
from guide.text import burmese

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 480
"""Units; FONT_SIZE of them are the height of a letter. Narrow enough for a small window at a large size of text."""

_BAR_HEIGHT, _GAP, _BESIDE, _NARROWEST_BARS = 14, 16, 8, 160
_PITCH, _BURMESE_PITCH = 1.45, 1.95  # of a line, in heights of a letter
_DESCENT, _BURMESE_DESCENT = 0.4, 0.75  # what is below the letters' feet, in the same
_SURE, _UNSURE, _TRACK = 0.5, 0.25, 0.1
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_OPACITY = re.compile(r"opacity: ([0-9.]+)")
_WEIGHT = re.compile(r"font-weight: ([0-9]+)")


def draw(bars: Sequence[Bar]) -> str:
    """One chart: every bar starts at nought, all have one scale, and shares are seen against the whole.

    The part of a range that is not sure is paler, and so is a bar that is an upper bound. The same bars give the same
    bytes on every machine.
    """
    is_share = all(bar.span.share for bar in bars)
    longest = 100.0 if is_share else max(bar.span.last for bar in bars)
    room = WIDTH - _BESIDE - FONT_SIZE * max(estimated_width(bar.value) for bar in bars) * 1.1
    scale = max(room, _NARROWEST_BARS) / longest
    lines = [wrapped(bar.words, WIDTH / FONT_SIZE) for bar in bars]
    is_burmese = any(burmese.contains_burmese(bar.words) for bar in bars)
    pitch = FONT_SIZE * (_BURMESE_PITCH if is_burmese else _PITCH)
    descent = FONT_SIZE * (_BURMESE_DESCENT if is_burmese else _DESCENT)
    height = round(sum(len(each) * pitch + _BAR_HEIGHT + _GAP for each in lines))
    return _cut_down(_drawn(bars, lines, height, pitch, descent, scale, 100.0 * scale if is_share else None), height)


def _drawn(
    bars: Sequence[Bar],
    lines: Sequence[Sequence[str]],
    height: int,
    pitch: float,
    descent: float,
    scale: float,
    track: float | None,
) -> str:
    # It says so where listing the computer's fonts takes long; nobody here has to know, and none of them is used.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    # These take most of a second to load, and only a chart that is not in the cache needs them.
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    settings = {"svg.fonttype": "none", "svg.hashsalt": "guide"}
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        # Its own font lacks four of the scripts. It measures by it, and no measure of it is used.
        warnings.simplefilter("ignore")
        figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72)
        FigureCanvasSVG(figure)
        figure.patch.set_visible(False)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, WIDTH)
        axes.set_ylim(height, 0)
        top = 0.0
        for bar, of_bar in zip(bars, lines, strict=True):
            for line in of_bar:
                top += pitch
                axes.text(0, top - descent, _literal(line), fontsize=FONT_SIZE)
            _draw_bar(axes, bar, top, scale, track)
            top += _BAR_HEIGHT + _GAP
        file = io.BytesIO()
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return file.getvalue().decode()


def _draw_bar(axes: Axes, bar: Bar, top: float, scale: float, track: float | None) -> None:
    middle = top + _BAR_HEIGHT / 2
    sure = 0.0 if bar.open else bar.span.first * scale
    end = bar.span.last * scale
    parts = [(0.0, sure, _SURE), (sure, end, _UNSURE), (end, track or end, _TRACK)]
    for left, right, opacity in parts:
        if right > left:
            axes.barh([middle], [right - left], left=left, height=_BAR_HEIGHT, alpha=opacity, color="k", linewidth=0)
    beside = max(end, track or 0.0) + _BESIDE
    axes.text(beside, middle + 0.36 * FONT_SIZE, _literal(bar.value), fontsize=FONT_SIZE, fontweight="bold")


def _literal(words: str) -> str:
    """Dollar signs begin formulas in matplotlib."""
    return words.replace("$", r"\$")


def _cut_down(drawn: str, height: int) -> str:
    root = ElementTree.Element("svg", {"xmlns": SVG.strip("{}"), "viewBox": f"0 0 {WIDTH} {height}", "fill": COLOUR})
    for element in ElementTree.fromstring(drawn).iter():
        style = element.get("style", "")
        if element.tag == f"{SVG}path" and (opacity := _OPACITY.search(style)):
            path = _NUMBER.sub(lambda number: f"{float(number[0]):.1f}", " ".join(element.get("d", "").split()))
            made = {"d": path.replace("z", "Z"), "fill": COLOUR, "fill-opacity": f"{float(opacity[1]):.2f}"}
            ElementTree.SubElement(root, "path", made)
        elif element.tag == f"{SVG}text":
            place = {axis: f"{float(element.get(axis, '0')):.1f}" for axis in ("x", "y")}
            made = {**place, "fill": COLOUR, "font-size": str(FONT_SIZE)}
            if weight := _WEIGHT.search(style):
                made["font-weight"] = weight[1]
            ElementTree.SubElement(root, "text", made).text = element.text
    svg = ElementTree.tostring(root, encoding="unicode")
    assert is_plain(svg), "a chart of our own is refused by the reader"
    return svg
