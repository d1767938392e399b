"""What the rows of all tables have in common: blocks, what they rest on, pages beside them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from guide.core.errors import NotInGuideError
from guide.core.i18n import N_
from guide.core.library import Block, BlockBasis, BlockKind
from guide.store.wordings import Wordings

_BLOCKS = "SELECT entry, number, part, text FROM row_block WHERE entry > ? AND entry < ? ORDER BY entry, number"
_BASES = """
SELECT row_basis.entry, row_basis.number, row_basis.kind, label, detail, fact.document, fact.section
FROM row_basis LEFT JOIN fact ON row_basis.kind = 'fact' AND fact.id = label
WHERE row_basis.entry > ? AND row_basis.entry < ? ORDER BY row_basis.entry, row_basis.number, row_basis.position
"""
_NOTES = "SELECT entry, note FROM row_note WHERE entry > ? AND entry < ? ORDER BY entry, position"
_LINKS = "SELECT entry, target FROM row_link WHERE entry > ? AND entry < ? ORDER BY entry, position"


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Row = TypeVar("_Row", bound=_HasId)


@dataclass(frozen=True, slots=True)
class RowParts:
    """blocks: by the field they stand in. basis: of the row as a whole. related: `kind:id`. safety: ids of notes."""

    blocks: Mapping[str, tuple[Block, ...]]
    basis: tuple[BlockBasis, ...]
    related: tuple[str, ...]
    safety: tuple[str, ...]

    def many(self, part: str) -> tuple[Block, ...]:
        return self.blocks.get(part, ())

    def one(self, part: str) -> Block:
        """The only block of a field that every row has."""
        return self.blocks[part][0]

    def optional(self, part: str) -> Block | None:
        return next(iter(self.many(part)), None)


_NO_PARTS = RowParts({}, (), (), ())


class RowTable(Generic[_Row]):
    """One table: read whole, once a language, when it is first asked for.

    kind  as in `kind:id`
    read  makes the rows in a language, in the order of the screen, from what they have in common by id
    """

    def __init__(
        self,
        kind: str,
        connection: sqlite3.Connection,
        wordings: Wordings,
        read: Callable[[str, Mapping[str, RowParts]], tuple[_Row, ...]],
    ) -> None:
        self._kind = kind
        self._connection = connection
        self._wordings = wordings
        self._read = read
        self._rows: dict[str, dict[str, _Row]] = {}

    def all(self, language: str) -> tuple[_Row, ...]:
        return tuple(self._by_id(language).values())

    def one(self, id: str, language: str) -> _Row:
        """NotInGuideError where this edition has no such row."""
        try:
            return self._by_id(language)[id]
        except KeyError:
            raise NotInGuideError(N_("This edition has no entry “{id}”."), id=f"{self._kind}:{id}") from None

    def _by_id(self, language: str) -> dict[str, _Row]:
        if language not in self._rows:
            parts = _read_parts(self._connection, self._wordings, self._kind, language)
            self._rows[language] = {row.id: row for row in self._read(language, parts)}
        return self._rows[language]


def _read_parts(connection: sqlite3.Connection, wordings: Wordings, kind: str, language: str) -> Mapping[str, RowParts]:
    bounds = (f"{kind}:", f"{kind};")  # “;” follows “:”
    blocks = connection.execute(_BLOCKS, bounds).fetchall()
    words = wordings.many((text for *_block, text in blocks), language)
    bases: dict[tuple[str, int], list[BlockBasis]] = defaultdict(list)
    for entry, number, sort, label, detail, document, section in connection.execute(_BASES, bounds):
        bases[entry, number].append(block_basis(sort, label, detail, document, section))
    links: dict[str, list[str]] = defaultdict(list)
    for entry, target in connection.execute(_LINKS, bounds):
        links[entry].append(target)
    notes: dict[str, list[str]] = defaultdict(list)
    for entry, note in connection.execute(_NOTES, bounds):
        notes[entry].append(note)
    by_part: dict[str, dict[str, list[Block]]] = defaultdict(lambda: defaultdict(list))
    for entry, number, part, text in blocks:
        resting_on = tuple(bases.get((entry, number)) or bases.get((entry, 0)) or ())
        by_part[entry][part].append(Block(number, BlockKind.PARAGRAPH, 0, words[text], resting_on))
    entries = {*by_part, *links, *notes, *(entry for entry, _number in bases)}
    parts: dict[str, RowParts] = defaultdict(lambda: _NO_PARTS)
    for entry in entries:
        found = {part: tuple(of_part) for part, of_part in by_part[entry].items()}
        row = RowParts(
            found, tuple(bases.get((entry, 0), ())), tuple(links.get(entry, ())), tuple(notes.get(entry, ()))
        )
        parts[entry.partition(":")[2]] = row
    return parts


def block_basis(kind: str, label: str, detail: str, document: str | None, section: str | None) -> BlockBasis:
    """What a block rests on, from its row and that of its fact; a fact's detail is where it stands in its documents."""
    if document is None:
        return BlockBasis(kind, label, detail)
    if section and section.split(" ")[0] not in document:  # most sections begin with their document's number
        section = f"{document}, {section}"
    return BlockBasis(kind, label, section or document)
