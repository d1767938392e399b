from __future__ import annotations

import pytest

from guide.core.markup import PhoneReference
from guide.edition.opening import OpenEdition
from guide.ui.number_words import NumberWords, isolated, without_isolates


def test_a_free_number_stands_as_digits_with_its_country(edition: OpenEdition) -> None:
    mention = NumberWords(edition, "en", "CN").mention(PhoneReference("cn-120-ambulance", None))
    assert mention.words == f"{isolated('120')} (China)"
    assert mention.target == "service:cn-120-ambulance"
    assert mention.is_number


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_a_number_with_a_note_before_it_stands_as_a_name(edition: OpenEdition, language: str) -> None:
    mention = NumberWords(edition, language, "CN").mention(PhoneReference("cn-110-police", None))
    assert "110" not in mention.words
    assert mention.words == edition.directory.service("cn-110-police", language).name.text
    assert mention.target == "service:cn-110-police"


@pytest.mark.parametrize(("country", "has_digits"), [("CN", False), (None, False), ("KR", True)])
def test_a_number_that_must_not_be_called_from_china_stands_as_a_name_there(
    edition: OpenEdition, country: str | None, has_digits: bool
) -> None:
    mention = NumberWords(edition, "en", country).mention(PhoneReference("kr-danuri", None))
    assert ("1577" in mention.words) is has_digits


@pytest.mark.parametrize("reference", [PhoneReference("xx-none", None), PhoneReference("cn-12308-consular", None)])
def test_a_number_that_is_not_there_is_said(edition: OpenEdition, reference: PhoneReference) -> None:
    mention = NumberWords(edition, "en", "CN").mention(reference)
    assert mention.target is None
    assert mention.words == "a number that this edition does not hold"


def test_isolates_go_again() -> None:
    assert without_isolates(f"a {isolated('110')} b") == "a 110 b"
