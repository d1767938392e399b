"""Charts of figures that compare: SVG made with the edition, and the little of SVG that one may hold.

The edition is data from outside. A chart is drawn only where it is nothing but bars and words in one colour; anything
else that SVG knows (scripts, pictures, links, styles, fonts, animation) is not looked at but refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
COLOUR = "currentColor"
"""The only colour of a chart; who draws it puts the colour of the words in its place."""

_LONGEST, _MOST_ELEMENTS, _LONGEST_WORDS = 64_000, 400, 400
_NUMBER = r"-?[0-9]{1,5}(?:\.[0-9]{1,2})?"
_POSITION = re.compile(_NUMBER)
_PATH = re.compile(rf"(?:[ML] {_NUMBER} {_NUMBER} ?|Z ?)+")
_FRAME = re.compile(r"0 0 [1-9][0-9]{0,3} [1-9][0-9]{0,3}")
_OPACITY = re.compile(r"0\.[0-9]{1,2}")
_COLOUR = re.compile(COLOUR)

_ALLOWED: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    f"{SVG}svg": {"viewBox": _FRAME, "fill": _COLOUR},
    f"{SVG}path": {"d": _PATH, "fill": _COLOUR, "fill-opacity": _OPACITY},
    f"{SVG}text": {
        "x": _POSITION,
        "y": _POSITION,
        "fill": _COLOUR,
        "font-size": re.compile(r"[1-9][0-9]?"),
        "font-weight": re.compile(r"[1-9]00"),
    },
}


@dataclass(frozen=True, slots=True)
class Chart:
    """One set of figures in one language.

    set      the mark that its figures share as `comparable`
    svg      in units of which FONT_SIZE are the height of its letters
    figures  ids, from top to bottom
    """

    set: str
    svg: str
    figures: tuple[str, ...]


FONT_SIZE = 15


def is_plain(svg: str) -> bool:
    """Whether this is a chart as the desk draws them: bars and words in one colour, and nothing else."""
    if len(svg) > _LONGEST or "<!" in svg or "<?" in svg:
        return False
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError:
        return False
    elements = list(root.iter())
    return (
        root.tag == f"{SVG}svg"
        and "viewBox" in root.attrib
        and len(elements) <= _MOST_ELEMENTS
        and all(_is_allowed(element, element is root) for element in elements)
    )


def _is_allowed(element: ElementTree.Element, is_root: bool) -> bool:
    attributes = _ALLOWED.get(element.tag)
    if attributes is None or is_root is not (element.tag == f"{SVG}svg") or (len(element) and not is_root):
        return False
    words = element.text or ""
    if words.strip() and (element.tag != f"{SVG}text" or len(words) > _LONGEST_WORDS):
        return False
    return all(name in attributes and attributes[name].fullmatch(value) for name, value in element.items())
