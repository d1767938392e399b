"""How far a translation is to be trusted: review marks, and the standing that the reader shows.

A mark is a translator's comment: `# reviewed: <pseudonym> <date> <8 hex>`. The hexadecimal digits are of
SHA-256 over context, msgid and msgstr, so that any later change voids the mark.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from guide.core.wording import Standing
from guide.desk.catalogs.po import Entry, PoFile

WHO = re.compile(r"[^\s#]{1,40}")
"""Initials or a pseudonym: the catalogs are public, and a reviewer's name can be a danger."""

_MARK = re.compile(r"reviewed: (?P<who>\S+) (?P<date>\d{4}-\d{2}-\d{2}) (?P<sum>[0-9a-f]{8})")


def review_sum(entry: Entry) -> str:
    """The eight digits a review mark of this very text carries."""
    whole = "\0".join((entry.context, *entry.id, *entry.text))
    return hashlib.sha256(whole.encode()).hexdigest()[:8]


def is_mark(note: str) -> bool:
    """Whether a translator's comment is a review mark, of these words or of others."""
    return bool(_MARK.fullmatch(note))


def is_reviewed(entry: Entry) -> bool:
    """Whether a mark of this very text stands at the entry."""
    if entry.fuzzy or not entry.is_translated:
        return False
    marks = (_MARK.fullmatch(note) for note in entry.notes)
    return any(mark["sum"] == review_sum(entry) for mark in marks if mark)


def marked(entry: Entry, who: str, day: date) -> Entry:
    """The entry with the mark of a reviewer in place of an earlier one. ValueError where it has nothing to review."""
    if entry.fuzzy or not entry.is_translated:
        raise ValueError("only a whole translation that is not fuzzy can be reviewed")
    if not WHO.fullmatch(who):
        raise ValueError("give initials or a pseudonym without blanks")
    notes = tuple(note for note in entry.notes if not is_mark(note))
    return replace(entry, notes=(*notes, f"reviewed: {who} {day.isoformat()} {review_sum(entry)}"))


def mark_contexts(po: PoFile, contexts: Collection[str], who: str, day: date) -> tuple[PoFile, int]:
    """The catalog with every translated message of these contexts marked, and how many were. ValueError as above."""
    entries, count = [], 0
    for entry in po.entries:
        if entry.context in contexts and entry.is_translated and not entry.fuzzy:
            entries.append(marked(entry, who, day))
            count += 1
        else:
            entries.append(entry)
    return replace(po, entries=tuple(entries)), count


def standing_of(entry: Entry) -> Standing:
    if not entry.is_translated:
        return Standing.MISSING
    if entry.fuzzy:
        return Standing.OLDER
    return Standing.REVIEWED if is_reviewed(entry) else Standing.DRAFT
