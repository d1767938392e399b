"""Who has a say over the numbers of the edition that is open."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.core.number_list import BEFORE_NAME, FILE_NAME, NumberList, format_list
from guide.desk.development_key import development_key
from guide.desk.sign_edition import sign_edition
from guide.edition.choosing import Places, open_chosen
from guide.edition.opening import OpenEdition
from guide.edition.trusted_keys import trusted_keys
from tests.edition.conftest import sum_up
from tests.edition.keys import STRANGER
from tests.edition.others import changed_list, copy_of

GONE = "cn-12308-consular"
WITHOUT = changed_list([GONE], date="2026-11-30")
Beside = Callable[..., Path]


@pytest.fixture
def places(tmp_path: Path, small_edition: Path) -> Places:
    """A stick whose program came with 2026.9, and where the small edition, 2026.10, is the current one."""
    root = tmp_path / "stick"
    own = copy_of(small_edition, root / "linux" / "own", "2026.9")
    copy_of(small_edition, root / "editions" / "2026.10-complete", "2026.10")
    (root / "editions" / "current").write_text("2026.10-complete\n", encoding="utf-8")
    return Places(own, root / "editions", trusted_keys())


@pytest.fixture
def beside(places: Places, small_edition: Path) -> Beside:
    """beside(number, list): an edition of that number is installed, too."""

    def put(number: str, listed: NumberList = WITHOUT) -> Path:
        return copy_of(small_edition, places.editions / f"{number}-complete", number, listed)

    return put


def words_of(edition: OpenEdition) -> str:
    return " ".join(remark.sentence() for remark in edition.remarks)


def withdrawn_by(edition: OpenEdition) -> str | None:
    service = edition.directory.service(GONE, "en")
    assert bool(service.phones) is (service.withdrawn_by is None)
    return service.withdrawn_by


def test_what_a_newer_edition_withdrew_stays_withdrawn_after_going_back(places: Places, beside: Beside) -> None:
    assert withdrawn_by(open_chosen(None, places)) is None
    beside("2026.11")
    found = open_chosen(None, places)
    assert found.number == "2026.10"
    assert withdrawn_by(found) == "2026.11"
    assert GONE not in [service.id for service in found.directory.services("en")]
    beside("2026.12", changed_list())
    assert withdrawn_by(open_chosen(None, places)) == "2026.11"


def test_another_edition_of_the_same_number_says_nothing(places: Places, small_edition: Path) -> None:
    same = copy_of(small_edition, places.own.parent / "same", "2026.10", WITHOUT)
    found = open_chosen(None, Places(same, places.editions, places.keys))
    assert withdrawn_by(found) is None
    assert {phone.changed_on for phone in found.directory.service(GONE, "en").phones} == {None}


def test_what_an_older_one_lacks_is_not_withdrawn(places: Places, beside: Beside) -> None:
    beside("2026.9.2")
    assert withdrawn_by(open_chosen(None, places)) is None


def test_the_edition_of_the_program_has_a_say_and_one_that_is_named_hears_it(
    places: Places, small_edition: Path
) -> None:
    newer = copy_of(small_edition, places.own.parent / "newer", "2027.1", WITHOUT)
    there = Places(newer, places.editions, places.keys)
    found = open_chosen(places.editions / "2026.10-complete", there)
    assert (found.number, withdrawn_by(found)) == ("2026.10", "2027.1")


def test_editions_beside_one_that_is_named_have_a_say(places: Places, beside: Beside, tmp_path: Path) -> None:
    beside("2026.11")
    elsewhere = Places(places.own, tmp_path / "nothing", places.keys)
    assert withdrawn_by(open_chosen(places.editions / "2026.10-complete", elsewhere)) == "2026.11"


def test_a_newest_whose_database_is_damaged_still_withdraws(places: Places, beside: Beside) -> None:
    (beside("2026.11") / "guide.db").write_bytes(b"x")
    (places.editions / "current").write_text("2026.11-complete\n", encoding="utf-8")
    found = open_chosen(None, places)
    assert (found.number, withdrawn_by(found)) == ("2026.10", "2026.11")
    assert "numbers that it withdrew" not in words_of(found)


@pytest.mark.parametrize("damage", [b"", b"date 2026-11-30\n", None])
def test_a_damaged_list_withdraws_nothing_and_is_said(places: Places, beside: Beside, damage: bytes | None) -> None:
    path = beside("2026.11") / FILE_NAME
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    found = open_chosen(None, places)
    assert withdrawn_by(found) is None
    may_be_shown = "Numbers that edition 2026.11 withdrew or warns about may still be shown"
    assert f"Edition 2026.11 is here too, but damaged. {may_be_shown}" in words_of(found)


def test_a_list_that_is_none_is_said_also_where_it_is_signed(places: Places, beside: Beside) -> None:
    folder = beside("2026.11")
    (folder / FILE_NAME).write_bytes(b"numbers")
    sign_edition(sum_up(folder), development_key())
    assert "Edition 2026.11 is here too, but damaged" in words_of(open_chosen(None, places))


def test_a_stranger_can_withdraw_nothing(places: Places, beside: Beside) -> None:
    sign_edition(beside("2026.11"), STRANGER)
    folder = beside("2026.12")
    (folder / "SHA256SUMS.minisig").unlink()
    folder = beside("2027.1")
    (folder / FILE_NAME).write_bytes(format_list(changed_list([GONE, "cn-120-ambulance"])))
    sum_up(folder)  # whoever writes the list can write the sums, and not the signature
    found = open_chosen(None, places)
    assert withdrawn_by(found) is None
    assert "withdrew" not in words_of(found)


def test_an_edition_without_a_list_says_nothing(places: Places, beside: Beside) -> None:
    folder = beside("2026.11")
    (folder / FILE_NAME).unlink()
    sign_edition(sum_up(folder), development_key())
    found = open_chosen(None, places)
    assert withdrawn_by(found) is None
    assert "withdrew" not in words_of(found)


def test_the_list_of_the_edition_before_dates_what_is_new_where_that_one_never_was(
    places: Places, small_edition: Path
) -> None:
    shutil.rmtree(places.editions)
    folder = places.editions / "2026.10-complete"
    before = changed_list(["vn-111"], date="2026-10-01")
    copy_of(small_edition, folder, "2026.10", before=before)
    (phone,) = open_chosen(None, places).directory.service("vn-111", "en").phones
    assert phone.changed_on == "2026-10-31"
    (folder / BEFORE_NAME).write_bytes(b"x")
    found = open_chosen(None, places)
    assert found.number == "2026.10"
    assert [phone.changed_on for phone in found.directory.service("vn-111", "en").phones] == [None]


def test_a_number_that_the_edition_before_lacks_is_dated(places: Places, beside: Beside) -> None:
    beside("2026.9.2", changed_list(["vn-111"], {"kr-danuri": "1577-1367"}, date="2026-10-01"))
    directory = open_chosen(None, places).directory
    for id, date in (("vn-111", "2026-10-31"), ("kr-danuri", "2026-10-31"), ("cn-120-ambulance", None)):
        assert [phone.changed_on for phone in directory.service(id, "en").phones] == [date], id
