"""The shapes of all records in resources/. resources/README.md shows each with an example.

The words of a vocabulary are those the program has names for (guide.core.vocabulary): a value that no
screen can name cannot enter.
"""

from __future__ import annotations

import re

from guide.core import vocabulary
from guide.desk.sources.shape import (
    Shape,
    by_language,
    day,
    flag,
    list_of,
    one_of,
    or_null,
    whole,
    word_or,
    words,
)

ID = words(re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), "lower-case letters, digits and single hyphens")
NOTE_ID = words(re.compile(r"S[0-9]{2}|N-[a-z0-9]+(?:-[a-z0-9]+)*"), "S and two digits, or N- and a record's id")
FACT_ID = words(re.compile(r"F[0-9]{3}"), "F and three digits")
COUNTRY = words(re.compile(r"[A-Z]{2}"), "the two capital letters of ISO 3166, for example CN")
LANGUAGE = words(re.compile(r"[a-z]{2,3}"), "the two or three small letters of ISO 639, for example zh")
E164 = words(re.compile(r"\+[1-9][0-9]{4,14}"), "+, the country's calling code and the number, digits only")
URL = words(re.compile(r"https?://[^\s<>\"]+"), "a whole address that starts with https:// or http://")
EMAIL = words(re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"), "one address, name@place")
TIME = words(re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00"), 'hours and minutes in quotes, "09:00"')
CARRY = one_of("anywhere", "outside")
TARGET = words(re.compile(r"[a-z]+:[A-Za-z0-9/_-]+"), "kind:id, for example article:children")

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EXTENTS = ("nationwide", "local", "worldwide")
KNOWN = ("yes", "no", "unknown")
STALENESS = ("low", "medium", "high", "unknown", "no_number")

HOURS = Shape(
    "a row of hours",
    {"days": list_of(one_of(*DAYS), at_least=1), "opens_at": TIME, "closes_at": TIME, "timezone": words()},
)

BASIS = Shape(
    "a basis",
    {},
    {name: one_of("source", "note", "editor") for name in ("records_calls", "passes_to", "must_report")},
)

DATED_PAGE = Shape("a source", {"url": URL, "date": or_null(day)}, {"date_note": words()})

PHONE = Shape(
    "a phone",
    {"number": words(), "type": one_of(*vocabulary.PHONE_TYPES)},
    {
        "key": ID,
        "e164": E164,
        "answers": list_of(one_of(*vocabulary.ANSWERS), at_least=1),
        "short_code": flag,
        "note": words(),
        "unusual": words(),
    },
)

SERVICE = Shape(
    "a record",
    {
        "id": ID,
        "name": words(),
        "kind": one_of(*vocabulary.KINDS),
        "country": or_null(COUNTRY),
        "service_area": Shape(
            "a service area", {"country": or_null(COUNTRY), "extent": one_of(*EXTENTS)}, {"place": words()}
        ),
        "schedule": word_or(
            ("always", "unknown"),
            list_of(HOURS, at_least=1),
        ),
        "cost": one_of(*vocabulary.COSTS),
        "offers": list_of(one_of(*vocabulary.OFFERS)),
        "serves": list_of(one_of(*vocabulary.AUDIENCES)),
        "reaches": word_or(("none", "unknown"), list_of(COUNTRY, at_least=1)),
        "records_calls": one_of(*KNOWN),
        "passes_to": word_or(("unknown",), list_of(one_of(*vocabulary.RECIPIENTS))),
        "must_report": one_of(*KNOWN),
        "carry": CARRY,
        "safety": list_of(NOTE_ID),
        "confidence": one_of(*vocabulary.CONFIDENCE),
        "staleness": one_of(*STALENESS),
        "checked_by": one_of("source", "call", "visit"),
        "sources": list_of(DATED_PAGE),
    },
    {
        "organization": ID,
        "name_inside": words(),
        "alternate_names": by_language,
        "aliases": list_of(ID),
        "keywords": words(),
        "description": words(),
        "phones": list_of(PHONE, at_least=1),
        "channels": list_of(
            Shape("a channel", {"type": one_of(*vocabulary.CHANNEL_TYPES), "value": words()}), at_least=1
        ),
        "url": URL,
        "email": EMAIL,
        "schedule_note": words(),
        "languages": list_of(
            Shape("a language", {"code": LANGUAGE, "basis": one_of("stated", "assumed")}, {"note": words()})
        ),
        "cost_note": words(),
        "not_for": list_of(one_of(*vocabulary.AUDIENCES)),
        "for_nationals_of": COUNTRY,
        "basis": BASIS,
        "closed": flag,
        "verify_before_publishing": flag,
        "do_not_contact": flag,
        "reports_status": flag,
        "publishes_faces": flag,
        "facts": list_of(FACT_ID),
        "editor_note": words(),
    },
)

ORGANIZATION = Shape(
    "an organization",
    {"id": ID, "name": words()},
    {
        "name_inside": words(),
        "alternate_names": by_language,
        "url": URL,
        "facts": list_of(FACT_ID),
        "sources": list_of(DATED_PAGE),
        "editor_note": words(),
    },
)

NOTE = Shape(
    "a safety note",
    {
        "id": NOTE_ID,
        "level": one_of("critical", "high", "medium"),
        "short": words(),
        "full": list_of(words(), at_least=1),
        "instead": list_of(words(), at_least=1),
        "show_on": list_of(TARGET),
        "basis": one_of("source", "practice", "mixed"),
    },
    {
        "critical_when": words(),
        "facts": list_of(FACT_ID),
        "sources": list_of(DATED_PAGE),
        "editor_note": words(),
    },
)

TOPIC = Shape("a topic", {"id": ID, "title": words(), "summary": words()}, {"editor_note": words()})

FRONT_MATTER = Shape(
    "the head of an article",
    {
        "id": ID,
        "topic": ID,
        "position": whole,
        "title": words(),
        "summary": words(),
        "safety": list_of(NOTE_ID),
        "reviewed": words(re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), "a whole date, for example 2026-11-22"),
    },
    {"title_inside": words(), "keywords": words(), "carry": CARRY, "editor_note": words()},
)

RETIRED = Shape(
    "a retired number",
    {"id": ID, "country": COUNTRY, "numbers": list_of(words(), at_least=1), "reason": words()},
    {"replaced_by": words(), "editor_note": words()},
)

NAMES = Shape(
    "a name", {"id": ID, "names": by_language}, {"language": LANGUAGE, "country": COUNTRY, "editor_note": words()}
)

SCRIPT = words(re.compile(r"[A-Z][a-z]{3}"), "the four letters of ISO 15924, for example Hans")

POINTING = Shape(
    "a language to point at",
    {"id": ID, "language": LANGUAGE},
    {
        "script": SCRIPT,
        "name": words(),
        "sources": list_of(DATED_PAGE, at_least=1),
        "editor_note": words(),
    },
)

EDITION = Shape(
    "an edition",
    {"id": words(re.compile(r"[0-9]{4}\.[0-9]{2}(?:\.[0-9]+)?"), 'year.month, for example "2026.11"'), "date": day},
    {"changes": list_of(words())},
)
