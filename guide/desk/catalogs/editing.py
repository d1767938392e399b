"""One translation written into its PO file, whatever another editor did to the file meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from guide.desk.catalogs.folder import TranslationFolder
from guide.desk.catalogs.po import Entry, PoFile, format_po
from guide.desk.catalogs.review import is_mark, marked
from guide.desk.catalogs.whole_file import write_whole

Key = tuple[str, str]
"""(context, English) of a message; of a plural the singular."""


class MessageGoneError(Exception):
    """The file no longer holds the message: it was updated meanwhile."""


def write_translation(
    folder: TranslationFolder, language: str, catalog: str, key: Key, text: tuple[str, ...]
) -> PoFile:
    """Put a translation into the file and take the fuzzy mark and any review of other words off.

    Returns the catalog as it now is. Raises MessageGoneError, UnreadablePoError and OSError; the file is then as it
    was.
    """
    return _changed(folder, language, catalog, key, lambda entry: _translated(entry, text))


def write_review(
    folder: TranslationFolder, language: str, catalog: str, key: Key, text: tuple[str, ...], who: str, day: date
) -> PoFile:
    """Mark a translation as read by a native speaker. text: what was read, be it in the file already or not.

    Raises ValueError too (guide.desk.catalogs.review.marked): of what is fuzzy other words have to be given.
    """

    def reviewed(entry: Entry) -> Entry:
        return marked(entry if text == entry.text else _translated(entry, text), who, day)

    return _changed(folder, language, catalog, key, reviewed)


def _translated(entry: Entry, text: tuple[str, ...]) -> Entry:
    notes = entry.notes if text == entry.text else tuple(note for note in entry.notes if not is_mark(note))
    return replace(entry, text=text if any(text) else (), fuzzy=False, previous=(), notes=notes)


def _changed(
    folder: TranslationFolder, language: str, catalog: str, key: Key, change: Callable[[Entry], Entry]
) -> PoFile:
    """Read the file as it is now, change one entry, and write the file whole or not at all."""
    po = folder.read(language, catalog)
    if not any(entry.key == key for entry in po.entries):
        raise MessageGoneError
    entries = tuple(change(entry) if entry.key == key else entry for entry in po.entries)
    changed = replace(po, entries=entries)
    if changed != po:
        write_whole(folder.po(language, catalog), format_po(changed))
    return folder.read(language, catalog)
