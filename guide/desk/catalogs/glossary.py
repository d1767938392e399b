"""translations/glossary.tsv: how the terms of the field are said in each language, and the words to avoid.

One line a term and language: language, term, translation, source, avoid. A term may have several wordings, divided
by commas: first the one that the source writes, then others that are as good in running text. What stands in brackets
is for people; a comma inside “…” or 《…》 divides nothing, it is part of a name.

`source` is the address of the public page that writes it so, the record of resources/ that holds it as an official
name (`law:criminal-240`, `service:kr-danuri`, `organization:iom`), or both with a blank between; else `draft`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from guide.desk.catalogs.fault import Fault
from guide.desk.sources.problem import Place, Problem

FILE_NAME = "glossary.tsv"
COLUMNS = ("language", "term", "translation", "source", "avoid")
DRAFT = "draft"
KINDS = ("law", "organization", "service")
"""Of the records that hold official names."""

_BRACKETS = re.compile(r"\([^)]*\)|（[^）]*）")
_PARTS = re.compile(r"(?:“[^”]*”|《[^》]*》|[^,，;；])+")
_SOURCE = re.compile(r"https?://[^\s/.]+\.[^\s/]+(/\S*)?|(" + "|".join(KINDS) + r"):[a-z0-9]+(-[a-z0-9]+)*")
_NO_SOURCE = "“{source}” is no source. Give the address of the page, a record as “law:criminal-240”, or “draft”."
_APOSTROPHE = str.maketrans("’", "'")


@dataclass(frozen=True)
class GlossaryTerm:
    """english and wordings: each way to say it; avoid: wordings that mislead or hurt; sources: none of a draft."""

    language: str
    english: tuple[str, ...]
    wordings: tuple[str, ...]
    avoid: tuple[str, ...]
    sources: tuple[str, ...]

    def is_in(self, english: str) -> bool:
        """Whether an English text holds the term as whole words. english: folded by _fold."""
        # Nearly always it does not, and looking for letters alone is ten times as fast.
        return any(word in english for word in self._folded) and bool(self._pattern.search(english))

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        return tuple(_fold(word) for word in self.english)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, self._folded))})\b")


@dataclass(frozen=True, slots=True)
class Glossary:
    terms: tuple[GlossaryTerm, ...]
    problems: tuple[Problem, ...] = ()

    def of(self, language: str) -> tuple[GlossaryTerm, ...]:
        return tuple(term for term in self.terms if term.language == language)


def read_glossary(folder: Path) -> Glossary:
    """The glossary of a folder of translations, empty where there is none. A line that is none is a problem."""
    file = folder / FILE_NAME
    if not file.is_file():
        return Glossary(())
    path = f"{folder.name}/{FILE_NAME}"
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return Glossary((), (Place(path, 1).problem("This is not UTF-8. Save it as a text in UTF-8."),))
    terms, problems = [], []
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            problems.append(Place(path, number).problem(f"A line has {len(COLUMNS)} fields: {', '.join(COLUMNS)}."))
        elif number == 1 and tuple(cells) != COLUMNS:
            problems.append(Place(path, number).problem(f"The first line must name the columns: {', '.join(COLUMNS)}."))
        elif number > 1:
            language, english, wordings, source, avoid = cells
            if source != DRAFT and not all(map(_SOURCE.fullmatch, source.split(" "))):
                problems.append(Place(path, number).problem(_NO_SOURCE.format(source=source)))
            sources = () if source == DRAFT else tuple(source.split(" "))
            terms.append(GlossaryTerm(language, _split(english), _split(wordings), _split(avoid), sources))
    return Glossary(tuple(term for term in terms if term.english), tuple(problems))


def glossary_faults(english: str, translation: str, terms: tuple[GlossaryTerm, ...]) -> Iterator[Fault]:
    """Words to avoid, and terms of the glossary that are said in another way."""
    spoken, source = translation.casefold(), _fold(english)
    for term in terms:
        if not term.is_in(source):
            continue
        avoided = [word for word in term.avoid if word.casefold() in _without(spoken, term.wordings)]
        said = ", ".join(term.wordings)
        for word in avoided:
            yield Fault(f"“{word}” is a word to avoid for “{term.english[0]}”", f"Say: {said}.", misleads=False)
        if not avoided and term.wordings and not any(word.casefold() in spoken for word in term.wordings):
            mend = f"The glossary says: {said}. Use it, or leave it where another wording is better here."
            yield Fault(f"“{term.english[0]}” is said in another way", mend, misleads=False)


def _without(text: str, wordings: tuple[str, ...]) -> str:
    """The text without the good wordings: a word to avoid may be a part of one."""
    for word in wordings:
        text = text.replace(word.casefold(), " ")
    return text


def _fold(english: str) -> str:
    return english.casefold().translate(_APOSTROPHE)


def _split(cell: str) -> tuple[str, ...]:
    parts = (part.strip(" “”") for part in _PARTS.findall(_BRACKETS.sub("", cell)))
    return tuple(part for part in parts if part)
