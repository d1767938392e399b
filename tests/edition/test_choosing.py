"""Which edition is opened, and what is said of those that are not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.desk.sign_edition import sign_edition
from guide.edition.choosing import Places, open_chosen
from guide.edition.signed import State
from tests.edition.editions import edition_of, stick
from tests.edition.keys import STRANGER


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return stick(tmp_path)


def install(places: Places, number: str, profile: str = "complete") -> Path:
    return edition_of(places.editions / f"{number}-{profile}", number, profile)


def name(places: Places, current: str) -> None:
    (places.editions / "current").write_text(current + "\n", encoding="utf-8")


def opened(places: Places) -> tuple[str, str]:
    found = open_chosen(None, places)
    return found.number, " ".join(remark.sentence() for remark in found.remarks)


def test_without_a_stick_it_is_the_programs_own(places: Places) -> None:
    assert opened(places) == ("2026.11", "")


def test_the_current_one(places: Places) -> None:
    install(places, "2026.12")
    install(places, "2026.12.2")
    name(places, "2026.12.2-complete")
    assert opened(places) == ("2026.12.2", "")


def test_none_named_is_the_newest_of_the_same_readers(places: Places) -> None:
    install(places, "2026.9")
    install(places, "2027.1", "inside-china")
    install(places, "2026.12")
    assert opened(places) == ("2026.12", "")


def test_an_older_one_that_is_current_says_that_a_newer_one_is_here(places: Places) -> None:
    install(places, "2027.1")
    install(places, "2026.12")
    name(places, "2026.12-complete")
    number, words = opened(places)
    assert number == "2026.12"
    assert "A newer one is here too: 2027.1" in words


def test_older_than_the_programs_own_is_refused(places: Places) -> None:
    install(places, "2026.10")
    name(places, "2026.10-complete")
    number, words = opened(places)
    assert number == "2026.11"
    assert "2026.10-complete” is older than the one this program came with, so edition 2026.11" in words


@pytest.mark.parametrize("damaged", ["guide.db", "edition.json", "SHA256SUMS", "SHA256SUMS.minisig"])
@pytest.mark.parametrize("gone", [True, False])
def test_a_damaged_one_is_named_and_the_last_good_one_used(places: Places, damaged: str, gone: bool) -> None:
    install(places, "2026.12")
    newest = install(places, "2027.1")
    name(places, "2027.1-complete")
    if gone:
        (newest / damaged).unlink()
    else:
        data = (newest / damaged).read_bytes()
        (newest / damaged).write_bytes(data[:-40] + b"?" + data[-39:])
    number, words = opened(places)
    assert number == "2026.12"
    assert "2027.1-complete” is damaged or not signed, so edition 2026.12 is shown instead" in words


def test_one_that_somebody_else_signed_is_not_opened_and_counts_for_nothing(places: Places) -> None:
    install(places, "2026.12")
    sign_edition(install(places, "9999.1"), STRANGER)
    name(places, "2026.12-complete")
    assert opened(places) == ("2026.12", "")
    name(places, "9999.1-complete")
    number, words = opened(places)
    assert number == "2026.12"
    assert "9999.1-complete" in words


def test_a_folder_renamed_to_a_newer_number_is_not_newer(places: Places) -> None:
    shutil.copytree(install(places, "2026.12"), places.editions / "2028.1-complete")
    assert opened(places) == ("2026.12", "")


@pytest.mark.parametrize("words", ["", "../own", "2026.12", "x" * 10_000, "\x00", "2026.12-complete/../../own"])
def test_a_current_that_names_no_edition_is_passed_over(places: Places, words: str) -> None:
    install(places, "2026.12")
    name(places, words)
    assert opened(places) == ("2026.12", "")


def test_a_program_whose_own_edition_is_not_signed_opens_none(places: Places) -> None:
    (places.own / "SHA256SUMS.minisig").unlink()
    with pytest.raises(GuideError, match="carries no signature"):
        open_chosen(None, places)


def test_one_that_was_named_is_opened_as_it_is(places: Places) -> None:
    folder = install(places, "2026.10")
    assert open_chosen(folder, places).signed.state is State.TRUSTED
    sign_edition(folder, STRANGER)
    assert open_chosen(folder / "guide.db", places).signed.state is State.UNKNOWN_KEY
