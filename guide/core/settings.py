"""Size of text and colours, as a file can hold them for whoever asked for that. Nothing else is ever kept.

A kept language, country or page would tell of the person (docs/decisions/0036). The bytes come from outside: whatever
stands in them, reading ends in settings or in None.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple

FILE_NAME = "settings.json"

TEXT_SIZES = (100, 125, 150, 175, 200, 225, 250)
"""In percent."""

MOST_BYTES = 4096
"""A file that is longer is none of ours."""

_VERSION = 1


class Colours(StrEnum):
    """SYSTEM: light or dark, as the computer has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(NamedTuple):
    """A tuple, for every start makes this class: it costs a sixth of a dataclass.

    text_size  percent, one of TEXT_SIZES
    """

    text_size: int = TEXT_SIZES[0]
    colours: Colours = Colours.SYSTEM


def parse_settings(data: bytes) -> Settings | None:
    """The settings of a file; None where it is none of this program, or one of a newer program.

    It is one of ours when it is a JSON object of this version that names the size or the colours. A value that is
    missing or wrong counts as never chosen; names that we do not know are passed over.
    """
    if len(data) > MOST_BYTES:
        return None
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not _is_version(said.get("version")) or said.keys().isdisjoint(_NAMES):
        return None
    return Settings(_text_size(said.get("text_size")), _colours(said.get("colours")))


def format_settings(settings: Settings) -> bytes:
    """The bytes of the file."""
    said = {"version": _VERSION, "text_size": settings.text_size, "colours": settings.colours.value}
    return json.dumps(said).encode() + b"\n"


_NAMES = frozenset({"text_size", "colours"})


def _is_version(value: object) -> bool:
    return type(value) is int and value == _VERSION  # True is 1, too


def _text_size(value: object) -> int:
    return value if type(value) is int and value in TEXT_SIZES else TEXT_SIZES[0]


def _colours(value: object) -> Colours:
    return Colours(value) if isinstance(value, str) and value in tuple(Colours) else Colours.SYSTEM
