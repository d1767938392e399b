"""What a newer edition warns of is warned of in an older one too, whatever is asked of it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.core.address import Kind
from guide.core.directory import LaterWarning
from guide.core.doors import LIFE_LINES, NEWER_EDITION, Door, passage
from guide.core.number_list import FILE_NAME, NumberList, number_list, parse_list
from guide.core.other_editions import OtherEdition, OtherEditions
from guide.core.referral.answers import Answers
from guide.core.referral.conditions import Case, Select, When
from guide.core.referral.passing import Doorway
from guide.core.referral.rules import OWN_NOTE, GateRule
from guide.desk.build import build_edition
from guide.desk.development_key import development_key
from guide.desk.profiles import INSIDE_CHINA
from guide.desk.sign_edition import sign_edition
from guide.edition.choosing import Places, open_chosen
from guide.edition.opening import OpenEdition, open_edition
from guide.edition.trusted_keys import trusted_keys
from guide.text.digits import only_digits
from guide.text.without_numbers import contains_number
from tests.conftest import PROJECT, SMALL_SOURCE
from tests.desk.editable_sources import EditableSources
from tests.edition.conftest import sum_up
from tests.edition.keys import STRANGER
from tests.edition.others import changed_list, copy_of, list_with, newer, small_sources

LANGUAGES = ("en", "zh", "ko", "vi", "my")
NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
WARNABLE = sorted(service.id for service in small_sources().services if not service.do_not_contact)
NEW_NOTE = {"N-new": {"short": "They tell others who called."}}
"""A note that the small edition does not hold."""

Fields = Mapping[str, Any]


@pytest.fixture(scope="module")
def edition(small_edition: Path) -> OpenEdition:
    return open_edition(small_edition)


def beside(edition: OpenEdition, *lists: NumberList) -> OpenEdition:
    return replace(edition, others=newer(*lists))


def warning(edition: OpenEdition, id: str = "vn-111") -> LaterWarning | None:
    summary = edition.directory.summary(id, "en")
    assert summary is not None
    return summary.later_warning


def digits_of(edition: OpenEdition, id: str) -> set[str]:
    phones = edition.directory.service(id, "en").phones
    return {only_digits(form) for phone in phones for form in (phone.number, phone.e164, phone.national) if form}


@pytest.mark.parametrize(
    "fields",
    [
        {"not_for": ("men", "undocumented")},
        {"reaches": ("VN", "CN")},
        {"reaches": None},
        {"passes_to": ("police", "border_guard", "family")},
        {"serves": ("children", "women", "north_koreans")},
        {"for_nationals_of": "VN"},
        {"carry": "outside"},
        {"unconfirmed": True},
        {"closed": True},
        {"reports_status": True},
        {"publishes_faces": True},
    ],
)
def test_what_a_newer_edition_says_against_a_call_reaches_an_older_one(edition: OpenEdition, fields: Fields) -> None:
    older = beside(edition, list_with({"vn-111": fields}))
    assert warning(older) == LaterWarning("2026.11", (), is_unread=True)
    assert [service.id for service in older.directory.services("en") if service.later_warning] == ["vn-111"]


def test_a_line_that_kept_its_secrets_and_does_so_no_more_is_warned_of(edition: OpenEdition) -> None:
    for fields in ({"records_calls": "unknown"}, {"must_report": "yes"}, {"passes_to": None}):
        assert warning(beside(edition, list_with({"kr-danuri": fields})), "kr-danuri") is not None


def test_what_is_recorded_and_what_is_reported_are_told_apart(edition: OpenEdition) -> None:
    """vn-111 records calls; that it has to report is unknown, and neither is news."""
    assert warning(beside(edition, list_with({"kr-danuri": {"records_calls": "no", "must_report": "no"}}))) is None
    rows = edition.directory._as_written
    for service in small_sources().services:
        assert (rows[service.id].records_calls, rows[service.id].must_report) == (
            service.records_calls,
            service.must_report,
        )


def test_a_rule_without_a_note_of_its_own_leaves_the_warning_before_the_number(edition: OpenEdition) -> None:
    summary = beside(edition, list_with({"vn-111": {"closed": True}})).directory.summary("vn-111", "en")
    assert summary is not None
    case = Case(Answers(country="VN"))
    rule = GateRule("own", When(), Select(), OWN_NOTE)
    assert Doorway.of(case, (), (rule,)).gate(summary) == NEWER_EDITION


def test_a_note_that_the_older_edition_holds_is_put_on_the_number(edition: OpenEdition) -> None:
    older = beside(edition, list_with({"vn-111": {"safety": ("S02",)}}))
    assert warning(older) == LaterWarning("2026.11", ("S02",), is_unread=False)
    for language in LANGUAGES:
        assert older.directory.service("vn-111", language).safety == ("S02",)
    assert edition.directory.service("vn-111", "en").safety == ()


def test_the_gravest_note_is_the_gate(edition: OpenEdition) -> None:
    older = beside(edition, list_with({"vn-111": {"safety": ("S02", "S49")}}))
    service = older.directory.service("vn-111", "en")
    assert service.later_warning == LaterWarning("2026.11", ("S49", "S02"), is_unread=False)
    assert passage(service, Door.NUMBERS).gated_by == "S49"


def test_a_note_that_it_does_not_hold_cannot_be_read_there(edition: OpenEdition) -> None:
    older = beside(edition, list_with({"vn-111": {"safety": ("N-new", "S02")}}, NEW_NOTE))
    assert warning(older) == LaterWarning("2026.11", ("S02",), is_unread=True)


@pytest.mark.parametrize("change", [{"short": "Call nobody in a uniform."}, {"level": "critical"}])
def test_a_note_that_says_more_now_is_shown_as_it_was_and_is_unread(edition: OpenEdition, change: Fields) -> None:
    listed = list_with({"vn-111": {"safety": ("S02",)}}, {"S02": change})
    older = beside(edition, listed)
    assert warning(older) == LaterWarning("2026.11", ("S02",), is_unread=True)
    assert warning(older, "cn-110-police") == LaterWarning("2026.11", (), is_unread=True)  # it had the note before


def test_fewer_notes_in_a_newer_edition_change_nothing(edition: OpenEdition) -> None:
    kinder = {
        "safety": (),
        "not_for": (),
        "reaches": (),
        "passes_to": (),
        "records_calls": "no",
        "must_report": "no",
        "carry": "anywhere",
        "unconfirmed": False,
        "closed": False,
        "reports_status": False,
        "publishes_faces": False,
        "serves": ("anyone",),
        "for_nationals_of": None,
    }
    older, alone = (beside(edition, listed) for listed in (list_with(dict.fromkeys(WARNABLE, kinder)), changed_list()))
    for language in LANGUAGES:
        assert older.directory.services(language) == alone.directory.services(language)
    for query in ("110", "12308", "police", "111"):
        assert older.search.find(query, "en", "CN") == alone.search.find(query, "en", "CN")


def test_what_one_newer_edition_warned_of_stays_where_a_later_one_does_not(edition: OpenEdition) -> None:
    older = beside(edition, list_with({"vn-111": {"closed": True}}), list_with({"vn-111": {"safety": ("S02",)}}))
    found = warning(older)
    # What cannot be read here leads to the edition where it can be; the newest one's note is here.
    assert found == LaterWarning("2026.11", ("S02",), is_unread=True)


def test_an_id_that_a_record_had_before_is_warned_of_as_its_parts(edition: OpenEdition) -> None:
    fields = {"aliases": ("kr-danuri",), "closed": True}
    listed = list_with({"vn-111": fields})
    assert warning(beside(edition, listed), "kr-danuri") is not None


def test_a_list_of_before_there_were_cautions_warns_of_nothing(edition: OpenEdition) -> None:
    listed = list_with({"vn-111": {"closed": True, "safety": ("S02",)}})
    with_cautions = {id for id in listed.services if id not in _ids_of(listed)}
    before = NumberList(listed.date, {id: ways for id, ways in listed.services.items() if id not in with_cautions})
    older = beside(edition, before)
    assert warning(older) is None
    assert older.directory.service("vn-111", "en") == edition.directory.service("vn-111", "en")


def _ids_of(listed: NumberList) -> set[str]:
    """Keys of services, and not of their cautions."""
    known = {alias for service in small_sources().services for alias in (service.id, *service.aliases)}
    return {key for key in listed.services for id in known if NumberList("", {key: frozenset()}).knows([id])}


@pytest.mark.parametrize("profile", ["complete", INSIDE_CHINA])
def test_no_edition_is_warned_by_one_that_says_the_same(profile: str, real_edition: Path, tmp_path: Path) -> None:
    """What the sources give for the list, and a program reads in the database of a profile, is the same."""
    folder = real_edition
    if profile != "complete":
        folder = tmp_path / "edition"
        build_edition(PROJECT, folder, profile=profile)
    listed = parse_list((real_edition / FILE_NAME).read_bytes())
    real = open_edition(folder)
    older = replace(real, others=OtherEditions(newer=(OtherEdition("9999.1", listed),), date=real.date))
    services = older.directory.services("en")
    assert len(services) > 200
    assert [service.id for service in services if service.later_warning] == []
    bare = NumberList(listed.date, {})
    for service in services:
        if not service.do_not_contact and (service.safety or service.not_for):
            assert not listed.cautions(service.id) <= bare.cautions(service.id)


@settings(max_examples=40)
@given(st.sets(st.sampled_from(WARNABLE), min_size=1), st.booleans())
def test_no_door_shows_at_once_what_is_warned_of(edition: OpenEdition, ids: set[str], is_held: bool) -> None:
    note = "S02" if is_held else "N-new"
    safety = {service.id: (*service.safety, note) for service in small_sources().services if service.id in ids}
    older = beside(edition, list_with({id: {"safety": safety[id]} for id in ids}, NEW_NOTE))
    has_it = {id for id in ids if is_held and "S02" in edition.directory.service(id, "en").safety}
    warned, life = set(), set()
    for service in older.directory.services("en"):
        assert (service.later_warning is not None) is (service.id in ids - has_it)
        if service.later_warning is None:
            continue
        (life if service.answers & LIFE_LINES else warned).add(service.id)
        for door in (Door.NUMBERS, Door.SEARCH, Door.STRIP):
            assert (passage(service, door).gated_by is None) is (service.id in life)
    gated = {digits for id in warned for digits in digits_of(edition, id)}
    gated -= {digits for id in set(WARNABLE) - warned for digits in digits_of(edition, id)}
    for language in LANGUAGES:
        for query in ("110", "12308", "010 6532 0351", "police", "line", "embassy", "대사관", "đường dây", "111"):
            for hit in older.search.find(query, language, "CN", 50):
                assert not contains_number(hit.title + hit.snippet, gated), hit
                if hit.kind == Kind.SERVICE:
                    assert (hit.warned_by == "2026.11") is (hit.id in warned)
                    assert hit.id not in warned or hit.gated_by
    for country in ("CN", "VN", "KR", "MM"):
        for needs in ((), ("danger_now",), ("medical_now",), ("legal",), ("counselling",)):
            for papers in ("yes", "unsaid"):
                found = older.referral.finder.find(Answers(country=country, needs=needs, papers=papers), NOON)
                for offer in (*found.offers, *found.beyond):
                    if offer.address.kind is Kind.SERVICE:
                        assert offer.gated_by or offer.address.id not in warned
                        assert offer.gated_by is None or offer.address.id not in life


def test_who_types_its_digits_finds_the_name_and_the_gate(edition: OpenEdition) -> None:
    older = beside(edition, list_with({"vn-111": {"safety": ("N-new",)}}, NEW_NOTE))
    first, *_others = older.search.find("111", "vi", "VN")
    assert (first.id, first.gated_by, first.warned_by) == ("vn-111", NEWER_EDITION, "2026.11")
    before, *_others = edition.search.find("111", "vi", "VN")
    assert (before.id, before.gated_by, before.warned_by) == ("vn-111", None, None)


def test_in_the_real_directory_no_answer_to_a_search_shows_what_is_warned_of(real_edition: Path) -> None:
    """Many a line is called by its number."""
    real = open_edition(real_edition)
    listed = parse_list((real_edition / FILE_NAME).read_bytes())
    warned = [service.id for service in real.directory.services("en") if not service.do_not_contact]
    said = number_list(listed.date, (), [(id, ["something that came later"]) for id in warned]).services
    everything = NumberList(listed.date, {**listed.services, **said})
    older = replace(real, others=OtherEditions(newer=(OtherEdition("9999.1", everything),), date=real.date))
    named_by_digits = 0
    for language in LANGUAGES:
        for service in older.directory.services(language):
            own = digits_of(real, service.id)
            if service.answers & LIFE_LINES or not contains_number(service.name.text, own):
                continue
            hits = {hit.id: hit for hit in older.search.find(service.name.text, language, service.country, 50)}
            if hit := hits.get(service.id):
                named_by_digits += 1
                assert hit.gated_by
                assert hit.warned_by == (None if service.do_not_contact else "9999.1")
                assert not contains_number(hit.title + hit.snippet, own)
    assert named_by_digits


def test_who_fears_it_is_not_led_to_it_first(edition: OpenEdition) -> None:
    asked = "without the protection line"
    assert edition.search.find(asked, "en", "VN")[0].id == "vn-111"
    older = beside(edition, list_with({"vn-111": {"closed": True}}))
    assert older.search.find(asked, "en", "VN")[0].id != "vn-111"


@pytest.fixture
def stick(tmp_path: Path, small_edition: Path) -> Places:
    """A stick where somebody went back to the small edition, 2026.10."""
    own = copy_of(small_edition, tmp_path / "linux" / "own", "2026.9")
    copy_of(small_edition, tmp_path / "editions" / "2026.10-complete", "2026.10")
    (tmp_path / "editions" / "current").write_text("2026.10-complete\n", encoding="utf-8")
    return Places(own, tmp_path / "editions", trusted_keys())


def test_only_an_edition_that_a_key_of_ours_signed_warns(stick: Places, small_edition: Path) -> None:
    warns = list_with({"vn-111": {"closed": True}})
    folder = copy_of(small_edition, stick.editions / "2026.11-complete", "2026.11", warns)
    assert warning(open_chosen(None, stick)) == LaterWarning("2026.11", (), is_unread=True)
    (folder / "guide.db").write_bytes(b"x")
    assert warning(open_chosen(None, stick)) == LaterWarning("2026.11", (), is_unread=True)
    sign_edition(sum_up(folder), STRANGER)
    assert warning(open_chosen(None, stick)) is None


def test_an_older_edition_warns_of_nothing(stick: Places, small_edition: Path) -> None:
    copy_of(small_edition, stick.editions / "2026.9.5-complete", "2026.9.5", list_with({"vn-111": {"closed": True}}))
    copy_of(small_edition, stick.editions / "2026.11-complete", "2026.11", changed_list())
    assert warning(open_chosen(None, stick)) is None


def test_an_edition_that_was_built_with_a_new_note_warns_an_older_one(small_edition: Path, tmp_path: Path) -> None:
    """All of the way: two editions from two states of the sources, both on one stick, and the older one named."""
    later = EditableSources.copied(SMALL_SOURCE, tmp_path / "later")
    later.change("edition.yaml", '- id: "2026.10"', '- id: "2026.11"')
    later.change("edition.yaml", "date: 2026-10-31", "date: 2026-11-30")
    known = later.file("safety.yaml").read_text(encoding="utf-8")
    own = known[known.index("- id: N-cn-mission-not-to-call") :].replace("cn-mission-not-to-call", "vn-113-police")
    later.write("safety.yaml", known.rstrip("\n") + "\n\n" + own.replace("Never call this number.", "Ask first."))
    vietnam = later.file("directory/vn.yaml").read_text(encoding="utf-8")
    child_line, police, ambulance = vietnam.split("\n\n")
    child_line = child_line.replace("  safety: []", "  safety: [S02]")
    police = police.replace("  safety: []", "  safety: [N-vn-113-police]")
    later.write("directory/vn.yaml", "\n\n".join((child_line, police, ambulance)))
    later.change(
        "safety.yaml",
        "show_on: [service:cn-110-police, place:northern-border]",
        "show_on: [service:cn-110-police, service:vn-111, place:northern-border]",
    )
    editions = tmp_path / "stick" / "editions"
    build_edition(later.root, editions / "2026.11-complete", program=PROJECT, key=development_key())
    shutil.copytree(small_edition, editions / "2026.10-complete")
    shutil.copytree(small_edition, tmp_path / "stick" / "own")
    places = Places(tmp_path / "stick" / "own", editions, trusted_keys())
    older = open_chosen(editions / "2026.10-complete", places)
    assert older.number == "2026.10"
    assert warning(older, "vn-111") == LaterWarning("2026.11", ("S02",), is_unread=False)
    assert warning(older, "vn-113-police") == LaterWarning("2026.11", (), is_unread=True)
    assert warning(older, "vn-115-ambulance") is None
    newest = open_chosen(editions / "2026.11-complete", places)
    assert [service.id for service in newest.directory.services("en") if service.later_warning] == []
