"""The rules R0 to R18 as properties over the fields of records, held for every combination of answers."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from guide.core.address import Kind
from guide.core.directory import ScheduleKind, ServiceSummary
from guide.core.doors import LIFE_LINES
from guide.core.referral.answers import Answers
from guide.core.referral.conditions import can_be_rung
from guide.core.referral.finder import Finder
from guide.core.referral.flags import SENDING_BACK, flags_of
from guide.core.referral.result import Offer, Referral
from guide.edition.opening import OpenEdition
from tests.referral.conftest import NIGHT
from tests.referral.every_answer import pairs_of_needs, random_answers, single_needs

WANTS_POLICE = frozenset(
    {
        "danger_now",
        "check_officer",
        "missing_person",
        "forced_sex",
        "forced_work",
        "leave_forced_marriage",
        "scam_compound",
    }
)
"""Needs for which the police are an answer; for any other they would be a way out of an empty list."""


@dataclass(frozen=True)
class Result:
    """One set of answers with all that the properties look at."""

    answers: Answers
    flags: frozenset[str]
    referral: Referral
    places: tuple[tuple[ServiceSummary, Offer], ...]

    @property
    def services(self) -> tuple[ServiceSummary, ...]:
        return tuple(service for service, _offer in self.places)

    @property
    def not_for_life(self) -> Iterator[tuple[ServiceSummary, Offer]]:
        """What is offered but ambulance and fire."""
        return ((service, offer) for service, offer in self.places if not service.answers & LIFE_LINES)


@pytest.fixture(scope="module")
def services(edition: OpenEdition) -> dict[str, ServiceSummary]:
    return {service.id: service for service in edition.directory.services("en")}


@pytest.fixture(scope="module")
def values(edition: OpenEdition) -> dict[str, tuple[str, ...]]:
    return {question.id: tuple(value.id for value in question.values) for question in edition.referral.questions("en")}


@pytest.fixture(scope="module")
def asked(edition: OpenEdition, values: dict[str, tuple[str, ...]]) -> tuple[Answers, ...]:
    needs = values["need"]
    countries = edition.directory.countries()
    every = (*single_needs(needs), *pairs_of_needs(needs), *random_answers(values, countries))
    return tuple(dict.fromkeys(every))


@pytest.fixture(scope="module")
def results(finder: Finder, services: dict[str, ServiceSummary], asked: tuple[Answers, ...]) -> tuple[Result, ...]:
    return tuple(result_of(finder, services, answers) for answers in asked)


def result_of(finder: Finder, services: dict[str, ServiceSummary], answers: Answers) -> Result:
    referral = finder.find(answers, NIGHT)
    places = tuple((services[o.address.id], o) for o in referral.offers if o.address.kind is Kind.SERVICE)
    return Result(answers, flags_of(answers), referral, places)


def r0_no_number_without_a_country(result: Result) -> bool:
    return result.answers.country is not None or not result.places


def r1_never_to_call(result: Result) -> bool:
    return not any(s.do_not_contact or s.closed or s.reports_status for s in result.services)


def r1_no_line_of_another_state(result: Result) -> bool:
    return all(s.for_nationals_of in (None, result.answers.origin) for s in result.services)


def r1_no_mission_where_nobody_said_from_where(result: Result) -> bool:
    return result.answers.origin not in (None, "KP") or not any(
        s.kind == "embassy" or "consular" in s.offers for s in result.services
    )


def r1_no_short_number_of_another_country(result: Result) -> bool:
    return all(not s.phones or can_be_rung(s, result.answers.country) for s in result.services)


def r1_faces_only_for_a_parent_of_a_child(result: Result) -> bool:
    a = result.answers
    may = "missing_person" in a.needs and a.asker == "parent" and "child" in result.flags
    return (may and "return_risk" not in result.flags) or not any(s.publishes_faces for s in result.services)


def r2_life_lines_are_open(result: Result) -> bool:
    return all(offer.gated_by is None for service, offer in result.places if service.answers & LIFE_LINES)


def r3_gated_or_away(result: Result) -> bool:
    """Who may tell officials of China opens behind S01 alone, or is not there at all."""
    if "return_risk" not in result.flags:
        return True
    for service, offer in result.not_for_life:
        reaches = "CN" in service.reaches if service.reaches is not None else service.country == "CN"
        if reaches and offer.gated_by != "S01":
            return False
        away = service.kind in ("embassy", "organization") and service.country == "CN"
        if away or ("consular" in service.offers and reaches) or service.publishes_faces:
            return False
    return True


def r3_the_note_stands_first(result: Result) -> bool:
    return "return_risk" not in result.flags or "S01" in result.referral.notes


def r3_a_page_before_what_opens(result: Result) -> bool:
    """Where the police are gated, a page that needs no officials stands above them."""
    kinds = [offer.gated_by for offer in result.referral.offers if offer.address.kind is Kind.SERVICE]
    first = result.referral.offers[0]
    return "return_risk" not in result.flags or not kinds or first.gated_by is None


def r5_no_names_outside(result: Result) -> bool:
    outside = [s for s in result.services if "north_koreans" in s.serves and s.area_country != result.answers.country]
    return "return_risk" not in result.flags or not outside


def r5_one_line_behind_its_note(result: Result) -> bool:
    return ("return_risk" in result.flags) == bool(result.referral.beyond) and all(
        offer.gated_by == "S51" for offer in result.referral.beyond
    )


def r6_office_hours_after_always_open(result: Result) -> bool:
    if "life" not in result.flags:
        return True
    hours = [service.schedule.kind for service in result.services]
    weekly = [place for place, kind in enumerate(hours) if kind is ScheduleKind.WEEKLY]
    always = [place for place, kind in enumerate(hours) if kind is ScheduleKind.ALWAYS]
    return not weekly or not always or min(weekly) > max(always)


def r7_notes_for_a_child(result: Result) -> bool:
    return "child" not in result.flags or {"S47", "S11", "S38"} <= set(result.referral.notes)


def r7_no_return_of_a_child(result: Result) -> bool:
    going = "child" in result.flags and "return_home" in result.answers.needs
    return not going or not any("repatriation" in s.offers for s in result.services)


def r8_papers_note(result: Result) -> bool:
    told = {"S04", "S01"} & set(result.referral.notes)
    return "no_status" not in result.flags or not result.places or bool(told)


def r9_own_state_behind_a_note(result: Result) -> bool:
    if "own_state_risk" not in result.flags:
        return True
    origin = result.answers.origin
    return all(
        offer.gated_by is not None
        for service, offer in result.not_for_life
        if origin and (service.for_nationals_of == origin or origin in (service.reaches or ()))
    )


def r10_no_police_in_custody(result: Result) -> bool:
    return "in_custody" not in result.answers.needs or not any("police" in s.offers for s, _o in result.not_for_life)


def r11_search_by_strangers(result: Result) -> bool:
    a = result.answers
    if "missing_person" not in a.needs or a.asker == "worker":
        return True
    parent = a.asker == "parent" and "child" in result.flags and "return_risk" not in result.flags
    wrong = any({"police", "missing_persons"} & set(s.offers) for s, _offer in result.not_for_life)
    return result.referral.notes[0] == "S54" and (parent or not wrong)


def r12_watched(result: Result) -> bool:
    return not result.answers.watched or "S55" in result.referral.notes


def r13_no_line_for_women_for_a_man(result: Result) -> bool:
    if result.answers.who != "man":
        return True
    others = {"women", "children"}
    return not any("men" in s.not_for or (s.serves and set(s.serves) <= others) for s in result.services)


def r16_never_empty(result: Result) -> bool:
    return bool(result.referral.offers)


def r16_police_only_where_they_are_an_answer(result: Result) -> bool:
    if WANTS_POLICE & set(result.answers.needs):
        return True
    return not any("police" in s.answers for s, _offer in result.not_for_life)


def every_offer_works_there(result: Result) -> bool:
    a = result.answers
    return all(
        a.country == s.area_country or (a.origin and a.origin in (s.area_country, s.for_nationals_of))
        for s in result.services
    )


def nothing_stands_twice(result: Result) -> bool:
    addresses = [offer.address for offer in result.referral.offers]
    return len(addresses) == len(set(addresses)) and len(result.referral.notes) == len(set(result.referral.notes))


PROPERTIES: tuple[Callable[[Result], bool], ...] = (
    r0_no_number_without_a_country,
    r1_never_to_call,
    r1_no_line_of_another_state,
    r1_no_mission_where_nobody_said_from_where,
    r1_no_short_number_of_another_country,
    r1_faces_only_for_a_parent_of_a_child,
    r2_life_lines_are_open,
    r3_gated_or_away,
    r3_the_note_stands_first,
    r3_a_page_before_what_opens,
    r5_no_names_outside,
    r5_one_line_behind_its_note,
    r6_office_hours_after_always_open,
    r7_notes_for_a_child,
    r7_no_return_of_a_child,
    r8_papers_note,
    r9_own_state_behind_a_note,
    r10_no_police_in_custody,
    r11_search_by_strangers,
    r12_watched,
    r13_no_line_for_women_for_a_man,
    r16_never_empty,
    r16_police_only_where_they_are_an_answer,
    every_offer_works_there,
    nothing_stands_twice,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_a_property_holds_for_all_answers(holds: Callable[[Result], bool], results: tuple[Result, ...]) -> None:
    broken = [result for result in results if not holds(result)]
    assert [(result.answers, result.referral.offers[:6], result.referral.notes) for result in broken[:3]] == []


def test_enough_was_asked(results: tuple[Result, ...]) -> None:
    assert len(results) > 9000
    for flag in ("return_risk", "own_state_risk", "no_status", "child", "searcher", "watched", "life"):
        assert sum(flag in result.flags for result in results) > 500


def test_ambulance_and_fire_are_there_whenever_a_life_is_in_danger(
    results: tuple[Result, ...], services: dict[str, ServiceSummary]
) -> None:
    """R2: never shut out; above all that is ranked, as `life_lines`, and in the list as well."""
    for result in results:
        wanted = {
            id
            for id, s in services.items()
            if "life" in result.flags and s.country == result.answers.country is not None and s.answers & LIFE_LINES
        }
        assert set(result.referral.life_lines) == wanted
        assert wanted <= {service.id for service in result.services}


def test_silence_and_the_riskiest_answer_give_the_same(finder: Finder, asked: tuple[Answers, ...]) -> None:
    """R17. With papers of a country that hands people back nobody is asked where they come from."""
    compared = 0
    for answers in asked:
        with_papers = answers.papers == "yes" and answers.country in SENDING_BACK
        if answers.origin != "KP" or with_papers:
            continue
        compared += 1
        assert finder.find(answers, NIGHT) == finder.find(replace(answers, origin=None), NIGHT), answers
    assert compared > 1500


def test_what_outside_offers_is_the_same_for_everybody(results: tuple[Result, ...]) -> None:
    lines = {result.referral.beyond for result in results if result.answers.country == "CN" and result.referral.beyond}
    assert len(lines) == 1


def test_results_depend_on_no_id_and_no_order(
    edition: OpenEdition, services: dict[str, ServiceSummary], asked: tuple[Answers, ...]
) -> None:
    renamed = {id: hashlib.sha256(id.encode()).hexdigest()[:12] for id in services}
    others = [replace(service, id=renamed[id]) for id, service in services.items()]
    random.Random(7).shuffle(others)
    known, other = edition.referral.finder, Finder(others, edition.referral.rules())
    for answers in asked[::7]:
        expected, found = known.find(answers, NIGHT), other.find(answers, NIGHT)
        assert [(renamed.get(o.address.id, o.address.id), o.gated_by, o.reason) for o in expected.offers] == [
            (o.address.id, o.gated_by, o.reason) for o in found.offers
        ]
        assert [renamed[id] for id in expected.life_lines] == list(found.life_lines)
        assert [renamed[o.address.id] for o in expected.beyond] == [o.address.id for o in found.beyond]
        assert (expected.notes, expected.remarks, expected.prepare) == (found.notes, found.remarks, found.prepare)


def test_assumed_languages_never_count(
    edition: OpenEdition, services: dict[str, ServiceSummary], asked: tuple[Answers, ...]
) -> None:
    """R14: with every assumed language taken away, nothing moves."""
    stated = [
        replace(s, languages=tuple(spoken for spoken in s.languages if not spoken.assumed)) for s in services.values()
    ]
    other = Finder(stated, edition.referral.rules())
    for answers in asked[::11]:
        assert edition.referral.finder.find(answers, NIGHT) == other.find(answers, NIGHT)
