"""The number of an edition and the name of its folder: `2026.11.2` and `2026.11.2-complete`."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[0-9]{4}\.[0-9]{1,2}(\.[0-9]{1,4})?")
_PROFILE = re.compile(r"[a-z]([a-z-]{0,30}[a-z])?")


def is_number(text: str) -> bool:
    """Whether it is a year, a month and perhaps which one of that month."""
    return _NUMBER.fullmatch(text) is not None


def number_key(number: str) -> tuple[int, ...]:
    """Orders numbers: 2026.9 before 2026.11 before 2026.11.2. Raises ValueError where it is none."""
    if not is_number(number):
        raise ValueError(f"{number!r} is no number of an edition")
    return tuple(int(part) for part in number.split("."))


def folder_name(number: str, profile: str) -> str:
    """The folder of an edition below `editions`. Raises ValueError where the two make no name."""
    if not is_number(number) or not _PROFILE.fullmatch(profile):
        raise ValueError(f"{number!r} and {profile!r} make no name of a folder")
    return f"{number}-{profile}"


def split_folder_name(name: str) -> tuple[str, str] | None:
    """Number and profile, where the name is one that folder_name gives."""
    number, _dash, profile = name.partition("-")
    return (number, profile) if is_number(number) and _PROFILE.fullmatch(profile) else None
