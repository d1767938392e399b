"""The guide tells what its source documents say in words of its own.

Facts carry over, sentences do not: no text shares eight words in a row with a document. Names and titles are what
they are; those that long stand in names_of_the_sources.tsv, each with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from guide.core.markup import plain_text
from guide.desk.check.texts import row_texts
from guide.desk.sources.nodes import Mention
from guide.desk.sources.reading import Sources, read_sources
from guide.desk.sources.rows import Form
from tests.conftest import PROJECT

DOCUMENTS = PROJECT.parent / "shared" / "seeds"
NAMES = Path(__file__).parent / "names_of_the_sources.tsv"
RUN = 8

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_SMALL = frozenset({"a", "and", "against", "as", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with"})

needs_documents = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason=f"the source documents do not lie beside the project, in {DOCUMENTS}"
)


def words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every eight words in a row."""
    found = words(text)
    for start in range(len(found) - RUN + 1):
        yield tuple(found[start : start + RUN])


@cache
def names() -> dict[str, str]:
    """Names and titles of eight words or more, with the reason why each is not put into other words."""
    lines = NAMES.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines[1:])


def without_names(text: str) -> str:
    """The text with each name cut out, so that no run goes through or over one."""
    for name in names():
        text = re.sub(re.escape(name), " | ", text, flags=re.IGNORECASE)
    return text


def shared_runs(text: str, of_documents: frozenset[tuple[str, ...]]) -> list[str]:
    parts = without_names(plain_text(text)).split("|")
    return [" ".join(run) for part in parts for run in runs(part) if run in of_documents]


@cache
def documents() -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(DOCUMENTS.glob("*.txt"))}


@cache
def runs_of_documents() -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in documents().values() for run in runs(text))


def texts_of(sources: Sources) -> Iterator[Mention]:
    """All words of articles, notes and rows, search words too."""
    for article in sources.articles:
        for name in ("title", "summary", "keywords"):
            yield Mention(article.node.text(name), article.node.at(name))
        yield from (Mention(block.text, block.place) for block in article.blocks)
    for note in sources.notes:
        yield Mention(note.short, note.node.at("short"))
        yield from (*note.full, *note.instead)
    yield from row_texts(sources, *Form)


@needs_documents
def test_no_text_shares_eight_words_with_a_document() -> None:
    found = [
        f"{text.place.path}:{text.place.line}: {run}"
        for text in texts_of(read_sources(PROJECT / "resources"))
        for run in shared_runs(text.text, runs_of_documents())
    ]
    assert found == []


@needs_documents
def test_every_document_is_read() -> None:
    assert len(documents()) == 4
    assert len(runs_of_documents()) > 9000


@needs_documents
def test_a_sentence_of_a_document_is_seen_whatever_its_marks() -> None:
    sentence = max(re.split(r"(?<=[.])\s", next(iter(documents().values()))), key=len)
    marked = re.sub(r"(\w+) (\w+)", r"**\1** \2", " ".join(sentence.split())[:200], count=1).upper()
    assert shared_runs(marked, runs_of_documents())


@needs_documents
def test_every_name_stands_in_a_document() -> None:
    of_documents = " ".join(" ".join(words(text)) for text in documents().values())
    assert [name for name in names() if " ".join(words(name)) not in of_documents] == []


def test_names_are_names() -> None:
    """Written with capitals but for small words, long enough to need the list, and with a reason."""
    for name, reason in names().items():
        small = {word for word in name.replace(",", "").split() if not word[0].isupper()}
        assert small <= _SMALL, name
        assert len(words(name)) >= RUN, name
        assert len(reason.split()) > 3, name


def test_a_run_over_a_name_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    document = frozenset(runs("the Office of Very Long Names and Other Things went there"))
    assert shared_runs("It is the Office of Very Long Names and Other Things.", document)
    monkeypatch.setattr(f"{__name__}.names", lambda: {"Office of Very Long Names and Other Things": "A name."})
    assert shared_runs("It is the Office of Very Long Names and Other Things.", document) == []
