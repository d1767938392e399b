from __future__ import annotations

import pytest

from guide.desk.check.digits import digits_of
from guide.desk.sources.reading import read_sources
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources

RETIRED = [
    (record.country, number)
    for record in read_sources(PROJECT / "resources").retired
    for number in record.numbers
]  # fmt: skip


@pytest.mark.parametrize(
    "number", ["1800 1567", "18001567", "1800-1567", "(1800) 1567", "၁၈၀၀ ၁၅၆၇", "+84 1800 1567", "0084 1800 1567"]
)
def test_a_retired_number_in_any_spelling(editable: EditableSources, number: str) -> None:
    at = editable.change("directory/vn.yaml", 'number: "111"', f'number: "{number}"')
    assert editable.problems() == [f"{at}: “{number}” is a retired number. Replaced by 111. Use 111."]


def test_a_retired_number_in_words(editable: EditableSources) -> None:
    at = editable.change(
        "directory/kr.yaml", "  cost: unknown\n", "  cost: unknown\n  cost_note: not 24/7, 1800 1567 is\n"
    )
    at = at.rpartition(":")[0] + f":{int(at.rpartition(':')[2]) + 1}"
    assert len(editable.problems()) == 1
    assert editable.problems()[0].startswith(f"{at}: ")


def test_a_retired_number_in_an_article(editable: EditableSources) -> None:
    at = editable.change("articles/first-steps/no-call-possible.md", "A short nod", "1800 1567 is none. A short nod")
    problems = editable.problems()
    assert f"{at}: “1800 1567” is a retired number. Replaced by 111. Use 111." in problems


@pytest.mark.parametrize("number", ["1800 15670", "11800 1567", "1800 156"])
def test_a_longer_or_shorter_number_is_another(editable: EditableSources, number: str) -> None:
    editable.change("directory/vn.yaml", 'number: "111"', f'number: "{number}"')
    assert editable.problems() == []


def test_a_short_number_is_retired_in_its_own_country_alone(editable: EditableSources) -> None:
    editable.change("retired.yaml", '["1800 1567"]', '["110"]')
    assert editable.problems() == []
    editable.change("retired.yaml", "country: VN", "country: KR")
    assert len(editable.problems()) == 1
    assert editable.problems()[0].startswith("resources/directory/kr.yaml:8: “110”")


def test_the_editors_own_notes_may_name_it(editable: EditableSources) -> None:
    editable.change("directory/vn.yaml", 'number: "111"', 'unusual: was 1800 1567, number: "111"')
    assert editable.problems() == []


@pytest.mark.parametrize(("country", "number"), RETIRED)
def test_every_number_that_the_guide_retires(editable: EditableSources, country: str, number: str) -> None:
    retired = (PROJECT / "resources" / "retired.yaml").read_text(encoding="utf-8")
    editable.write("retired.yaml", retired)
    editable.change("directory/hk.yaml", "country: HK\n", f"country: {country}\n")
    for spelling in (number, digits_of(number), " ".join(digits_of(number)), number.replace(" ", "-")):
        text = editable.file("directory/hk.yaml").read_text(encoding="utf-8")
        start = text.index("number: ")
        line = f'number: "{spelling}", '
        editable.write("directory/hk.yaml", text[:start] + line + text[text.index("type: voice") :])
        problems = [problem for problem in editable.problems() if "is a retired number." in problem]
        assert len(problems) == 1, spelling
        assert problems[0].startswith("resources/directory/hk.yaml:8: ")


def test_a_retired_number_in_a_row(editable: EditableSources) -> None:
    at = editable.change("glossary.yaml", "synonyms: broker", "synonyms: 1800 1567, broker")
    assert editable.problems() == [f"{at}: “1800 1567” is a retired number. Replaced by 111. Use 111."]
