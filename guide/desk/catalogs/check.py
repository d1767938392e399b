"""All that is wrong in the catalogs, each with its file and line, what it is and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from guide.desk.catalogs.accelerators import accelerator_faults
from guide.desk.catalogs.fault import Fault
from guide.desk.catalogs.folder import CATALOGS, PROGRAM, TranslationFolder
from guide.desk.catalogs.glossary import GlossaryTerm, glossary_faults, read_glossary
from guide.desk.catalogs.po import Entry, PoFile, UnreadablePoError, format_po, forms_of
from guide.desk.catalogs.records import read_records
from guide.desk.catalogs.remarks import REMARKS, REMARKS_OF_PROGRAM, stated_length
from guide.desk.catalogs.rules import faults
from guide.desk.sources.problem import Problem

_STALE = "This is not what the sources give now. Run: make strings"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault and where it stands. entry is None where it is the whole file's."""

    line: int
    fault: Fault
    entry: Entry | None = None

    def sentence(self) -> str:
        return str(self.fault) if self.entry is None else f"{_quoted(self.entry)}: {self.fault}"


@dataclass(frozen=True, slots=True)
class Checked:
    """problems could mislead and fail the checks; remarks are for a person to judge. Sorted by file and line."""

    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


def check(folder: TranslationFolder, templates: Mapping[str, PoFile]) -> Checked:
    """Templates and catalogs of a project.

    templates  what extraction gives now (guide.desk.catalogs.update.extract_templates).
    """
    glossary = read_glossary(folder.path)
    problems = list(glossary.problems)
    remarks: list[Problem] = []
    for language in folder.languages:
        problems += read_records(folder, language).problems
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
            terms = glossary.of(language)
            whole = catalog == PROGRAM and language not in folder.started
            found = check_catalog(
                po, template, language, is_program=catalog == PROGRAM, must_be_whole=whole, terms=terms
            )
            for finding in found:
                into = problems if finding.fault.misleads else remarks
                into.append(Problem(name, finding.line, finding.sentence()))
    return Checked(tuple(sorted(problems)), tuple(sorted(remarks)))


def check_catalog(
    po: PoFile,
    template: PoFile,
    language: str,
    *,
    is_program: bool,
    must_be_whole: bool,
    terms: tuple[GlossaryTerm, ...] = (),
) -> Iterator[Finding]:
    """Each fault of one catalog. must_be_whole: a message that is missing or fuzzy is a fault."""
    if [entry.key for entry in po.entries] != [entry.key for entry in template.entries]:
        yield Finding(1, Fault(_STALE.partition(". ")[0], _STALE.partition(". ")[2]))
    forms = forms_of(language)
    if po.forms is not None and po.forms != forms:
        what = f"Plural-Forms says {po.forms} forms; this language has {forms}"
        yield Finding(1, Fault(what, "Run: make strings"))
    for entry in po.entries:
        for fault in entry_faults(entry, language, is_program=is_program, must_be_whole=must_be_whole, terms=terms):
            yield Finding(entry.line, fault, entry)
    if is_program:
        for entry, fault in accelerator_faults(po.entries):
            yield Finding(entry.line, fault, entry)


def entry_faults(
    entry: Entry, language: str, *, is_program: bool, must_be_whole: bool, terms: tuple[GlossaryTerm, ...] = ()
) -> Iterator[Fault]:
    """What is wrong with one entry by itself; the errors before the remarks."""
    if entry.fuzzy:
        if must_be_whole:
            yield Fault("fuzzy: the English has changed since", "Read both, mend the words, and take the mark off.")
        return
    if not entry.is_translated:
        if any(entry.text):
            yield Fault("a plural form is missing", "Give every form.")
        elif must_be_whole:
            yield Fault("not translated", "Give the words in your language.")
        return
    forms = forms_of(language) if len(entry.id) > 1 else 1
    if len(entry.text) != forms:
        yield Fault(f"{len(entry.text)} plural forms instead of {forms}", "Run: make strings")
    for text in entry.text:
        # One form for all numbers stands for the plural, which has the braces of both; else a form may be for one.
        meant = entry.id if forms > 1 else entry.id[-1:]
        yield from min((faults(english, text, language, keywords=entry.is_keywords) for english in meant), key=len)
    if entry.is_keywords:
        return
    for text in entry.text:
        for remark in REMARKS_OF_PROGRAM if is_program else REMARKS:
            yield from remark(entry.id[-1], text, language)
        yield from stated_length(entry.comments, text)
        yield from glossary_faults(entry.id[-1], text, terms)


def _quoted(entry: Entry) -> str:
    english = entry.id[0] if len(entry.id[0]) <= 60 else entry.id[0][:59] + "…"
    return f"{entry.context}: “{english}”" if entry.context else f"“{english}”"


def _name(folder: TranslationFolder, path: Path) -> str:
    return path.relative_to(folder.path.parent).as_posix()
