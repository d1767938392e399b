"""A safety note on paper, in full."""

from __future__ import annotations

from guide.core.vocabulary import level_name
from guide.paper.sheet import Look, Sheet, Wishes
from guide.ui.notes_order import words_of
from guide.ui.paper.writing import Lines, Writer, said, written
from guide.ui.session import Session


def note_sheet(id: str, session: Session, wishes: Wishes) -> Sheet:
    """Raises NotInGuideError where the edition has no such note."""

    def write(language: str) -> Lines:
        writer = Writer(session, wishes, language)
        note = session.edition.notes.note(id, language)
        title = said(Look.TITLE, level_name(note.level), language)
        return [title, *writer.full_note(note), *writer.marks(words_of([note]))]

    return written(write, session, wishes)
