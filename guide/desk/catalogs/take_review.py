"""Records of back-translations out of a table whose lines name a message by its English; the sum is made here.

    catalog<TAB>context<TAB>msgid<TAB>back_translation<TAB>verdict

Breaks as in guide.desk.catalogs.bulk; of a plural its singular is enough. A first line that names the columns, lines
that begin with `#` and empty ones are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from guide.desk.catalogs.bulk import FORM, unescaped
from guide.desk.catalogs.folder import CATALOGS
from guide.desk.catalogs.po import PoFile
from guide.desk.catalogs.records import BackTranslation, Records, key_of, parse_verdict

COLUMNS = ("catalog", "context", "msgid", "back_translation", "verdict")


@dataclass(frozen=True, slots=True)
class TakenRecords:
    """rows: the whole file anew, in the order of the catalogs. taken, dropped: how many lines came in, and how many
    records of earlier words went. problems: a sentence for each line that is none (`line N: …`)."""

    rows: tuple[BackTranslation, ...]
    taken: int
    dropped: int
    problems: tuple[str, ...]


def take_records(text: str, catalogs: Mapping[str, PoFile], before: Records) -> TakenRecords:
    """The records of before and those of the table, which take the place of earlier ones of the same words."""
    messages = {(catalog, *entry.key): entry for catalog in CATALOGS for entry in catalogs[catalog].entries}
    new: dict[tuple[str, str, str], BackTranslation] = {}
    problems = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        cells = tuple(line.removesuffix("\r").split("\t"))
        if not line.strip() or line.startswith("#") or (number == 1 and cells == COLUMNS):
            continue
        if len(cells) != len(COLUMNS):
            problems.append(f"line {number}: {len(cells)} fields instead of {', '.join(COLUMNS)}")
            continue
        catalog, context, english, words, said = cells
        entry = messages.get((catalog, context, unescaped(english).split(FORM)[0]))
        verdict = parse_verdict(unescaped(said))
        if entry is None:
            problems.append(f"line {number}: no message with this catalog, context and msgid: {context}: {english:.60}")
        elif entry.fuzzy or not entry.is_translated:
            problems.append(f"line {number}: not translated, or out of date: {context}: {english:.60}")
        elif not words.strip():
            problems.append(f"line {number}: the back-translation is empty")
        elif verdict is None:
            problems.append(f"line {number}: {said!r} is no verdict: same, mended or differs, and a remark after “: ”")
        elif (key := key_of(catalog, entry)) in new:
            problems.append(f"line {number}: the same message stands in an earlier line: {context}: {english:.60}")
        else:
            new[key] = BackTranslation(*key, unescaped(words), *verdict)
    merged = {**before.rows, **new}
    order = [
        key_of(catalog, entry)
        for catalog in CATALOGS
        for entry in catalogs[catalog].entries
        if entry.is_translated and not entry.fuzzy
    ]
    rows = tuple(merged[key] for key in order if key in merged)
    return TakenRecords(rows, len(new), len(merged) - len(rows), tuple(problems))
