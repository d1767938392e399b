"""What Babel reads without a word and gettext refuses: a string that is not closed, a message that stands twice.

A file that was cut short on its way loses the end of a warning; of two translations nobody knows which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_STRING = r'"(?P<text>(?:[^"\\]|\\.)*)"'
_LINE = re.compile(rf"(?P<keyword>msg(?:ctxt|id|id_plural|str)(?:\[\d+\])?)?\s*{_STRING}\s*")


def line_faults(text: str) -> Iterator[tuple[int, str]]:
    """(line, what is wrong) of a PO file's text; obsolete entries and comments are left alone."""
    seen: dict[tuple[str, str], int] = {}
    parts: dict[str, str] = {}
    current, begun = "", 0
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        found = _LINE.fullmatch(stripped)
        if found is None:
            yield number, "a line that is no text in quotes: the file may have been cut short here"
            return
        current = found["keyword"] or current
        if found["keyword"] == "msgctxt" or (found["keyword"] == "msgid" and "msgid" in parts):
            parts = {}
        if found["keyword"] == "msgid":
            begun = number
        if found["keyword"] and current.startswith("msgstr") and current in ("msgstr", "msgstr[0]"):
            key = parts.get("msgctxt", ""), parts.get("msgid", "")
            if key in seen:
                yield begun, f"this message stands twice, first in line {seen[key]}"
            seen.setdefault(key, begun)
        parts[current] = parts.get(current, "") + found["text"]
