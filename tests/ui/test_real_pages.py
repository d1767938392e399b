"""The pages of the project's own edition in every language: no English left in them, and no word cut off.

Every text of the content is looked at in tests/desk/catalogs/test_no_english.py. Here it is what stands around them on
the screen: one page of each kind as it opens, and those whose titles are the longest. GUIDE_EVERY_PAGE=1 in the
environment opens every entry there is (`make soak`, docs/soak.md).
"""

from __future__ import annotations

import os
import re
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from guide.core.address import parse_address
from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.markup import plain_text
from guide.core.paths import DATABASE_NAME
from guide.desk.catalogs.extract import program_template
from guide.desk.catalogs.folder import PROGRAM, translation_folder
from guide.edition.fingerprint import as_hex, as_words
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.window import Window
from tests.conftest import PROJECT
from tests.english_left import allowed_words, english_left, names_pattern
from tests.ui.conftest import MakeWindow
from tests.ui.geometry import faults
from tests.ui.words_of import spoken_and_shown

LANGUAGES = ("en", "zh", "ko", "vi", "my")
SCREEN = (1366, 768)

LISTS = (
    "page:first",
    "page:find-help",
    "page:numbers",
    "page:guide",
    "page:signs",
    "page:signs/children",
    "page:forms",
    "page:forms/my-day",
    "page:phrases",
    "page:law",
    "page:words",
    "page:places",
    "page:figures",
    "page:figures/charts",
    "page:timeline",
    "page:about",
)
LONGEST = {
    "article": 3,
    "service": 4,
    "law": 2,
    "phrase": 2,
    "place": 2,
    "indicator": 1,
    "figure": 1,
    "event": 1,
    "term": 1,
}
"""How many entries of each kind are opened: those with the longest titles in a language."""
EVERY_PAGE = "GUIDE_EVERY_PAGE" in os.environ
ALWAYS = ("note:S01", "note:S02", "service:cn-110-police", "service:cn-120-ambulance", "topic:police")

_AS_THEY_ARE = """
SELECT name FROM organization_name UNION SELECT name FROM service_name UNION SELECT name FROM law_official
UNION SELECT endonym FROM interface_language UNION SELECT name FROM pointing_language
UNION SELECT abbreviation FROM term UNION SELECT id FROM fact UNION SELECT timezone FROM schedule
UNION SELECT text FROM channel JOIN message ON value_text = message.id
"""
"""Names that are data and stand in their own language; accounts and applications too."""
_OF_CLDR = "SELECT name FROM country_name WHERE language = ? UNION SELECT name FROM language_name WHERE language = ?"
_SECTION = re.compile(r"\d{3} (?:(?:para|line) \d+ ?)?(.*)")
"""The source documents are in English, and so are the titles of their sections: `003 para 3 demand in China`."""
_SHOWN_IN_TWO = """
SELECT text FROM message WHERE context LIKE 'phrase:%' OR context LIKE 'script:%' UNION
SELECT translation.text FROM translation JOIN message ON message = message.id
WHERE language <> ? AND (context LIKE 'phrase:%' OR context LIKE 'script:%')
"""
"""Sentences to show or to say, which stand beside those of the window in the language of whoever is spoken to."""


@pytest.fixture(scope="module")
def edition(real_edition: Path) -> OpenEdition:
    """In place of the small one, for this module."""
    return open_edition(real_edition)


@pytest.fixture(scope="module")
def database(real_edition: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize((real_edition / DATABASE_NAME).read_bytes())
    return connection


def as_they_are(edition: OpenEdition, database: sqlite3.Connection, language: str) -> re.Pattern[str] | None:
    who = edition.signed.fingerprint
    words = {name for (name,) in database.execute(_AS_THEY_ARE) if name}
    words |= {name for (name,) in database.execute(_OF_CLDR, (language, language))}
    words |= {text for (text,) in database.execute(_SHOWN_IN_TWO, (language,))}
    sections = {
        part.strip() for (section,) in database.execute("SELECT section FROM fact") for part in section.split(";")
    }
    words |= {found[1] for found in map(_SECTION.fullmatch, sections) if found}
    # Together with the words that are allowed: a name of several words goes before the country within it.
    return names_pattern(words | allowed_words() | {as_words(who), as_hex(who)})


def places(database: sqlite3.Connection, language: str) -> list[str]:
    longest = (
        "SELECT kind || ':' || search_entry.entry FROM search_entry JOIN search_text ON number = search_text.entry"
    )
    longest += " WHERE language = ? AND kind = ? ORDER BY length(title) DESC, number LIMIT ?"
    kinds = {kind: -1 for (kind,) in database.execute("SELECT DISTINCT kind FROM search_entry")}  # -1: no limit
    found = [
        id
        for kind, most in (kinds if EVERY_PAGE else LONGEST).items()
        for (id,) in database.execute(longest, (language, kind, most))
    ]
    if EVERY_PAGE:
        found += [f"note:{id}" for (id,) in database.execute("SELECT id FROM note ORDER BY id")]
    return list(dict.fromkeys((*LISTS, *ALWAYS, *found)))


def opened(window: Window, place: str) -> None:
    window.go(parse_address(place))
    for _turn in range(3):  # a place that scrolls lays itself out once more when its scroll bar came
        QApplication.processEvents()


def english_of_notes(edition: OpenEdition, database: sqlite3.Connection, language: str) -> set[str]:
    """The marked lines beneath critical notes that no native speaker has signed."""
    ids = [id for (id,) in database.execute("SELECT id FROM note")]
    notes = [edition.notes.note(id, SOURCE_LANGUAGE) for id in ids if edition.notes.note(id, language).is_unread]
    words = (wording for note in notes for wording in (note.short, *note.full, *note.instead))
    return {plain_text(wording.text, {}) for wording in words}


def untranslated(language: str) -> re.Pattern[str]:
    """Words of the program that wait for a translation: `guide-desk strings check` names those."""
    known = translation_folder(PROJECT).read(language, PROGRAM).entries
    done = {entry.key for entry in known if entry.is_translated and not entry.fuzzy}
    waiting = [text for entry in program_template(PROJECT).entries if entry.key not in done for text in entry.id]
    filled_in = (".*".join(map(re.escape, re.split(r"\{\w+\}", text))) for text in waiting)
    return re.compile("|".join(filled_in) or "(?!)")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_english_stands_on_a_page_in_another_language(
    make: MakeWindow, edition: OpenEdition, database: sqlite3.Connection, language: str
) -> None:
    names, marked = as_they_are(edition, database, language), english_of_notes(edition, database, language)
    waiting = untranslated(language)
    window = make(language, "CN", SCREEN)
    found = set()
    for place in places(database, language):
        opened(window, place)
        lines = [line.strip() for line in spoken_and_shown(window).splitlines()]
        for at, line in enumerate(lines):
            if line in marked or not (left := english_left(line, language, names)) or waiting.fullmatch(line):
                continue
            around = " ".join(lines[max(at - 1, 0) : at + 2])  # our own line ends may tear a name apart
            if not {*left}.isdisjoint(english_left(around, language, names)):
                found.add((place, line))
    assert not found, "\n".join(f"{place}: {line}" for place, line in sorted(found))


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_on_a_common_screen(
    make: MakeWindow, database: sqlite3.Connection, language: str, percent: int
) -> None:
    window = make(language, "CN", SCREEN, percent)
    found = {}
    for place in places(database, language):
        opened(window, place)
        if lines := faults(window):
            found[place] = lines
    assert found == {}
    assert window.size().toTuple() == SCREEN
