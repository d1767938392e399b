"""Many translations at once, as lines of a table that a spreadsheet can hold.

    catalog<TAB>context<TAB>msgid<TAB>msgstr

Inside a field a line break is `\\n`, a tabulator `\\t`, a backslash `\\\\`; the forms of a plural are divided
by `\\x1f`. Lines that begin with `#` are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from guide.desk.catalogs.po import Entry, PoFile, forms_of
from guide.desk.catalogs.review import is_mark

FORM = "\x1f"
"""Between the forms of a plural."""

_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\x1f": FORM, "\\\\": "\\"}
_ESCAPE = re.compile(r"\\(?:x1f|[nrt\\])")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. line: its number in the file, from 1."""

    catalog: str
    context: str
    id: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the rows of one catalog: how many were written, and what each of the others lacks."""

    po: PoFile
    count: int
    problems: tuple[tuple[Row, str], ...]


def parse_rows(text: str) -> tuple[list[Row], list[str]]:
    """The rows of a table and a sentence for each line that is none (`line N: …`)."""
    rows, problems = [], []
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != 4:
            problems.append(f"line {number}: {len(fields)} fields instead of catalog, context, msgid and msgstr")
            continue
        rows.append(Row(fields[0], fields[1], unescaped(fields[2]), unescaped(fields[3]), number))
    return rows, problems


def format_rows(catalog: str, entries: Iterable[Entry]) -> Iterator[str]:
    """One line for each entry, with an empty msgstr."""
    for entry in entries:
        yield "\t".join((catalog, entry.context, escaped(FORM.join(entry.id)), ""))


def todo(po: PoFile, prefix: str = "") -> list[Entry]:
    """What is missing or fuzzy, in the contexts that begin with `prefix`."""
    waiting = (entry for entry in po.entries if entry.fuzzy or not entry.is_translated)
    return [entry for entry in waiting if entry.context.startswith(prefix)]


def take(po: PoFile, rows: Iterable[Row]) -> Taken:
    """The catalog with the rows' translations in it. Rows without a translation are passed over."""
    entries = {(entry.context, FORM.join(entry.id)): entry for entry in po.entries}
    forms = forms_of(po.language or "en")
    count, problems = 0, []
    for row in rows:
        if not row.text:
            continue
        entry = entries.get((row.context, row.id))
        if entry is None:
            problems.append((row, "no message with this context and msgid"))
            continue
        text = tuple(row.text.split(FORM))
        if len(text) != (forms if len(entry.id) > 1 else 1):
            problems.append((row, f"{len(text)} plural forms instead of {forms if len(entry.id) > 1 else 1}"))
            continue
        count += 1
        if text != entry.text or entry.fuzzy:
            # A review is of the words that were there before.
            notes = tuple(note for note in entry.notes if not is_mark(note))
            entries[row.context, row.id] = replace(entry, text=text, fuzzy=False, previous=(), notes=notes)
    return Taken(replace(po, entries=tuple(entries.values())), count, tuple(problems))


def escaped(text: str) -> str:
    """A text as a field holds it."""
    for mark, character in reversed(_ESCAPES.items()):
        text = text.replace(character, mark)
    return text


def unescaped(text: str) -> str:
    """A field as it was before `escaped`."""
    return _ESCAPE.sub(lambda match: _ESCAPES[match.group()], text)
