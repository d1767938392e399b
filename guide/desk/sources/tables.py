"""The smaller tables of resources/: topics, safety notes, retired numbers, names, facts and editions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guide.desk.sources.directory import SourceRecord, read_pages
from guide.desk.sources.nodes import Fields, Mention
from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.yaml_file import read_text

FACT_COLUMNS = ("fact_id", "topic", "kind", "fact", "source_files", "section")
PLACE_COLUMNS = ("note", "place", "where")
LEFT_OUT_COLUMNS = ("fact_id", "reason")


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """A topic. Its place in the file is its place on the screen."""

    node: Fields
    id: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class NoteRecord:
    node: Fields
    id: str
    level: str
    short: str
    full: tuple[Mention, ...]
    instead: tuple[Mention, ...]
    show_on: tuple[Mention, ...]
    basis: str
    facts: tuple[str, ...]
    sources: tuple[SourceRecord, ...]


@dataclass(frozen=True, slots=True)
class RetiredRecord:
    """Numbers of one country that were replaced, misprinted or abolished, as they were printed."""

    node: Fields
    id: str
    country: str
    numbers: tuple[str, ...]
    reason: str
    replaced_by: str | None


@dataclass(frozen=True, slots=True)
class NamesRecord:
    """The name of a language or a country where CLDR has none, or one that a screen cannot use."""

    node: Fields
    id: str
    language: str | None
    country: str | None
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PointingRecord:
    """A language to point at. name: only where CLDR has none in the language itself, or one that misleads."""

    node: Fields
    id: str
    language: str
    script: str | None
    name: str | None
    sources: tuple[SourceRecord, ...]


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A numbered statement of the source documents. The edition holds id, document and section, not the sentence."""

    place: Place
    id: str
    document: str
    section: str


@dataclass(frozen=True, slots=True)
class NotePlaceRecord:
    """A place where a note has to stand, in words, and what holds it there: `kind:id`, `test:…` or `later: …`."""

    place: Place
    note: str
    words: str
    where: str


@dataclass(frozen=True, slots=True)
class LeftOutRecord:
    """A fact that the guide does not use, and why. Neither reaches the edition."""

    place: Place
    fact: str
    reason: str


@dataclass(frozen=True, slots=True)
class EditionRecord:
    node: Fields
    number: str
    date: str


def read_topic(node: Fields) -> TopicRecord:
    return TopicRecord(node, node.text("id"), node.text("title"), node.text("summary"))


def read_note(node: Fields) -> NoteRecord:
    return NoteRecord(
        node=node,
        id=node.text("id"),
        level=node.text("level"),
        short=node.text("short"),
        full=node.mentions("full"),
        instead=node.mentions("instead"),
        show_on=node.mentions("show_on"),
        basis=node.text("basis"),
        facts=node.texts("facts"),
        sources=read_pages(node),
    )


def read_retired(node: Fields) -> RetiredRecord:
    return RetiredRecord(
        node=node,
        id=node.text("id"),
        country=node.text("country"),
        numbers=node.texts("numbers"),
        reason=node.text("reason"),
        replaced_by=node.optional("replaced_by"),
    )


def read_names(node: Fields) -> NamesRecord:
    names = node.fields("names").pairs()
    return NamesRecord(node, node.text("id"), node.optional("language"), node.optional("country"), names)


def read_pointing(node: Fields) -> PointingRecord:
    return PointingRecord(
        node, node.text("id"), node.text("language"), node.optional("script"), node.optional("name"), read_pages(node)
    )


def read_edition(node: Fields) -> EditionRecord:
    return EditionRecord(node, node.text("id"), node.date("date") or "")


def read_facts(file: Path, path: str) -> tuple[tuple[FactRecord, ...], list[Problem]]:
    rows, problems = _read_rows(file, path, FACT_COLUMNS)
    return tuple(FactRecord(place, cells[0], cells[4], cells[5]) for place, cells in rows), problems


def read_note_places(file: Path, path: str) -> tuple[tuple[NotePlaceRecord, ...], list[Problem]]:
    rows, problems = _read_rows(file, path, PLACE_COLUMNS)
    return tuple(NotePlaceRecord(place, *cells) for place, cells in rows), problems


def read_left_out(file: Path, path: str) -> tuple[tuple[LeftOutRecord, ...], list[Problem]]:
    rows, problems = _read_rows(file, path, LEFT_OUT_COLUMNS)
    return tuple(LeftOutRecord(place, *cells) for place, cells in rows), problems


def read_words(file: Path, path: str) -> tuple[tuple[str, ...], list[Problem]]:
    """One word or phrase a line; a line that begins with # is a remark."""
    text, problems = read_text(file, path)
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#")), problems


def _read_rows(file: Path, path: str, columns: tuple[str, ...]) -> tuple[list[tuple[Place, list[str]]], list[Problem]]:
    """A table of tabs: a line of column names, then one row a line."""
    text, problems = read_text(file, path)
    rows = []
    for number, line in enumerate(text.splitlines(), start=1):
        place = Place(path, number)
        cells = line.split("\t")
        if number == 1:
            if tuple(cells) != columns:
                problems.append(place.problem(f"The first line must name the columns: {', '.join(columns)}."))
        elif len(cells) != len(columns):
            problems.append(place.problem(f"A row has {len(columns)} fields divided by tabs, not {len(cells)}."))
        else:
            rows.append((place, cells))
    return rows, problems
