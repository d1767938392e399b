"""The edition inside China holds nothing of what is marked, nothing that names it, and no title that tells."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

from guide.core.errors import GuideError
from guide.core.paths import DATABASE_NAME
from guide.core.wording import Standing
from guide.desk.catalogs.compile import content_translations, words_of_mo
from guide.desk.catalogs.folder import translation_folder
from guide.desk.catalogs.telling import telling_title_problems
from guide.desk.check.profiles import (
    no_heading_stands_over_nothing,
    nothing_names_what_is_left_out,
    titles_hold_no_telling_words,
)
from guide.desk.profiles import (
    COMPLETE,
    INSIDE_CHINA,
    left_out_of,
    sources_for,
    telling_titles,
    telling_words,
    translations_for,
)
from guide.desk.sources.messages import translatable
from guide.desk.sources.reading import Sources, read_sources
from guide.desk.telling import TellingWords
from guide.edition.opening import open_edition
from tests.conftest import PROJECT, SMALL_SOURCE
from tests.desk.editable_sources import EditableSources

ARTICLE = "articles/police/calling-police.md"
RUNNING = Path(__file__).parent / "telling_inside_china.tsv"

_TITLES = (
    ("topic", "title_text"), ("topic", "summary_text"), ("article", "title_text"), ("article", "summary_text"),
    ("article", "keywords_text"), ("organization", "name_text"), ("service", "name_text"), ("service", "keywords_text"),
    ("law", "name_text"), ("law", "keywords_text"), ("term", "term_text"), ("term", "synonyms_text"),
    ("option", "reason_text"), ("form", "title_text"), ("form", "summary_text"), ("form", "keywords_text"),
    ("figure", "what_text"), ("figure", "place_text"), ("place", "name_text"), ("place", "keywords_text"),
    ("doubt", "topic_text"), ("question", "words_text"), ("question_value", "text"),
)  # fmt: skip
_OWN = (("service_name", "name"), ("organization_name", "name"), ("law_official", "name"), ("term", "abbreviation"),
        ("search_word", "word"), ("search_word", "skeleton"), ("fact", "section"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Inside:
    """The edition of the project's own sources for inside China, and those sources."""

    folder: Path
    sources: Sources
    database: sqlite3.Connection

    @property
    def telling(self) -> TellingWords:
        return telling_words(self.sources, INSIDE_CHINA)

    def texts(self, sql: str) -> list[str]:
        return [text for (text,) in self.database.execute(sql) if text]


@pytest.fixture(scope="module")
def inside(inside_edition: Path) -> Inside:
    database = sqlite3.connect(":memory:")
    database.deserialize((inside_edition / DATABASE_NAME).read_bytes())
    return Inside(inside_edition, read_sources(PROJECT / "resources"), database)


def test_nothing_that_is_marked_is_in_it_and_nothing_else_is_missing(real_edition: Path, inside: Inside) -> None:
    complete, shorter = open_edition(real_edition), open_edition(inside.folder)
    out = left_out_of(inside.sources, INSIDE_CHINA)
    assert shorter.profile == INSIDE_CHINA
    missing = complete.comparison.numbers.keys() - shorter.comparison.numbers.keys()
    assert missing == {address.removeprefix("service:") for address in out if address.startswith("service:")}
    for id in missing:
        for language in shorter.languages:
            name = complete.directory.service(id, language.code).name.text
            assert all(hit.id != id for hit in shorter.search.find(name, language.code, "CN", 50))
        with pytest.raises(GuideError):
            shorter.directory.service(id, "en")


def test_no_file_of_it_holds_anything_of_what_is_left_out(real_edition: Path, inside: Inside) -> None:
    """Searched byte by byte: ids, and every text in every language that stands in the complete edition alone."""
    data = b"".join(
        file.read_bytes() for file in sorted(inside.folder.rglob("*")) if file.suffix != ".ttf" and file.is_file()
    )
    out = left_out_of(inside.sources, INSIDE_CHINA)
    kinds = {address.partition(":")[0] for address in out}
    assert {"service", "article", "law", "term", "event", "figure", "place", "doubt", "note"} <= kinds
    ids = out | {id for kind, _colon, id in (address.partition(":") for address in out) if kind == "service"}
    assert not re.findall(rb"(?<![a-z0-9-])(?:%s)(?![a-z0-9-])" % b"|".join(re.escape(id.encode()) for id in ids), data)
    whole = sqlite3.connect(":memory:")
    whole.deserialize((real_edition / DATABASE_NAME).read_bytes())
    marks = ",".join("?" * len(out))
    written = "SELECT id, text FROM message UNION ALL SELECT message, text FROM translation"
    of_out = f"SELECT text FROM ({written}) WHERE id IN (SELECT id FROM message WHERE context IN ({marks}))"
    texts = {text for (text,) in whole.execute(of_out, sorted(out))}
    whole.close()
    kept = "\n".join(inside.texts("SELECT text FROM message") + inside.texts("SELECT text FROM translation"))
    assert len(texts) > 400
    assert not [text for text in texts if text not in kept and len(text) > 12 and text[:80].encode() in data]


def test_no_title_and_no_word_to_search_tells(inside: Inside) -> None:
    """In all five languages: what is shown over things and in lists, what is searched, names that are data.

    A country is called what it is called. A card is found under its own words, and those of one open a procedure.
    """
    found = {}
    for table, column in _TITLES:
        shown = (
            f"SELECT text FROM message WHERE id IN (SELECT {column} FROM {table}) UNION ALL "
            f"SELECT text FROM translation WHERE message IN (SELECT {column} FROM {table})"
        )
        found[table, column] = inside.texts(shown)
    for table, column in _OWN:
        found[table, column] = inside.texts(f"SELECT {column} FROM {table}")
    found["block", "heading"] = inside.texts(
        "SELECT text FROM message WHERE id IN (SELECT text FROM block WHERE kind = 'heading') UNION ALL "
        "SELECT text FROM translation WHERE message IN (SELECT text FROM block WHERE kind = 'heading')"
    )
    found["search_text", "title"] = inside.texts(
        "SELECT title FROM search_text JOIN search_entry ON number = search_text.entry"
        " WHERE kind || ':' || search_entry.entry != 'phrase:pol-identify'"
    )
    found["file", "name"] = [path.name for path in inside.folder.rglob("*")]
    assert {where for where, texts in found.items() if not texts} <= {
        ("place", "keywords_text"),
        ("law", "keywords_text"),
    }
    told = [(where, text) for where, texts in found.items() for text in texts if inside.telling.found_in(text)]
    assert told == []


def test_words_of_the_program_tell_little(inside: Inside) -> None:
    """Each message of the program that holds such a word is known: today, whom a line serves, in two languages."""
    told = {
        file.stem: [text for text in words_of_mo(file.read_bytes()).split("\0") if inside.telling.found_in(text)]
        for file in sorted((inside.folder / "locale").glob("*.mo"))
    }
    assert {language: len(texts) for language, texts in told.items() if texts}.items() <= {"vi": 1, "zh": 1}.items()


def test_what_remains_in_running_text_is_known_and_has_a_reason(inside: Inside) -> None:
    remaining = Counter(
        message.context
        for message in translatable(sources_for(inside.sources, INSIDE_CHINA))
        if inside.telling.found_in(message.text)
    )
    with RUNNING.open(encoding="utf-8", newline="") as file:
        known = list(csv.DictReader(file, delimiter="\t"))
    assert all(row["reason"] for row in known)
    assert remaining == {row["entry"]: int(row["texts"]) for row in known}


def test_the_warnings_that_save_a_life_are_all_in_it(inside: Inside) -> None:
    shorter = sources_for(inside.sources, INSIDE_CHINA)
    own = {f"N-{service.id}" for service in inside.sources.services}
    assert {n.id for n in shorter.notes} - own == {n.id for n in inside.sources.notes} - own
    assert [(n.short, n.full, n.instead) for n in shorter.notes if n.id == "S01"] == [
        (n.short, n.full, n.instead) for n in inside.sources.notes if n.id == "S01"
    ]
    for kind in ("phrase", "indicator", "option", "script", "form"):
        assert len(shorter.rows_of(kind)) == len(inside.sources.rows_of(kind))
    assert shorter.referral == inside.sources.referral
    in_china = {s.id for s in inside.sources.services if s.country == "CN"}
    assert in_china <= {service.id for service in shorter.services}


def test_the_titles_in_every_language_are_those_that_do_not_tell(inside: Inside) -> None:
    """What a translator wrote is shown but where it tells; who that is, is known: an organization's own name."""
    folder = translation_folder(PROJECT)
    for language in folder.languages:
        translations = content_translations(folder, language)
        told = set(telling_titles(inside.sources, INSIDE_CHINA, translations))
        assert told <= {("organization:unhcr", "UNHCR")}, language
        assert not told & translations_for(inside.sources, INSIDE_CHINA, translations).keys()


def test_a_name_of_what_is_left_out_is_a_problem(editable: EditableSources) -> None:
    file = editable.file("directory/kr.yaml")
    file.write_text(file.read_text(encoding="utf-8").replace("carry: anywhere", "carry: outside", 1), encoding="utf-8")
    sources = editable.read()
    out = left_out_of(sources, INSIDE_CHINA)
    assert not left_out_of(sources, COMPLETE)
    named = {problem.message.split(" names ")[1].split(",")[0] for problem in nothing_names_what_is_left_out(sources)}
    assert named <= out


def test_a_link_in_running_text_to_what_is_left_out_is_a_problem(editable: EditableSources) -> None:
    editable.change(ARTICLE, "reviewed:", "carry: outside\nreviewed:")
    sources = editable.read()
    shorter = sources_for(sources, INSIDE_CHINA)
    assert "calling-police" not in {article.id for article in shorter.articles}
    law = next(row for row in shorter.rows_of("law") if row.id == "criminal-240")
    assert law.node.texts("related") == ("term:hukou",)
    by = {problem.message.split(" names ")[0] for problem in nothing_names_what_is_left_out(sources)}
    assert "law:criminal-240" in by


def test_a_block_is_left_out_and_leaves_no_heading_alone(editable: EditableSources) -> None:
    path = editable.file(ARTICLE)
    text = path.read_text(encoding="utf-8") + "\n## A heading {editor}\n\nFor elsewhere. {practice} {outside}\n"
    path.write_text(text, encoding="utf-8")
    sources = editable.read()
    assert not sources.problems
    texts = {
        profile: [
            (block.text, [basis.kind for basis in block.bases])
            for article in sources_for(sources, profile).articles
            if article.id == "calling-police"
            for block in article.blocks
        ][-1]
        for profile in (COMPLETE, INSIDE_CHINA)
    }
    assert texts == {COMPLETE: ("For elsewhere.", ["practice"]), INSIDE_CHINA: ("A heading", ["editor"])}
    line = text.splitlines().index("## A heading {editor}") + 1
    assert [problem.line for problem in no_heading_stands_over_nothing(sources)] == [line]


def test_a_block_of_a_row_is_left_out(editable: EditableSources) -> None:
    editable.change("places.yaml", "closely at papers here. {F002}", "closely at papers here. {F002} {outside}")
    sources = editable.read()
    border = {
        p: next(r for r in sources_for(sources, p).rows_of("place") if r.id == "northern-border")
        for p in (COMPLETE, INSIDE_CHINA)
    }
    assert [block.text for block in border[COMPLETE].blocks] == ["Officials look closely at papers here."]
    assert not border[INSIDE_CHINA].blocks


def test_a_telling_title_is_a_problem_until_there_is_another(editable: EditableSources) -> None:
    path = editable.file(ARTICLE)
    words = path.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(words) if line.startswith("title:"))
    words[at] = "title: About smuggling"
    path.write_text("\n".join(words), encoding="utf-8")
    found = list(titles_hold_no_telling_words(editable.read()))
    assert [(problem.line, "smuggl" in problem.message) for problem in found] == [(at + 1, True)]
    words.insert(at + 1, "title_inside: About journeys")
    path.write_text("\n".join(words), encoding="utf-8")
    sources = editable.read()
    assert not sources.problems
    assert not list(titles_hold_no_telling_words(sources))
    titles = {p: {a.title for a in sources_for(sources, p).articles} for p in (COMPLETE, INSIDE_CHINA)}
    assert "About smuggling" in titles[COMPLETE] - titles[INSIDE_CHINA]
    assert "About journeys" in titles[INSIDE_CHINA] - titles[COMPLETE]
    of_articles = {message.text for message in translatable(sources) if message.context == "article:calling-police"}
    assert {"About smuggling", "About journeys"} <= of_articles


def test_words_to_search_and_official_names_lose_what_tells(editable: EditableSources) -> None:
    editable.change(
        "law.yaml", "keywords: article 240, kidnapped", "keywords: article 240, human trafficking, smuggler"
    )
    editable.change("law.yaml", "{zh: 拐卖妇女、儿童罪}", "{zh: Smuggling, ko: 다른 이름}")
    sources = editable.read()
    law = next(row for row in sources_for(sources, INSIDE_CHINA).rows_of("law") if row.id == "criminal-240")
    assert law.node.text("keywords") == law.words("keywords") == "article 240"
    assert law.node.fields("official_name").pairs() == (("ko", "다른 이름"),)
    words = ("law:criminal-240", "article 240, human trafficking, smuggler")
    title = ("law:criminal-240", "Abduction for sale")
    written = {words: ("240, Smuggler、 trafficking", Standing.DRAFT), title: ("Trafficking", Standing.REVIEWED)}
    assert translations_for(sources, COMPLETE, written) == written
    shown = translations_for(sources, INSIDE_CHINA, written)
    assert shown["law:criminal-240", "article 240"] == ("240", Standing.DRAFT)
    assert title not in shown


def test_a_word_that_tells_is_found_in_other_capitals_and_forms() -> None:
    telling = TellingWords(("smuggl", "mại dâm"))
    assert telling.found_in("A SMUGGLER") == "smuggl"
    assert telling.found_in("Ma\u0323i da\u0302m") == "mại dâm"
    assert telling.found_in("a river") is None
    assert telling.without(" a river; an agent") == " a river; an agent"
    assert telling.without("a smuggler、a river၊ smuggling") == "a river"
    assert TellingWords().found_in("anything") is None


def test_there_are_two_profiles() -> None:
    with pytest.raises(ValueError, match="is no profile"):
        left_out_of(read_sources(PROJECT / "resources"), "other")


def test_a_translated_title_that_tells_is_named_with_its_line(editable: EditableSources) -> None:
    copytree(SMALL_SOURCE / "translations", editable.root / "translations", dirs_exist_ok=True)
    folder = translation_folder(editable.root)
    assert not list(telling_title_problems(folder, editable.read()))
    path = folder.po("ko", "content")
    lines = path.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line == 'msgctxt "topic:police"')
    lines[at + 2] = 'msgstr "smuggling"'
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    (problem,) = telling_title_problems(folder, editable.read())
    assert (problem.path, "topic:police" in problem.message) == ("translations/ko/content.po", True)
    assert at - 3 <= problem.line <= at + 3
