"""Walks over all words, and over all dated pages, for rules that look at each of them."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.directory import SourceRecord
from guide.desk.sources.nodes import Fields, Items, Mention, Node, Scalar
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import Form

NOT_BUILT = frozenset({"editor_note", "unusual", "critical_when", "reason", "date_note"})
"""Fields for editors: they never reach a screen."""

NO_WORDS = frozenset({"id", "url", "email", "e164"})


def words_of(node: Node, leave_out: frozenset[str]) -> Iterator[Mention]:
    """Every text below a node with its place, without the fields that are left out, in the order of the file."""
    match node:
        case Scalar(value=str(text), place=place):
            yield Mention(text, place)
        case Items(values=values):
            for value in values:
                yield from words_of(value, leave_out)
        case Fields(values=fields):
            for name, value in fields.items():
                if name not in leave_out:
                    yield from words_of(value, leave_out)


def pages(sources: Sources) -> Iterator[SourceRecord]:
    """Every dated page that a record, a note or a row rests on."""
    for service in sources.services:
        yield from service.sources
    for note in sources.notes:
        yield from note.sources
    for row in sources.rows:
        yield from row.sources
    for language in sources.pointing:
        yield from language.sources


def row_texts(sources: Sources, *forms: Form) -> Iterator[Mention]:
    """The words of all rows in these forms; of every form that reaches a screen where none is named."""
    wanted = forms or (Form.LINE, Form.BLOCK)
    for row in sources.rows:
        yield from (Mention(text.text, text.place) for text in row.texts if text.form in wanted)
