"""What a newer edition here warns of, put onto the rows of the directory (guide.core.other_editions).

A note that the open edition holds, too, is put on the service, as in the newer one. What it does not hold cannot be
shown: the number then stands behind the sentence that the newer edition says more.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import replace

from guide.core.cautions import NoteCautions, cautions, note_cautions
from guide.core.directory import LaterWarning
from guide.core.notes import Level
from guide.core.number_list import caution_digest
from guide.core.other_editions import OtherEditions
from guide.store.service_rows import ServiceRow

_NOTES = "SELECT note.id, level, text FROM note JOIN message ON message.id = short_text"
_BLOCKS = """
SELECT note, part, message.text FROM note_block JOIN message ON message.id = note_block.text
ORDER BY note, part, position
"""


class Cautions:
    """What the open edition says itself, to be compared with what the newer ones say."""

    def __init__(self, connection: sqlite3.Connection, others: OtherEditions) -> None:
        self._others = others
        self._levels: dict[str, int] = dict(connection.execute("SELECT id, level FROM note").fetchall())
        self._notes = _notes(connection)
        self._names = {caution_digest(said.name): id for id, said in self._notes.items()}

    def warned(self, row: ServiceRow, as_written: ServiceRow) -> ServiceRow:
        """The row with what the newer editions warn of. as_written: before anything was taken out of it."""
        own = frozenset(map(caution_digest, cautions(as_written, self._notes)))
        beyond = self._others.cautions_beyond(row.id, own)
        if not beyond:
            return row
        named = sorted(self._names[digest] for digest in beyond & self._names.keys())
        notes = tuple(sorted(named, key=lambda note: -self._levels[note]))
        here = frozenset(caution_digest(said) for note in notes for said in self._notes[note])
        # The edition to be opened is the newest that says what cannot be read here.
        edition = self._others.warned_by(row.id, own | here) or self._others.warned_by(row.id, own)
        assert edition is not None
        warning = LaterWarning(edition, notes, is_unread=not beyond <= here)
        return replace(row, safety=(*row.safety, *notes), later_warning=warning)


def _notes(connection: sqlite3.Connection) -> dict[str, NoteCautions]:
    """Of every note of the edition, in English."""
    blocks: dict[tuple[str, str], list[str]] = defaultdict(list)
    for note, part, text in connection.execute(_BLOCKS):
        blocks[note, part].append(text)
    return {
        id: note_cautions(id, Level(level), short, blocks[id, "full"], blocks[id, "instead"])
        for id, level, short in connection.execute(_NOTES)
    }
