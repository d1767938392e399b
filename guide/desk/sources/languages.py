"""The languages a reader can choose, from translations/languages.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from guide.core.languages import InterfaceLanguage


class UnreadableLanguagesError(Exception):
    """languages.toml cannot be read: which file, and what is wrong."""


def read_languages(file: Path) -> tuple[InterfaceLanguage, ...]:
    """In the order in which they are offered. Raises OSError and UnreadableLanguagesError."""
    try:
        rows = tomllib.loads(file.read_text(encoding="utf-8"))["language"]
        return tuple(InterfaceLanguage(row["code"], row["endonym"], row["script"], row["direction"]) for row in rows)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, TypeError) as error:
        raise UnreadableLanguagesError(f"{file}: this is not readable TOML ({error})") from error
    except KeyError as error:
        raise UnreadableLanguagesError(f"{file}: a language lacks “{error.args[0]}”") from error


STARTED = "started"
"""Status of a language whose translation has begun: what is missing is no fault yet, and shows in English."""


def started_languages(file: Path) -> frozenset[str]:
    """Codes of the languages that languages.toml calls started. Raises as read_languages."""
    read_languages(file)
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["language"]
    return frozenset(row["code"] for row in rows if row.get("status") == STARTED)
