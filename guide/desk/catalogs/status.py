"""How far each catalog is. What is critical for safety is counted once more apart: it comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from guide.core.wording import Standing
from guide.desk.catalogs.folder import CATALOGS, CONTENT, TranslationFolder
from guide.desk.catalogs.po import Entry, PoFile
from guide.desk.catalogs.review import standing_of

SAFETY_KINDS = frozenset({"note", "question", "reason", "remark", "prepare", "script", "phrase", "indicator", "option"})
"""Kinds of entries whose words decide what somebody does next: notes, Find help, what is said and shown, signs."""


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
    """safety: the part of `count` that is critical for safety; None in the program's own words."""

    language: str
    catalog: str
    count: Count
    safety: Count | None

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def status(folder: TranslationFolder) -> list[Status]:
    """Every language and catalog, in the order of languages.toml."""
    return [
        status_of(language, catalog, folder.read(language, catalog))
        for language in folder.languages
        for catalog in CATALOGS
    ]


def status_of(language: str, catalog: str, po: PoFile) -> Status:
    """How far one catalog is."""
    safety = count(filter(is_safety, po.entries)) if catalog == CONTENT else None
    return Status(language, catalog, count(po.entries), safety)


def is_safety(entry: Entry) -> bool:
    """Whether a message of the content is critical for safety."""
    return entry.context.partition(":")[0] in SAFETY_KINDS


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
