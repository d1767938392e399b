"""How far each catalog is. Safety notes are counted once more apart: they come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from guide.core.wording import Standing
from guide.desk.catalogs.folder import CATALOGS, CONTENT, TranslationFolder
from guide.desk.catalogs.po import Entry
from guide.desk.catalogs.review import standing_of

SAFETY_CONTEXT = "note:"


@dataclass(frozen=True, slots=True)
class Count:
    """translated is reviewed and draft together; fuzzy: the English has changed since."""

    total: int
    translated: int
    reviewed: int
    draft: int
    fuzzy: int
    missing: int


@dataclass(frozen=True, slots=True)
class Status:
    """safety: the part of `count` that safety notes make up; None in the program's own words."""

    language: str
    catalog: str
    count: Count
    safety: Count | None

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def status(folder: TranslationFolder) -> list[Status]:
    """Every language and catalog, in the order of languages.toml."""
    found = []
    for language in folder.languages:
        for catalog in CATALOGS:
            entries = folder.read(language, catalog).entries
            notes = [entry for entry in entries if entry.context.startswith(SAFETY_CONTEXT)]
            safety = count(notes) if catalog == CONTENT else None
            found.append(Status(language, catalog, count(entries), safety))
    return found


def count(entries: Iterable[Entry]) -> Count:
    standings = Counter(standing_of(entry) for entry in entries)
    reviewed, draft = standings[Standing.REVIEWED], standings[Standing.DRAFT]
    return Count(
        total=standings.total(),
        translated=reviewed + draft,
        reviewed=reviewed,
        draft=draft,
        fuzzy=standings[Standing.OLDER],
        missing=standings[Standing.MISSING],
    )
