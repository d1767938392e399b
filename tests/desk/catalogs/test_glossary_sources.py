"""The official names of the project's glossary are those of its records, in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain
from unicodedata import combining, normalize

import pytest

from guide.desk.catalogs.glossary import KINDS, GlossaryTerm, read_glossary
from guide.desk.sources.reading import Sources, read_sources
from guide.text.folding import fold, normalised
from tests.conftest import PROJECT

TERMS = read_glossary(PROJECT / "translations").terms
_TITLE = re.compile("《[^》]+》")
_ASIDE = re.compile(r"\s*[(:,].*")


@cache
def sources() -> Sources:
    return read_sources(PROJECT / "resources")


@cache
def names() -> dict[str, dict[str, tuple[str, ...]]]:
    """By record as `kind:id` and by language: the official names, and of a law what an official knows it as."""
    read = sources()
    found = {f"service:{service.id}": service.own_names for service in read.services}
    found |= {f"organization:{one.id}": one.own_names for one in read.organizations}
    for law in read.rows_of("law"):
        pairs = (law.node.fields(field).pairs() for field in ("official_name", "number"))
        found[f"law:{law.id}"] = tuple(chain.from_iterable(pairs))
    return {
        record: {language: tuple(text for code, text in pairs if code == language) for language, _ in pairs}
        for record, pairs in found.items()
    }


def plain(text: str) -> str:
    """Without blanks and the marks around a title; traditional characters as simplified ones."""
    return re.sub(r"[\s《》“”]", "", fold(normalised(text)))


def bare(text: str) -> str:
    """Without the marks of Vietnamese too, which some pages leave out."""
    split = normalize("NFD", plain(text)).replace("đ", "d")
    return "".join(letter for letter in split if not combining(letter))


def is_part(wording: str, official: str) -> bool:
    """Whether an official name, which may hold digits and words in brackets, says it so."""
    whole, without = official, re.sub(r"\([^)]*\)", "", official)
    if official.isascii():
        return bare(wording) in bare(whole)
    return plain(wording) in plain(whole) or plain(wording) in plain(without)


def cited(term: GlossaryTerm) -> tuple[str, ...]:
    return tuple(source for source in term.sources if source.partition(":")[0] in KINDS)


def named(term: GlossaryTerm) -> str:
    return f"{term.language}: {term.english[0]}"


@pytest.mark.parametrize("term", [term for term in TERMS if cited(term)], ids=named)
def test_a_cited_record_says_it_so(term: GlossaryTerm) -> None:
    for record in cited(term):
        official = names()[record].get(term.language, ())
        assert any(is_part(wording, name) for wording in term.wordings for name in official), (record, official)


@cache
def records_by_name() -> dict[str, str]:
    """Records by their English name, which no other record has, without what explains it."""
    read = sources()
    english = {f"service:{service.id}": service.name for service in read.services}
    english |= {f"organization:{one.id}": one.name for one in read.organizations}
    english |= {f"law:{law.id}": law.node.text("name") for law in read.rows_of("law")}
    short = {record: fold(_ASIDE.sub("", name)) for record, name in english.items()}
    often = Counter(short.values())
    return {name: record for record, name in short.items() if often[name] == 1}


def own_records(term: GlossaryTerm) -> Iterator[str]:
    for english in term.english:
        record = records_by_name().get(fold(english))
        if record and names()[record].get(term.language):
            yield record


def test_a_term_that_is_the_name_of_a_record_cites_it() -> None:
    own = {term: set(own_records(term)) for term in TERMS}
    assert any(own.values())
    assert {named(term): records for term, records in own.items() if not records <= set(term.sources)} == {}


def titles_and_organizations() -> Iterator[tuple[str, str]]:
    for record, by_language in names().items():
        for language, texts in by_language.items():
            for text in texts:
                if record.startswith("organization:"):
                    yield language, text
                elif record.startswith("law:"):
                    yield from ((language, title) for title in _TITLE.findall(text))


def test_every_law_and_every_organization_stands_in_the_glossary() -> None:
    languages = {term.language for term in TERMS}
    said = {(term.language, wording) for term in TERMS if cited(term) for wording in term.wordings}
    wanted = {(language, text) for language, text in titles_and_organizations() if language in languages}
    assert wanted
    assert wanted - said == set()
