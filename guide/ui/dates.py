"""Dates and times as a reader of the language writes them, with the digits 0 to 9 in all of them."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from guide.core.i18n import pgettext

_WEEKDAY = re.compile(r"[,、]?\s*dddd[,、]?\s*")
_PLAIN_DIGITS = {ord("၀") + digit: str(digit) for digit in range(10)}


def date_words(date: str, language: str) -> str:
    """YYYY, YYYY-MM or YYYY-MM-DD in words; what is none of them stands as it is."""
    parts = date.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or not 1 <= len(parts) <= 3:
        return date
    locale = QLocale(language)
    if len(parts) == 1:
        return date
    if len(parts) == 2:
        month = locale.standaloneMonthName(int(parts[1])) if 1 <= int(parts[1]) <= 12 else parts[1]
        # Translators: A month of a year: “March 2019”. Chinese: “{year}年{month}”.
        return pgettext("month of a year", "{month} {year}").format(month=month, year=parts[0])
    day = QDate(int(parts[0]), int(parts[1]), int(parts[2]))
    if not day.isValid():
        return date
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(day, pattern).translate(_PLAIN_DIGITS)


def period_words(when: str, language: str) -> str:
    """One date as in date_words, or two with “–” between; either may be missing: “2002–” is from then on."""
    first, dash, last = when.partition("–")
    if not dash:
        return date_words(when, language)
    if not first:
        # Translators: A time that ended in a year: “until 2006”.
        return pgettext("period", "until {date}").format(date=date_words(last, language))
    if not last:
        # Translators: A time that began in a year and goes on: “from 2002 on”.
        return pgettext("period", "from {date} on").format(date=date_words(first, language))
    # Translators: From one day or time to another; use the dash or word of your language.
    between = pgettext("from one to another", "{first} – {last}")
    return between.format(first=date_words(first, language), last=date_words(last, language))


def time_words(hour: int, minute: int, language: str) -> str:
    words = QLocale(language).toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
    return words.translate(_PLAIN_DIGITS)


def weekday_words(weekday: int, language: str) -> str:
    """0 is Monday."""
    return QLocale(language).standaloneDayName(weekday + 1)


def moment_words(moment: datetime, language: str) -> str:
    """A weekday and a time of day, on the clock that the moment carries."""
    # Translators: A weekday with a time of day: “Tuesday, 14:05”.
    return pgettext("weekday and time", "{weekday}, {time}").format(
        weekday=weekday_words(moment.weekday(), language), time=time_words(moment.hour, moment.minute, language)
    )
