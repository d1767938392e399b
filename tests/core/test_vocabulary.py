"""Every value has words, and the words are calm ones."""

from __future__ import annotations

import re

import pytest

from guide.core import vocabulary
from guide.core.directory import Known
from guide.core.notes import Level
from guide.core.wording import Standing, Wording

TABLES = {
    name: table
    for name, table in vars(vocabulary).items()
    if name.isupper() and not name.startswith("_") and isinstance(table, dict)
}
WORDS = [words for table in TABLES.values() for _context, words in table.values()]


def test_values_have_words() -> None:
    assert vocabulary.kind_name("legal_aid") == "Free legal help"
    assert vocabulary.offer_name("medical") == "Medical care"
    assert vocabulary.audience_name("children") == "children"
    assert vocabulary.cost_name("free") == "Free of charge"
    assert vocabulary.confidence_name("low") == "We are not sure of this number"
    assert vocabulary.phone_type_name("fax") == "Fax"
    assert vocabulary.channel_type_name("sms") == "Text message"
    assert vocabulary.answer_name("ambulance") == "Ambulance"
    assert vocabulary.recipient_name("border_guard") == "the border guard"
    assert vocabulary.level_name(Level.CRITICAL) == "Read this first"


def test_not_known_counts_as_yes() -> None:
    recorded = "We do not know. Assume that calls are recorded."
    assert vocabulary.records_calls_sentence(Known.UNKNOWN) == recorded
    assert vocabulary.must_report_sentence(Known.UNKNOWN) == "We do not know. Assume that they have to report."
    assert vocabulary.told_sentence_if_no_list(None) == "We do not know. Assume that others are told."


def test_who_is_told_needs_no_sentence_where_there_is_a_list() -> None:
    assert vocabulary.told_sentence_if_no_list(("police",)) is None
    assert vocabulary.told_sentence_if_no_list(()) == "Nobody else, as far as we know."


def test_only_what_is_not_sure_carries_a_mark() -> None:
    marks = {standing: vocabulary.standing_mark(standing) for standing in Standing}
    assert marks[Standing.SOURCE] is None
    assert marks[Standing.REVIEWED] is None
    assert marks[Standing.DRAFT] == "Draft translation"
    assert marks[Standing.MISSING] == "In English: not yet translated"
    assert marks[Standing.OLDER] is not None
    assert vocabulary.wording_mark(Wording("x", "my", Standing.DRAFT)) == "Draft translation"


def test_a_value_without_words_is_shown_and_not_lost() -> None:
    assert vocabulary.offer_name("night_shelter") == "night shelter"


@pytest.mark.parametrize("enumeration", [Known])
def test_every_known_answer_has_words(enumeration: type[Known]) -> None:
    assert set(vocabulary.RECORDS_CALLS) == set(vocabulary.MUST_REPORT) == {value.value for value in enumeration}


def test_the_words_name_neither_the_subject_nor_an_accusation() -> None:
    assert len(WORDS) > 60
    forbidden = re.compile(
        r"traffick|prostitut|smuggl|North Korea|defector|refugee|illegal|victim|verified", re.IGNORECASE
    )
    assert not [words for words in WORDS if forbidden.search(words)]
