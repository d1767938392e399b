"""Values of a source file, each with the line it was written on.

A record keeps its Fields, so that every rule can name the line of what it finds. The readers of
values (`text`, `flag`, `texts`, …) never fail: a value of the wrong type reads as absent, because
guide.desk.sources.shape has already reported it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from guide.desk.sources.problem import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """value: what it means. text: as written, so that 2010 stays "2010" where a year is wanted."""

    value: str | int | bool | None
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Items:
    values: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of a list or a field, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Fields:
    """A record or a part of one: its fields by name."""

    values: Mapping[str, Node]
    place: Place

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def at(self, name: str) -> Place:
        """The place of a field's value; of the whole where the field is missing."""
        node = self.values.get(name)
        return self.place if node is None else node.place

    def optional(self, name: str) -> str | None:
        """A field's words, or None where there are none."""
        match self.values.get(name):
            case Scalar(value=str(words)) if words:
                return words
        return None

    def text(self, name: str) -> str:
        return self.optional(name) or ""

    def date(self, name: str) -> str | None:
        """A date as written: YYYY may stand without quotes."""
        match self.values.get(name):
            case Scalar(value=str() | int() as value, text=written) if not isinstance(value, bool):
                return written
        return None

    def whole(self, name: str) -> int | None:
        match self.values.get(name):
            case Scalar(value=int() as number) if not isinstance(number, bool):
                return number
        return None

    def flag(self, name: str) -> bool:
        match self.values.get(name):
            case Scalar(value=True):
                return True
        return False

    def mentions(self, name: str) -> tuple[Mention, ...]:
        """The words of a list with their places."""
        match self.values.get(name):
            case Items(values=nodes):
                return tuple(
                    Mention(n.value, n.place) for n in nodes if isinstance(n, Scalar) and isinstance(n.value, str)
                )
        return ()

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(mention.text for mention in self.mentions(name))

    def records(self, name: str) -> tuple[Fields, ...]:
        """The records of a list."""
        match self.values.get(name):
            case Items(values=nodes):
                return tuple(node for node in nodes if isinstance(node, Fields))
        return ()

    def fields(self, name: str) -> Fields:
        """The record in a field; an empty one where there is none."""
        match self.values.get(name):
            case Fields() as fields:
                return fields
        return Fields({}, self.at(name))

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every field that holds words, by name."""
        return tuple((name, text) for name in self.values if (text := self.optional(name)))


Node = Scalar | Items | Fields


class Record(Protocol):
    """What every record has: its id and the node it was read from."""

    @property
    def id(self) -> str: ...

    @property
    def node(self) -> Fields: ...
