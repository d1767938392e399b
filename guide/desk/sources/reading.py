"""All sources of an edition, read in one go, with everything that is wrong in their form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from guide.desk.sources.articles import ArticleRecord, read_article
from guide.desk.sources.directory import OrganizationRecord, ServiceRecord, read_organization, read_service
from guide.desk.sources.nodes import Fields
from guide.desk.sources.problem import Problem
from guide.desk.sources.referral import PREPARE, REFERRAL, ReferralRecord, read_prepare, read_referral
from guide.desk.sources.rows import TABLES, RowRecord, RowTable, read_row
from guide.desk.sources.shape import Check
from guide.desk.sources.shapes import (
    EDITION,
    FRONT_MATTER,
    NAMES,
    NOTE,
    ORGANIZATION,
    POINTING,
    RETIRED,
    SERVICE,
    TOPIC,
)
from guide.desk.sources.tables import (
    EditionRecord,
    FactRecord,
    LeftOutRecord,
    NamesRecord,
    NotePlaceRecord,
    NoteRecord,
    PointingRecord,
    RetiredRecord,
    TopicRecord,
    read_edition,
    read_facts,
    read_left_out,
    read_names,
    read_note,
    read_note_places,
    read_pointing,
    read_retired,
    read_topic,
    read_words,
)
from guide.desk.sources.yaml_file import read_records

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything in resources/. Services and articles are sorted by id, so that the order of files does not matter.

    rows: of all tables of guide.desk.sources.rows, in the order of the tables and of their files.
    referral: the questions, rules and sentences of Find help, in the order of referral.yaml and prepare.yaml.
    telling_words: what stands in no title of the edition inside China.
    problems: what is wrong in the form of the files. What is wrong in their meaning is guide.desk.check's.
    """

    topics: tuple[TopicRecord, ...]
    articles: tuple[ArticleRecord, ...]
    services: tuple[ServiceRecord, ...]
    organizations: tuple[OrganizationRecord, ...]
    notes: tuple[NoteRecord, ...]
    retired: tuple[RetiredRecord, ...]
    names: tuple[NamesRecord, ...]
    pointing: tuple[PointingRecord, ...]
    facts: tuple[FactRecord, ...]
    note_places: tuple[NotePlaceRecord, ...]
    editions: tuple[EditionRecord, ...]
    rows: tuple[RowRecord, ...]
    left_out: tuple[LeftOutRecord, ...]
    referral: tuple[ReferralRecord, ...]
    telling_words: tuple[str, ...]
    problems: tuple[Problem, ...]

    def rows_of(self, kind: str) -> tuple[RowRecord, ...]:
        """The rows of one table, by the kind of their addresses: law, term, indicator, …"""
        return tuple(row for row in self.rows if row.kind == kind)

    def referral_of(self, *parts: str) -> tuple[ReferralRecord, ...]:
        """What Find help has of these parts, in the order of the file: question, out, gate, offer, …"""
        return tuple(record for record in self.referral if record.part in parts)


def read_sources(resources: Path) -> Sources:
    """Read the folder `resources`. A file that is missing is a problem, not an error."""
    reader = _Reader(resources)
    return Sources(
        topics=reader.table("topics.yaml", TOPIC, read_topic),
        articles=reader.articles(),
        services=reader.services(),
        organizations=reader.table("organizations.yaml", ORGANIZATION, read_organization),
        notes=reader.table("safety.yaml", NOTE, read_note),
        retired=reader.table("retired.yaml", RETIRED, read_retired),
        names=reader.table("names.yaml", NAMES, read_names),
        pointing=reader.table("pointing_languages.yaml", POINTING, read_pointing),
        facts=reader.rows("facts.tsv", read_facts),
        note_places=reader.rows("places_of_notes.tsv", read_note_places),
        editions=reader.table("edition.yaml", EDITION, read_edition),
        rows=tuple(row for table in TABLES for row in reader.rows_of(table)),
        left_out=reader.rows("left_out.tsv", read_left_out),
        referral=(
            *reader.table("referral.yaml", REFERRAL, read_referral),
            *reader.table("prepare.yaml", PREPARE, read_prepare),
        ),
        telling_words=reader.rows("words_inside_china.txt", read_words),
        problems=tuple(sorted(set(reader.problems))),
    )


class _Reader:
    def __init__(self, resources: Path) -> None:
        self._folder = resources
        self.problems: list[Problem] = []

    def table(self, name: str, shape: Check, read: Callable[[Fields], _T]) -> tuple[_T, ...]:
        file = self._folder / name
        if not file.is_file():
            self.problems.append(self._missing(file))
            return ()
        return tuple(read(node) for node in self._records(file, shape))

    def rows_of(self, table: RowTable) -> Iterator[RowRecord]:
        for row, problems in self.table(table.file, table.shape, partial(read_row, table)):
            self.problems += problems
            yield row

    def services(self) -> tuple[ServiceRecord, ...]:
        files = self._files("directory", "*.yaml")
        records = [read_service(node) for file in files for node in self._records(file, SERVICE)]
        return tuple(sorted(records, key=lambda record: record.id))

    def articles(self) -> tuple[ArticleRecord, ...]:
        articles = []
        for file in self._files("articles", "*/*.md"):
            article, problems = read_article(file, self._path(file))
            self.problems += problems
            if article:
                self.problems += FRONT_MATTER(article.node, "head")
                articles.append(article)
        return tuple(sorted(articles, key=lambda article: article.id))

    def rows(self, name: str, read: Callable[[Path, str], tuple[tuple[_T, ...], list[Problem]]]) -> tuple[_T, ...]:
        file = self._folder / name
        if not file.is_file():
            self.problems.append(self._missing(file))
            return ()
        rows, problems = read(file, self._path(file))
        self.problems += problems
        return rows

    def _records(self, file: Path, shape: Check) -> Iterable[Fields]:
        records, problems = read_records(file, self._path(file))
        self.problems += problems
        for record in records:
            self.problems += shape(record, "record")
        return records

    def _files(self, folder: str, pattern: str) -> list[Path]:
        files = sorted((self._folder / folder).glob(pattern))
        if not files:
            self.problems.append(self._missing(self._folder / folder))
        return files

    def _missing(self, file: Path) -> Problem:
        return Problem(self._path(file), 1, "This is missing. resources/README.md shows its form.")

    def _path(self, file: Path) -> str:
        return f"{self._folder.name}/{file.relative_to(self._folder).as_posix()}"
