"""No digit of what a newer edition withdrew or changed comes out of an older one, whatever is asked of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.core.errors import NotInGuideError
from guide.core.number_list import NumberList
from guide.core.other_editions import OtherEdition, OtherEditions
from guide.core.referral.answers import Answers
from guide.desk.assemble.number_list import list_of
from guide.desk.build import build_edition
from guide.desk.development_key import development_key
from guide.edition.choosing import Places, open_chosen
from guide.edition.opening import OpenEdition, open_edition
from guide.edition.trusted_keys import trusted_keys
from guide.text.digits import only_digits
from guide.text.without_numbers import contains_number
from tests.conftest import PROJECT, SMALL_SOURCE
from tests.desk.editable_sources import EditableSources
from tests.edition.others import changed_list, newer, small_sources

LANGUAGES = ("en", "zh", "ko", "vi", "my")
IDS = sorted(service.id for service in small_sources().services)
CHANGEABLE = sorted(service.id for service in small_sources().services if service.phones)
ALIASES = sorted({alias for service in small_sources().services for alias in service.aliases})
NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def edition(small_edition: Path) -> OpenEdition:
    return open_edition(small_edition)


def beside(edition: OpenEdition, others: OtherEditions) -> OpenEdition:
    return replace(edition, others=others)


def digits_of(edition: OpenEdition, id: str) -> set[str]:
    phones = edition.directory.service(id, "en").phones
    return {only_digits(form) for phone in phones for form in (phone.number, phone.e164, phone.national) if form}


def everything(edition: OpenEdition) -> Iterator[str]:
    """All that the directory, the search and Find help give out, one piece a record."""
    for language in LANGUAGES:
        yield from (repr(service) for service in edition.directory.services(language))
        yield from (repr(edition.directory.service(id, language)) for id in (*IDS, *ALIASES))
        for query in (
            "110",
            "12308",
            "010 6532 0351",
            "police",
            "line",
            "embassy",
            "110 报警电话",
            "대사관",
            "đường dây",
        ):
            yield from (repr(hit) for hit in edition.search.find(query, language, "CN", 50))
    for country in ("CN", "VN", "KR"):
        found = edition.referral.finder.find(Answers(country=country), NOON)
        yield repr(found)


def without_ids(text: str) -> str:
    for id in (*IDS, *ALIASES):
        text = text.replace(id, "")
    return text


@settings(max_examples=60)
@given(st.sets(st.sampled_from(IDS)), st.sets(st.sampled_from(CHANGEABLE)))
def test_no_digit_of_what_is_gone_comes_out(edition: OpenEdition, withdrawn: set[str], changed: set[str]) -> None:
    withdrawn.add("cn-mission-not-to-call")  # a place that nobody should contact is in no list
    changed -= withdrawn
    older = beside(edition, newer(changed_list(withdrawn, dict.fromkeys(changed, "88997766"))))
    stays = {digits for id in set(IDS) - withdrawn - changed for digits in digits_of(edition, id)}
    gone = {digits for id in withdrawn | changed for digits in digits_of(older if id in changed else edition, id)}
    for id in changed:  # a second number of it may hold in both
        gone |= digits_of(edition, id) - digits_of(older, id)
        gone -= digits_of(older, id)
    gone -= stays
    for piece in everything(older):
        assert not contains_number(without_ids(piece), gone), piece
    for id in withdrawn:
        own = digits_of(edition, id)
        for language in LANGUAGES:
            service = older.directory.service(id, language)
            assert service.withdrawn_by == "2026.11"
            assert not contains_number(without_ids(repr(service)), own)
            assert (service.phones, service.channels, service.sources) == ((), (), ())
            left = (service.url, service.email, service.description, service.area, service.cost_note)
            assert left == (None,) * 5
        with pytest.raises(NotInGuideError):
            older.directory.phone(id, None)
    listed = {service.id for service in older.directory.services("en")}
    assert not {id for id in withdrawn & listed if not edition.directory.service(id, "en").do_not_contact}
    assert listed >= set(IDS) - withdrawn


def test_names_of_the_real_directory_lose_their_digits(real_edition: Path) -> None:
    """Many a line is called by its number; without it the name still says what it was."""
    real = open_edition(real_edition)
    older = beside(real, OtherEditions(newer=(OtherEdition("9999.1", NumberList("2030-01-01", {})),), date=real.date))
    named_by_digits = 0
    for language in LANGUAGES:
        for service in real.directory.services(language):
            own = digits_of(real, service.id)
            if not contains_number(service.name.text, own):
                continue
            named_by_digits += 1
            withdrawn = older.directory.service(service.id, language)
            assert not contains_number(withdrawn.name.text, own)
            assert any(map(str.isalpha, withdrawn.name.text)), service.name.text
            hits = {hit.id: hit for hit in older.search.find(service.name.text, language, service.country, 50)}
            if hit := hits.get(service.id):
                assert hit.title == withdrawn.name.text
    assert named_by_digits


def test_who_types_a_withdrawn_number_learns_that_it_was(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list(["cn-12308-consular"])))
    first, *_others = older.search.find("12308", "en", "CN")
    assert (first.id, first.withdrawn_by, first.snippet) == ("cn-12308-consular", "2026.11", "")
    assert "12308" not in first.title


def test_what_can_be_used_stands_before_what_was_withdrawn(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list(["cn-120-ambulance"])))
    before, after = (each.search.find("ambulance", "en", "CN") for each in (edition, older))
    assert before[0].id == after[-1].id == "cn-120-ambulance"
    assert {hit.id for hit in before} == {hit.id for hit in after}


def test_a_warning_stays_a_warning(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list(["cn-mission-not-to-call"])))
    (warning,) = (each for each in older.directory.services("en") if each.id == "cn-mission-not-to-call")
    assert warning.do_not_contact
    assert not warning.phones


def test_what_a_newer_edition_warns_of_is_withdrawn_where_an_older_one_offered_it(
    edition: OpenEdition, tmp_path: Path
) -> None:
    later = EditableSources.copied(SMALL_SOURCE, tmp_path / "later")
    text = later.file("directory/mm.yaml").read_text(encoding="utf-8")
    later.write("directory/mm.yaml", text.rstrip("\n") + "\n  do_not_contact: true\n")
    older = beside(edition, newer(list_of(later.read())))
    assert older.directory.service("mm-women-line", "en").withdrawn_by == "2026.11"
    assert "mm-women-line" not in [service.id for service in older.directory.services("en")]


def test_an_old_id_leads_to_no_police_where_the_ambulance_was_withdrawn(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list(["vn-115-ambulance"])))
    assert older.directory.service("vn-emergency-113-115", "en").id == "vn-115-ambulance"


def test_of_two_numbers_the_one_that_holds_in_both_stays(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list((), {"mm-women-line": "01-2345679"})))
    service = older.directory.service("mm-women-line", "en")
    assert [phone.key for phone in service.phones] == ["mobile"]
    assert service.replaced_by == "2026.11"
    with pytest.raises(NotInGuideError):
        older.directory.phone("mm-women-line", "office")


def test_where_what_is_gone_decided_who_may_see_the_rest_nothing_is_left(edition: OpenEdition) -> None:
    older = beside(edition, newer(changed_list((), {"cn-12308-consular": "12309"})))
    assert older.directory.service("cn-12308-consular", "en").phones == ()


def test_an_edition_that_was_built_without_a_record_withdraws_it(small_edition: Path, tmp_path: Path) -> None:
    """All of the way: two editions from two states of the sources, both on one stick, and the older one opened."""
    later = EditableSources.copied(SMALL_SOURCE, tmp_path / "later")
    later.change("edition.yaml", '- id: "2026.10"', '- id: "2026.11"')
    later.change("edition.yaml", "date: 2026-10-31", "date: 2026-11-30")
    later.change("directory/vn.yaml", 'number: "111"', 'number: "1118"')
    file = later.file("directory/mm.yaml")
    assert file.read_text(encoding="utf-8").count("- id: mm-") == 1
    file.unlink()
    stick = tmp_path / "stick"
    build_edition(later.root, stick / "editions" / "2026.11-complete", program=PROJECT, key=development_key())
    shutil.copytree(small_edition, stick / "editions" / "2026.10-complete")
    (stick / "editions" / "current").write_text("2026.10-complete\n", encoding="utf-8")
    shutil.copytree(small_edition, stick / "own")
    older = open_chosen(None, Places(stick / "own", stick / "editions", trusted_keys()))
    assert older.number == "2026.10"
    assert older.directory.service("mm-women-line", "my").withdrawn_by == "2026.11"
    assert older.directory.service("vn-111", "vi").replaced_by == "2026.11"
    for piece in everything(older):
        assert not contains_number(without_ids(piece), {"012345678", "9512345678", "09420112233", "959420112233"})
