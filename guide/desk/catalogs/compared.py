"""Which texts were translated back and compared as they now stand, and which critical notes were not.

A critical note that a language holds and nobody compared is what a translation can do worst with: a warning that says
something else. docs/decisions/0026 says where such an edition ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from guide.desk.catalogs.extract import WHERE
from guide.desk.catalogs.folder import CATALOGS, CONTENT, TranslationFolder
from guide.desk.catalogs.po import Entry, PoFile
from guide.desk.catalogs.records import COMPARED, Records, Verdict, key_of, read_records
from guide.desk.catalogs.status import is_safety
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_WORKSHOP = "workshop/"


@dataclass(frozen=True, slots=True)
class RecordCount:
    """Of the texts that are to be compared: how many have a record, by its verdict, and how many have none.

    stale: records of the file that are of no text as it now stands; they count for nothing.
    """

    language: str
    catalog: str
    total: int
    same: int
    mended: int
    differs: int
    missing: int
    stale: int

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CriticalNotes:
    """Contexts of notes that can cost life or liberty: always, or in a case that `critical_when` names."""

    always: frozenset[str]
    in_some_case: frozenset[str]


def record_counts(folder: TranslationFolder) -> list[RecordCount]:
    """Every language and catalog: of the content what is critical for safety, of the program the reader's words."""
    return [
        _count(language, catalog, folder.read(language, catalog), read_records(folder, language))
        for language in folder.languages
        for catalog in CATALOGS
    ]


def critical_notes(sources: Sources) -> CriticalNotes:
    notes = [
        (f"note:{note.id}", note.level == "critical", note.node.optional("critical_when")) for note in sources.notes
    ]
    return CriticalNotes(
        frozenset(context for context, is_critical, _when in notes if is_critical),
        frozenset(context for context, is_critical, when in notes if when is not None and not is_critical),
    )


def uncompared_notes(folder: TranslationFolder, notes: CriticalNotes) -> dict[str, tuple[str, ...]]:
    """The ids of the critical notes that hold a text nobody compared, by language; without languages that have none."""
    found = {}
    for language in folder.languages:
        records, po = read_records(folder, language), folder.read(language, CONTENT)
        waiting = {entry.context.partition(":")[2]: None for entry in _uncompared(po, records, notes)}
        if waiting:
            found[language] = tuple(waiting)
    return found


def uncompared_problems(folder: TranslationFolder, notes: CriticalNotes) -> list[Problem]:
    """The same notes, each with the line of its first such text in the catalog."""
    problems = []
    for language in folder.languages:
        records, po = read_records(folder, language), folder.read(language, CONTENT)
        path = folder.po(language, CONTENT).relative_to(folder.path.parent).as_posix()
        of_note: dict[str, list[Entry]] = {}
        for entry in _uncompared(po, records, notes):
            of_note.setdefault(entry.context, []).append(entry)
        for context, entries in of_note.items():
            what = "1 text was" if len(entries) == 1 else f"{len(entries)} texts were"
            said = f"{context}: {what} not translated back and compared as the words now stand (critical note)."
            problems.append(Problem(path, entries[0].line, said))
    return problems


def is_compared_kind(catalog: str, entry: Entry) -> bool:
    """Whether a message is one of those that are translated back."""
    return is_safety(entry) if catalog == CONTENT else _is_of_reader(entry)


def _uncompared(po: PoFile, records: Records, notes: CriticalNotes) -> Iterator[Entry]:
    """Texts that a reader may be shown. Of a note that is always critical an outdated one is none of them: its English
    stands there alone (guide.desk.assemble.wordings), and a corrected warning need not wait for four languages.
    """
    for entry in po.entries:
        if not entry.is_translated or entry.context not in notes.always | notes.in_some_case:
            continue
        if entry.fuzzy:
            if entry.context in notes.in_some_case:
                yield entry
            continue
        record = records.of(CONTENT, entry)
        if record is None or record.verdict not in COMPARED:
            yield entry


def _is_of_reader(entry: Entry) -> bool:
    """The words of the workshop are for translators; the comment of an extracted message says where it is shown."""
    places = [comment.removeprefix(f"{WHERE}: ") for comment in entry.comments if comment.startswith(f"{WHERE}: ")]
    return not places or not all(place.startswith(_WORKSHOP) for line in places for place in line.split(", "))


def _count(language: str, catalog: str, po: PoFile, records: Records) -> RecordCount:
    wanted = [entry for entry in po.entries if is_compared_kind(catalog, entry)]
    found = Counter(
        record.verdict for entry in wanted if not entry.fuzzy and (record := records.of(catalog, entry)) is not None
    )
    now = {key_of(catalog, entry) for entry in po.entries if entry.is_translated and not entry.fuzzy}
    return RecordCount(
        language,
        catalog,
        total=len(wanted),
        same=found[Verdict.SAME],
        mended=found[Verdict.MENDED],
        differs=found[Verdict.DIFFERS],
        missing=len(wanted) - found.total(),
        stale=sum(key[0] == catalog and key not in now for key in records.rows),
    )
