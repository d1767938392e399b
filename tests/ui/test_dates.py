from __future__ import annotations

from datetime import datetime

import pytest

from guide.ui.dates import date_words, moment_words, period_words, time_words, weekday_words


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("2019", "en", "2019"),
        ("2019-03", "en", "March 2019"),
        ("2026-11-22", "en", "November 22, 2026"),
        ("2026-11-22", "zh", "2026年11月22日"),
        ("2026-11-22", "ko", "2026년 11월 22일"),
        ("2026-11-22", "vi", "22 tháng 11, 2026"),
        ("2026-13-40", "en", "2026-13-40"),
        ("some day", "en", "some day"),
    ],
)
def test_a_date_is_said_in_words(date: str, language: str, words: str) -> None:
    assert date_words(date, language) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("1986", "1986"),
        ("2014-02", "February 2014"),
        ("1991–1996", "1991 – 1996"),
        ("2002–", "from 2002 on"),
        ("–2006", "until 2006"),
        ("2023-10-09", "October 9, 2023"),
    ],
)
def test_a_time_is_one_date_or_two(when: str, words: str) -> None:
    assert period_words(when, "en") == words


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_digits_are_the_same_in_every_language(language: str) -> None:
    for words in (
        date_words("2026-11-22", language),
        time_words(14, 5, language),
        moment_words(datetime(2026, 11, 22, 14, 5), language),
    ):
        assert all(letter.isascii() for letter in words if letter.isdigit())
    assert "05" in time_words(14, 5, language)


def test_monday_is_the_first_day() -> None:
    assert [weekday_words(day, "en") for day in (0, 6)] == ["Monday", "Sunday"]
