"""Every situation of the tables, against the edition that is built."""

from __future__ import annotations

from collections import defaultdict

import pytest

from guide.cli.answers import answers_from
from guide.core.doors import LIFE_LINES
from guide.core.referral.finder import Finder
from guide.desk.sources.reading import read_sources
from guide.edition.opening import OpenEdition
from tests.conftest import PROJECT
from tests.referral.conftest import NIGHT
from tests.referral.situations import Judge, Row, read

SITUATIONS = read("situations.yaml", "more_situations.yaml")


@pytest.fixture(scope="module")
def judge(edition: OpenEdition) -> Judge:
    services = {service.id: service for service in edition.directory.services("en")}
    parts: dict[str, set[str]] = defaultdict(set)
    for record in read_sources(PROJECT / "resources").services:
        for alias in record.aliases:
            if not services[record.id].answers & LIFE_LINES:
                parts[alias].add(record.id)
    own = {
        id: next((note for note in s.safety if note.startswith("N-")), s.safety[0])
        for id, s in services.items()
        if s.safety
    }
    return Judge({alias: frozenset(ids) for alias, ids in parts.items()}, own)


@pytest.mark.parametrize("row", SITUATIONS, ids=lambda row: row["id"])
def test_a_situation_is_met(row: Row, edition: OpenEdition, finder: Finder, judge: Judge) -> None:
    given = {name: value for name, value in row.items() if name not in ("first", "never", "notes", "why", "id")}
    assert judge.broken(row, finder.find(answers_from(edition, given), NIGHT)) == []


def test_no_situation_stands_twice() -> None:
    ids = [row["id"] for row in SITUATIONS]
    assert len(ids) == len(set(ids)) >= 82
