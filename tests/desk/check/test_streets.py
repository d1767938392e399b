from __future__ import annotations

import pytest

from tests.desk.editable_sources import EditableSources


@pytest.mark.parametrize(
    "place",
    [
        "12 Nguyen Trai Street",
        "No. 5, 128/3 Soi Ari, Bangkok",
        "Jalan Merdeka 4",
        "Bos en Lommerplein 280",
        "Room 402, third house",
        "PO Box 12",
        "中山路12号",
        "서울시 마포대로 12",
        "số 12 ngõ 34",
        "ဗိုလ်ချုပ် ၃၄ လမ်း",
    ],
)
def test_a_street_in_a_field(editable: EditableSources, place: str) -> None:
    at = editable.change("directory/mm.yaml", "Yangon and nearby townships", f'"{place}"')
    problems = editable.problems()
    assert len(problems) == 1
    assert problems[0].startswith(f"{at}: “")
    assert problems[0].endswith("looks like a street address. Remove it.")


def test_a_street_in_a_note_for_editors(editable: EditableSources) -> None:
    note = "editor_note: at 6 Dong Zhi Men Road"
    at = editable.change("organizations.yaml", "Missions of Myanmar", f"Missions\n  {note}", at=note)
    assert [problem.split(" “")[0] for problem in editable.problems()] == [f"{at}:"]


@pytest.mark.parametrize(
    "place", ["Yangon", "24 townships", "5 provinces in the north", "along the road", "Silk Road region"]
)
def test_a_place_that_is_no_street(editable: EditableSources, place: str) -> None:
    editable.change("directory/mm.yaml", "Yangon and nearby townships", place)
    assert editable.problems() == []


def test_a_street_in_a_row(editable: EditableSources) -> None:
    at = editable.change("places.yaml", "Officials look closely at papers here.", "The house is at 12 Harbour Road.")
    assert [problem.split(": ")[0] for problem in editable.problems()] == [at]
