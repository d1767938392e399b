"""The database that the builder makes, read with plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from guide.store.schema import APPLICATION_ID, USER_VERSION


@pytest.fixture(scope="module")
def database(small_edition: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"file:{small_edition / 'guide.db'}?mode=ro&immutable=1", uri=True)
    yield connection
    connection.close()


def rows(database: sqlite3.Connection, sql: str, *values: object) -> list[tuple[Any, ...]]:
    return database.execute(sql, values).fetchall()


def translation(database: sqlite3.Connection, context: str, text: str, language: str) -> tuple[str, str] | None:
    found = rows(
        database,
        "SELECT translation.text, standing FROM message JOIN translation ON message = id "
        "WHERE context = ? AND message.text = ? AND language = ?",
        context,
        text,
        language,
    )
    return found[0] if found else None


def test_the_file_says_what_it_is(database: sqlite3.Connection) -> None:
    assert rows(database, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(database, "PRAGMA user_version") == [(USER_VERSION,)]
    assert rows(database, "PRAGMA page_size") == [(4096,)]
    assert rows(database, "PRAGMA foreign_key_check") == []
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    assert rows(database, "SELECT value FROM edition WHERE key = 'number'") == [("2026.10",)]


def test_languages_in_their_order(database: sqlite3.Connection) -> None:
    assert rows(database, "SELECT code, endonym FROM interface_language ORDER BY position") == [
        ("en", "English"),
        ("zh", "中文"),
        ("ko", "한국어"),
        ("vi", "Tiếng Việt"),
        ("my", "မြန်မာ"),
    ]


def test_a_translation_is_a_draft_until_it_is_read(database: sqlite3.Connection) -> None:
    short = "A person in uniform may be helping the other side. Have a second person beside you."
    assert translation(database, "topic:police", "Police and detention", "ko") == ("경찰과 구금", "draft")
    assert translation(database, "note:S02", short, "vi") == (
        "Người mặc đồng phục có thể đang giúp phía bên kia. Hãy có một người nữa bên cạnh.",
        "reviewed",
    )


def test_a_review_mark_of_other_words_is_void(database: sqlite3.Connection) -> None:
    assert translation(database, "topic:health", "Health", "zh") == ("健康", "draft")


def test_an_outdated_translation_is_older(database: sqlite3.Connection) -> None:
    assert translation(database, "article:calling-police", "Have a second person beside you.", "zh") == (
        "让另一个人在你身边。",
        "older",
    )


def test_an_outdated_critical_note_is_english(database: sqlite3.Connection) -> None:
    text = "The person's own state may be the danger. Its missions may pass on a name."
    assert rows(database, "SELECT count(*) FROM message WHERE context = 'note:S49' AND text = ?", text) == [(1,)]
    assert [translation(database, "note:S49", text, language) for language in ("zh", "ko", "vi", "my")] == [None] * 4


def test_a_text_without_translation_has_no_row(database: sqlite3.Connection) -> None:
    assert translation(database, "service:cn-110-police", "Comes to the place of danger.", "my") is None


def test_names_of_countries_and_their_order(database: sqlite3.Connection) -> None:
    names = dict(rows(database, "SELECT language, name FROM country_name WHERE country = 'VN'"))
    assert names == {"en": "Vietnam", "zh": "越南", "ko": "베트남", "vi": "Việt Nam", "my": "ဗီယက်နမ်"}
    chinese = rows(
        database,
        "SELECT country FROM country_name WHERE language = 'zh' AND country IN ('CN', 'KR', 'MM') ORDER BY sort_key",
    )
    assert [country for (country,) in chinese] == ["KR", "MM", "CN"]


def test_our_own_names_win_over_cldr(database: sqlite3.Connection) -> None:
    assert rows(database, "SELECT name FROM country_name WHERE country = 'HK' AND language = 'zh'") == [("香港",)]
    assert rows(database, "SELECT name FROM language_name WHERE code = 'kar' AND language = 'ko'") == [("카렌어",)]


def test_calling_codes_and_prefixes(database: sqlite3.Connection) -> None:
    found = rows(
        database, "SELECT code, calling_code, international_prefix FROM country WHERE code IN ('CN', 'KR', 'US')"
    )
    assert found == [("CN", "86", "00"), ("KR", "82", None), ("US", "1", "011")]


def test_services_sorted_by_each_language(database: sqlite3.Connection) -> None:
    assert rows(database, "SELECT language, count(*) FROM service_sort GROUP BY language ORDER BY language") == [
        (code, 14) for code in ("en", "ko", "my", "vi", "zh")
    ]
    first = "SELECT service FROM service_sort WHERE language = ? ORDER BY sort_key LIMIT 1"
    assert rows(database, first, "en") == [("cn-mission-not-to-call",)]
    assert rows(database, first, "zh") == [("kr-danuri",)]  # 多, duo


def test_a_service_without_organization_is_its_own(database: sqlite3.Connection) -> None:
    assert rows(
        database,
        "SELECT organization.id, message.context, message.text FROM service "
        "JOIN organization ON organization.id = organization JOIN message ON message.id = organization.name_text "
        "WHERE service.id = 'vn-111'",
    ) == [("vn-111", "service:vn-111", "Protection line for children and for people held or sold")]


def test_what_is_unknown_is_not_none(database: sqlite3.Connection) -> None:
    found = rows(
        database, "SELECT id, reaches, passes_to_known FROM service WHERE id IN ('kr-danuri', 'mm-women-line')"
    )
    assert found == [("kr-danuri", "none", 1), ("mm-women-line", "unknown", 0)]


def test_numbers_as_printed_with_who_answers(database: sqlite3.Connection) -> None:
    assert rows(
        database,
        "SELECT number, key, short_code, group_concat(answers) FROM phone JOIN phone_answer ON phone = phone.id "
        "WHERE service = 'hk-999' GROUP BY phone.id",
    ) == [("999", "main", 1, "ambulance,fire,police")]
    assert rows(database, "SELECT number, e164 FROM phone WHERE service = 'mm-women-line' ORDER BY position") == [
        ("01-2345678", "+9512345678"),
        ("09 420 112233", "+959420112233"),
    ]


def test_midnight_is_written_one_way(database: sqlite3.Connection) -> None:
    assert rows(database, "SELECT DISTINCT closes_at FROM schedule WHERE service = 'mm-women-line'") == [("00:00",)]
    hours = rows(database, "SELECT opens_at, closes_at FROM schedule WHERE service = 'cn-emb-myanmar' AND weekday = 4")
    assert hours == [("09:00", "12:00"), ("13:30", "17:00")]


def test_an_old_id_leads_to_every_part(database: sqlite3.Connection) -> None:
    found = rows(database, "SELECT service FROM service_alias WHERE alias = 'vn-emergency-113-115' ORDER BY service")
    assert found == [("vn-113-police",), ("vn-115-ambulance",)]


def test_the_newest_source_dates_a_record(database: sqlite3.Connection) -> None:
    found = rows(
        database, "SELECT assured_date FROM service WHERE id IN ('cn-110-police', 'cn-emb-myanmar') ORDER BY id"
    )
    assert found == [("2022-11-16",), (None,)]


def test_blocks_are_numbered_and_say_what_they_rest_on(database: sqlite3.Connection) -> None:
    found = rows(
        database,
        "SELECT block.number, block.kind, level, block_basis.kind, label, detail FROM block "
        "JOIN block_basis USING (article, number) WHERE article = 'calling-police' ORDER BY block.number",
    )
    assert found[0] == (1, "paragraph", 0, "fact", "F001", "")
    assert found[4] == (5, "item", 2, "practice", "", "")
    assert found[7] == (8, "step", 1, "public", "https://example.org/police", "2024-09-24")
    assert [row[0] for row in found] == list(range(1, 13))


def test_the_edition_holds_no_sentence_of_a_fact_and_no_editor_s_note(small_edition: Path) -> None:
    data = (small_edition / "guide.db").read_bytes()
    assert b"People need medical care at once." not in data
    assert b"Local number of seven digits." not in data
    assert b"001 para 50 health" in data
