"""translations/review/<code>.tsv: what somebody who had not seen the English understood, and how that compared.

    catalog<TAB>context<TAB>sum<TAB>back_translation<TAB>verdict

One line a message. The sum is that of the review marks (guide.desk.catalogs.review): any change of the English or of
the translation voids the record. Inside a field breaks stand as in guide.desk.catalogs.bulk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from guide.desk.catalogs.bulk import escaped, unescaped
from guide.desk.catalogs.folder import CATALOGS, TranslationFolder
from guide.desk.catalogs.po import Entry
from guide.desk.catalogs.review import review_sum
from guide.desk.sources.problem import Place, Problem

COLUMNS = ("catalog", "context", "sum", "back_translation", "verdict")

_SUM = re.compile(r"[0-9a-f]{8}")
_VERDICT = re.compile(r"(?P<verdict>same|mended|differs)(: (?P<remark>\S.*))?", re.DOTALL)


class Verdict(StrEnum):
    """MENDED: the meaning differed and the words, which the sum is of, were mended. DIFFERS: it still does."""

    SAME = "same"
    MENDED = "mended"
    DIFFERS = "differs"


COMPARED = frozenset({Verdict.SAME, Verdict.MENDED})
"""With these a critical note may be handed on."""


@dataclass(frozen=True, slots=True)
class BackTranslation:
    """sum: of the message as it was compared. remark: of the one who compared; may be empty."""

    catalog: str
    context: str
    sum: str
    words: str
    verdict: Verdict
    remark: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.catalog, self.context, self.sum


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one language by their key, in the order of the file; and a problem for each line that is none."""

    rows: dict[tuple[str, str, str], BackTranslation]
    problems: tuple[Problem, ...] = ()

    def of(self, catalog: str, entry: Entry) -> BackTranslation | None:
        """The record of a message as it now stands."""
        return self.rows.get(key_of(catalog, entry))


def key_of(catalog: str, entry: Entry) -> tuple[str, str, str]:
    return catalog, entry.context, review_sum(entry)


def parse_verdict(text: str) -> tuple[Verdict, str] | None:
    """The verdict and the remark after it; None where it is no verdict."""
    match = _VERDICT.fullmatch(text)
    return (Verdict(match["verdict"]), match["remark"] or "") if match else None


def read_records(folder: TranslationFolder, language: str) -> Records:
    """The records of a language, none where there is no file. Raises OSError."""
    file = folder.records(language)
    if not file.is_file():
        return Records({})
    path = file.relative_to(folder.path.parent).as_posix()
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Records({}, (Place(path, 1).problem("This is not UTF-8. Save it as a text in UTF-8."),))
    return parse_records(text, path)


def parse_records(text: str, path: str) -> Records:
    """path: what a problem names."""
    rows: dict[tuple[str, str, str], BackTranslation] = {}
    lines: dict[tuple[str, str, str], int] = {}
    problems = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        found = _parse_line(line.removesuffix("\r"), is_head=number == 1)
        if isinstance(found, str):
            problems.append(Place(path, number).problem(found))
        elif found is not None and found.key in rows:
            said = f"The same message has a record in line {lines[found.key]}. Keep one of the two."
            problems.append(Place(path, number).problem(said))
        elif found is not None:
            rows[found.key], lines[found.key] = found, number
    return Records(rows, tuple(problems))


def format_records(rows: Iterable[BackTranslation]) -> bytes:
    return "".join(f"{line}\n" for line in _lines(rows)).encode()


def _lines(rows: Iterable[BackTranslation]) -> Iterator[str]:
    yield "\t".join(COLUMNS)
    for row in rows:
        verdict = f"{row.verdict}: {row.remark}" if row.remark else row.verdict
        yield "\t".join((row.catalog, row.context, row.sum, escaped(row.words), escaped(verdict)))


def _parse_line(line: str, *, is_head: bool) -> BackTranslation | str | None:
    """A record, None for the head, or what is wrong."""
    cells = line.split("\t")
    if is_head:
        return None if tuple(cells) == COLUMNS else f"The first line must name the columns: {', '.join(COLUMNS)}."
    if len(cells) != len(COLUMNS):
        return f"A line has {len(COLUMNS)} fields, divided by tabulators: {', '.join(COLUMNS)}."
    catalog, context, sum, words, verdict = cells
    if catalog not in CATALOGS:
        return f"There is no catalog {catalog!r}. It is one of: {', '.join(CATALOGS)}."
    if not _SUM.fullmatch(sum):
        return f"{sum!r} is no sum: eight of the digits 0-9 and a-f. guide-desk strings take-review writes it."
    if not words.strip():
        return "The back-translation is empty. Write what was understood, or take the line out."
    found = parse_verdict(unescaped(verdict))
    if found is None:
        return f"{verdict!r} is no verdict. It begins with same, mended or differs; a remark follows after “: ”."
    return BackTranslation(catalog, context, sum, unescaped(words), *found)
