"""How far a translation is to be trusted: review marks, and the standing that the reader shows.

A mark is a translator's comment: `# reviewed: <pseudonym> <date> <8 hex>`. The hexadecimal digits are of
SHA-256 over context, msgid and msgstr, so that any later change voids the mark.
"""

from __future__ import annotations

import hashlib
import re

from guide.core.wording import Standing
from guide.desk.catalogs.po import Entry

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


def standing_of(entry: Entry) -> Standing:
    if not entry.is_translated:
        return Standing.MISSING
    if entry.fuzzy:
        return Standing.OLDER
    return Standing.REVIEWED if is_reviewed(entry) else Standing.DRAFT
