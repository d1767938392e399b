"""What a row may hold. Every field of a shape is used in the small sources or here."""

from __future__ import annotations

import pytest

from guide.desk.sources.nodes import Scalar
from guide.desk.sources.problem import Place
from guide.desk.sources.row_shapes import period
from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize("text", ["1986", "2014-02", "2023-10-09", "1991–1996", "1868–1926-05", "2014-02–2015-03-01"])
def test_periods(text: str) -> None:
    assert list(period(Scalar(text, text, Place("x.yaml", 1)), "when")) == []


@pytest.mark.parametrize("text", ["1990s", "1996–1991", "2014-13", "1991-1996", "1991–1992–1993", "then", "2002–", ""])
def test_no_periods(text: str) -> None:
    (problem,) = period(Scalar(text, text, Place("x.yaml", 1)), "when")
    assert problem.message.startswith("“when” must be a date or two")


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("figures.yaml", "year: not said, ", "", "A figure needs the field “year”."),
        ("figures.yaml", "confidence: estimate, ", "", "A figure needs the field “confidence”."),
        ("figures.yaml", "confidence: estimate, ", "confidence: sure, ", "“sure” is no value of “confidence”."),
        ("figures.yaml", "year: not said, ", "year: unknown, ", "“year” must be a date or two"),
        ("figures.yaml", 'value: "99%"', 'value: "most"', "“most” does not fit “value”."),
        ("figures.yaml", 'value: "99%"', 'value: "up to 99%"', "“up to 99%” does not fit “value”."),
        ("figures.yaml", "bound: about", "bound: around", "“around” is no value of “bound”."),
        ("figures.yaml", "group: response", "group: rescue", "“rescue” is no value of “group”."),
        ("law.yaml", "standing: in_force", "standing: valid", "“valid” is no value of “standing”."),
        ("law.yaml", 'says: ["Whoever abducts a person to sell them is punished."]', "says: []", "“says” is empty."),
        ("glossary.yaml", "avoid: true", "avoid: often", "“avoid” must be true or false."),
        ("glossary.yaml", "abbreviation: hukou", 'abbreviation: ""', "“abbreviation” is empty."),
        ("indicators.yaml", "known: observe", "known: seen", "“seen” is no value of “known”."),
        (
            "indicators.yaml",
            "  known: learned",
            "  known: learned\n  basis: editor",
            "“editor” is no value of “basis”.",
        ),
        ("phrases.yaml", "speaker: person", "speaker: survivor", "“survivor” is no value of “speaker”."),
        ("phrases.yaml", "[A woman, A man, Either]", "[A woman]", "“choices” is empty. It needs at least 2."),
        ("phrases.yaml", "answer: yes_no", "answer: nod", "“nod” is no value of “answer”."),
        ("scripts.yaml", "use: police", "use: rescue", "“rescue” is no value of “use”."),
        ("scripts.yaml", "says: [Does it cost anything?]", "says: []", "“says” is empty."),
        ("places.yaml", "kind: border", "kind: river", "“river” is no value of “kind”."),
        ("places.yaml", "safety: [S02]", "safety: [2]", "“safety” must be words."),
        ("doubts.yaml", "- id: C01", "- id: c1", "“c1” does not fit “id”."),
        ("timeline.yaml", "when: 2014-02", "when: 2014-02, where: CN", "An event has no field “where”."),
    ],
)
def test_what_does_not_fit(editable: EditableSources, name: str, old: str, new: str, says: str) -> None:
    text = editable.file(name).read_text(encoding="utf-8")
    editable.write(name, text.replace(old, new, 1))
    assert text != editable.file(name).read_text(encoding="utf-8")
    assert any(says in problem for problem in editable.problems()), editable.problems()


@pytest.mark.parametrize("year", ['"2002–"', '"–2006"', "2002–2006", "2023-10-09"])
def test_years_of_figures(editable: EditableSources, year: str) -> None:
    editable.change("figures.yaml", "year: not said", f"year: {year}")
    assert editable.problems() == []
