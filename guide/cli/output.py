"""What a command prints, and what it reads: UTF-8, a line at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_

_FROM_INPUT = "-"


def read_lines(file: Path) -> list[str]:
    """The lines of a text file, or of the standard input for “-”. GuideError where it cannot be read.

    A line feed ends one, and nothing else that Unicode calls a line: JSON may hold that.
    """
    try:
        text = sys.stdin.read() if str(file) == _FROM_INPUT else file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise GuideError(N_("The file “{file}” cannot be read as text in UTF-8."), file=file) from error
    return text.removesuffix("\n").split("\n") if text else []


def write_lines(lines: Iterable[str]) -> None:
    """Print in UTF-8 whatever the console prefers."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for line in lines:
        sys.stdout.write(line + "\n")
