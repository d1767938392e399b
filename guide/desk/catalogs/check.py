"""All that is wrong in the catalogs, each with its file and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from guide.desk.catalogs.folder import CATALOGS, PROGRAM, TranslationFolder
from guide.desk.catalogs.po import Entry, PoFile, UnreadablePoError, format_po, forms_of
from guide.desk.catalogs.rules import faults
from guide.desk.sources.problem import Problem

_STALE = "This is not what the sources give now. Run: make strings"


def check(folder: TranslationFolder, templates: Mapping[str, PoFile]) -> list[Problem]:
    """Problems of templates and catalogs, sorted by file and line.

    templates  what extraction gives now (guide.desk.catalogs.update.extract_templates).
    """
    problems = []
    for catalog in CATALOGS:
        template = templates[catalog]
        path = folder.template(catalog)
        if not path.is_file() or path.read_bytes() != format_po(template):
            problems.append(Problem(_name(folder, path), 1, _STALE))
        for language in folder.languages:
            name = _name(folder, folder.po(language, catalog))
            try:
                po = folder.read(language, catalog)
            except UnreadablePoError as error:
                problems.append(Problem(name, error.line, f"This cannot be read: {error.reason}"))
                continue
            found = check_catalog(po, template, language, is_program=catalog == PROGRAM)
            problems += [Problem(name, line, sentence) for line, sentence in found]
    return sorted(problems)


def check_catalog(po: PoFile, template: PoFile, language: str, *, is_program: bool) -> Iterator[tuple[int, str]]:
    """(line, sentence) for each fault of one catalog. The program's own words must all be there, and none fuzzy."""
    if [entry.key for entry in po.entries] != [entry.key for entry in template.entries]:
        yield 1, _STALE
    forms = forms_of(language)
    if po.forms is not None and po.forms != forms:
        yield 1, f"Plural-Forms says {po.forms} forms; this language has {forms}"
    for entry in po.entries:
        for sentence in _faults(entry, language, forms, is_program):
            yield entry.line, sentence


def _faults(entry: Entry, language: str, forms: int, is_program: bool) -> Iterator[str]:
    if entry.fuzzy:
        if is_program:
            yield f"fuzzy: {_quoted(entry)}"
        return
    if not entry.is_translated:
        if any(entry.text):
            yield f"a plural form is missing: {_quoted(entry)}"
        elif is_program:
            yield f"not translated: {_quoted(entry)}"
        return
    if len(entry.text) != (forms if len(entry.id) > 1 else 1):
        yield f"{len(entry.text)} plural forms instead of {forms}: {_quoted(entry)}"
    for text in entry.text:
        # One form for all numbers stands for the plural, which has the braces of both.
        for fault in faults(entry.id[-1], text, language, keywords=entry.is_keywords):
            yield f"{fault}: {_quoted(entry)}"


def _quoted(entry: Entry) -> str:
    english = entry.id[0] if len(entry.id[0]) <= 60 else entry.id[0][:59] + "…"
    return f"{entry.context}: “{english}”" if entry.context else f"“{english}”"


def _name(folder: TranslationFolder, path: Path) -> str:
    return path.relative_to(folder.path.parent).as_posix()
