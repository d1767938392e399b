from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.modeltest import ModelTester

from guide.edition.opening import OpenEdition
from guide.ui.models.services import ServiceRow, ServicesModel, service_row, warning_row
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session


def rows(edition: OpenEdition, language: str, country: str | None) -> dict[str, ServiceRow]:
    session = Session(edition, language, country)
    facts = ServiceFacts(edition, language, lambda: datetime(2026, 11, 20, 4, 0, tzinfo=UTC))
    return {each.id: service_row(each, session, facts) for each in edition.directory.services(language)}


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, edition: OpenEdition) -> None:
    model = ServicesModel()
    model.set_rows(list(rows(edition, "my", "CN").values()))
    qtmodeltester.check(model)
    model.set_rows([])
    assert model.rowCount() == 0


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_a_row_with_a_note_before_it_holds_no_digit_of_its_number(edition: OpenEdition, language: str) -> None:
    row = rows(edition, language, "CN")["cn-110-police"]
    assert row.numbers == ()
    assert row.before
    assert "110" not in repr(row).replace(str(row.address), "").replace(row.address.id, "")


def test_a_free_number_is_seen_and_spoken(edition: OpenEdition) -> None:
    row = rows(edition, "en", "CN")["cn-120-ambulance"]
    assert [number.strip("\u2066\u2069") for number in row.numbers] == ["120"]
    assert "120" in row.spoken()
    assert row.before == ""


def test_a_doubtful_number_says_so_in_words(edition: OpenEdition) -> None:
    assert "nobody has checked it" in rows(edition, "en", "MM")["mm-women-line"].spoken()


def test_only_stated_languages_stand_in_a_row(edition: OpenEdition) -> None:
    assert "Burmese" not in rows(edition, "en", "KR")["kr-danuri"].about


def test_a_place_not_to_contact_says_why_and_shows_no_number(edition: OpenEdition) -> None:
    session = Session(edition, "en", "CN")
    row = warning_row(edition.directory.service("cn-mission-not-to-call", "en"), session)
    assert row.before.startswith("Never call this number")
    assert row.numbers == ()
