"""The edition inside China holds nothing of what is marked, and nothing that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.desk.build import build_edition
from guide.desk.check.profiles import nothing_names_what_is_left_out, titles_hold_no_telling_words
from guide.desk.profiles import COMPLETE, INSIDE_CHINA, left_out_of, sources_for
from guide.desk.sources.reading import read_sources
from guide.edition.opening import open_edition
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources


def test_nothing_that_is_marked_is_in_it_and_nothing_else_is_missing(real_edition: Path, tmp_path: Path) -> None:
    build_edition(PROJECT, tmp_path / "edition", profile=INSIDE_CHINA)
    complete, inside = open_edition(real_edition), open_edition(tmp_path / "edition")
    out = left_out_of(read_sources(PROJECT / "resources"), INSIDE_CHINA)
    assert out
    assert inside.profile == INSIDE_CHINA
    missing = complete.comparison.numbers.keys() - inside.comparison.numbers.keys()
    assert missing == {address.removeprefix("service:") for address in out if address.startswith("service:")}
    data = (tmp_path / "edition" / "guide.db").read_bytes()
    for id in missing:
        assert id.encode() not in data, id
        for language in inside.languages:
            name = complete.directory.service(id, language.code).name.text
            assert all(hit.id != id for hit in inside.search.find(name, language.code, "CN", 50))
        with pytest.raises(GuideError):
            inside.directory.service(id, "en")


def test_a_name_of_what_is_left_out_is_a_problem(editable: EditableSources) -> None:
    file = editable.root / "resources" / "directory" / "kr.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("carry: anywhere", "carry: outside", 1), encoding="utf-8")
    sources = read_sources(editable.root / "resources")
    out = left_out_of(sources, INSIDE_CHINA)
    marked = sum(address.startswith("service:") for address in out)
    assert marked == len(out) / 2 == len(sources.services) - len(sources_for(sources, INSIDE_CHINA).services)
    assert sources_for(sources, COMPLETE) is sources
    named = {problem.message.split(" names ")[1].split(",")[0] for problem in nothing_names_what_is_left_out(sources)}
    assert named <= out


def test_a_telling_title_is_a_problem(editable: EditableSources) -> None:
    article = next((editable.root / "resources" / "articles").rglob("calling-police.md"))
    words = article.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(words) if line.startswith("title:"))
    words[at] = "title: About smuggling"
    article.write_text("\n".join(words), encoding="utf-8")
    found = list(titles_hold_no_telling_words(read_sources(editable.root / "resources")))
    assert [(problem.line, "smuggl" in problem.message) for problem in found] == [(at + 1, True)]


def test_there_are_two_profiles() -> None:
    with pytest.raises(ValueError, match="is no profile"):
        left_out_of(read_sources(PROJECT / "resources"), "other")
