from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.i18n import parse_catalog
from guide.core.wording import Standing
from guide.desk.catalogs.compile import compile_mo
from guide.desk.catalogs.po import Entry, PoFile
from guide.desk.catalogs.pseudo import (
    LONG,
    PSEUDO_LANGUAGES,
    RIGHT_TO_LEFT,
    long_text,
    pseudo_program,
    right_to_left_text,
)
from guide.desk.catalogs.rules import endangers
from guide.edition.opening import open_edition

TEXTS = (
    "Open {name} & go",
    "Read [this page](article:sent-back) **now**, *please*.",
    "Call {phone:cn-120} at 10:30 | See https://example.org/a",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_a_text_carries_is_left_alone(text: str) -> None:
    for changed in (long_text(text), right_to_left_text(text)):
        assert changed != text
        assert not endangers(text, changed, "xx")


def test_the_long_one_is_half_as_long_again_and_shows_where_it_ends() -> None:
    changed = long_text("Show what each paragraph rests on")
    assert len(changed) > 1.4 * len("Show what each paragraph rests on")
    assert changed[0] + changed[-1] == "[]"


def test_the_words_of_the_program_compile_with_their_plurals() -> None:
    template = PoFile(None, (Entry("", ("One number", "{count} numbers")), Entry("menu", ("&Copy",))))
    for language in PSEUDO_LANGUAGES:
        catalog = parse_catalog(compile_mo(pseudo_program(template, language)), language.code)
        assert catalog.count("One number", "{count} numbers", 2) not in ("One number", "{count} numbers")
        assert catalog.has("&Copy", "menu")


def test_an_edition_with_both_opens_and_speaks_them(pseudo_edition: Path) -> None:
    edition = open_edition(pseudo_edition)
    assert [language.code for language in edition.languages][-2:] == [LONG.code, RIGHT_TO_LEFT.code]
    title = edition.library.article("immediate-danger", LONG.code).title
    assert (title.text[0], title.standing) == ("[", Standing.DRAFT)
    assert edition.catalog(RIGHT_TO_LEFT.code).has("Search")
    assert edition.names.country("CN", RIGHT_TO_LEFT.code) == "الصين"
