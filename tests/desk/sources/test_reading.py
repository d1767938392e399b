from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.sources.reading import read_sources
from tests.desk.editable_sources import EditableSources


def test_an_empty_folder_is_problems_and_no_error(tmp_path: Path) -> None:
    sources = read_sources(tmp_path / "resources")
    assert [problem.path for problem in sources.problems] == [
        "resources/articles",
        "resources/directory",
        "resources/doubts.yaml",
        "resources/edition.yaml",
        "resources/facts.tsv",
        "resources/figures.yaml",
        "resources/forms.yaml",
        "resources/glossary.yaml",
        "resources/indicators.yaml",
        "resources/law.yaml",
        "resources/left_out.tsv",
        "resources/names.yaml",
        "resources/options.yaml",
        "resources/organizations.yaml",
        "resources/phrases.yaml",
        "resources/places.yaml",
        "resources/places_of_notes.tsv",
        "resources/pointing_languages.yaml",
        "resources/prepare.yaml",
        "resources/referral.yaml",
        "resources/retired.yaml",
        "resources/safety.yaml",
        "resources/scripts.yaml",
        "resources/timeline.yaml",
        "resources/topics.yaml",
        "resources/words_inside_china.txt",
    ]
    assert sources.services == ()


@pytest.mark.parametrize(
    "name", ["directory/cn.yaml", "safety.yaml", "articles/police/calling-police.md", "topics.yaml"]
)
def test_a_damaged_file_is_reported_and_the_rest_is_read(editable: EditableSources, name: str) -> None:
    editable.write(name, "- id: [")
    assert any(problem.startswith(f"resources/{name}:") for problem in editable.problems())
    assert len(editable.read().services) >= 8


def test_the_order_of_files_and_records_does_not_matter(editable: EditableSources) -> None:
    before = [service.id for service in editable.read().services]
    hong_kong = editable.file("directory/hk.yaml")
    macao = editable.file("directory/int.yaml")
    macao.write_text(macao.read_text(encoding="utf-8") + "\n" + hong_kong.read_text(encoding="utf-8"), encoding="utf-8")
    hong_kong.unlink()
    assert [service.id for service in editable.read().services] == before


def test_a_fact_with_a_field_too_few(editable: EditableSources) -> None:
    at = editable.change("facts.tsv", "\t001\t001 para 50 health", "\t001 para 50 health")
    assert f"{at}: A row has 6 fields divided by tabs, not 5." in editable.problems()


def test_what_a_record_means(editable: EditableSources) -> None:
    services = {service.id: service for service in editable.read().services}
    danuri, women = services["kr-danuri"], services["mm-women-line"]
    assert danuri.reaches == ()
    assert danuri.passes_to == ()
    assert danuri.must_report == "no"
    assert women.reaches is None
    assert women.passes_to is None
    assert [phone.key for phone in women.phones] == ["office", "mobile"]
    assert women.hours[0].weekdays == tuple(range(7))
    assert [language.assumed for language in women.languages] == [False, True]
    assert services["int-advice-online"].country is None


def test_the_newest_source_dates_a_record(editable: EditableSources) -> None:
    services = {service.id: service for service in editable.read().services}
    assert services["cn-110-police"].assured_date == "2022-11-16"
    assert services["cn-emb-myanmar"].assured_date is None
    pages = services["cn-110-police"].sources
    both = tuple(replace(page, date=date) for page, date in zip(pages, ("2022", "2022-11"), strict=True))
    mixed = replace(services["cn-110-police"], sources=both)
    assert mixed.assured_date == "2022-11"
