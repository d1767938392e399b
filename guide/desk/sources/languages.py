"""The languages a reader can choose, from translations/languages.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from guide.core.languages import InterfaceLanguage


def read_languages(file: Path) -> tuple[InterfaceLanguage, ...]:
    """In the order in which they are offered. Raises OSError, tomllib.TOMLDecodeError or KeyError on a broken file."""
    with file.open("rb") as stream:
        rows = tomllib.load(stream)["language"]
    return tuple(
        InterfaceLanguage(code=row["code"], endonym=row["endonym"], script=row["script"], direction=row["direction"])
        for row in rows
    )
