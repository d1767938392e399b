"""Opens everything once: the edition, every language, every entry, every page. Exit 0 when all is well."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from guide.cli.arguments import Arguments
from guide.core.errors import GuideError
from guide.core.i18n import N_, _
from guide.core.languages import InterfaceLanguage
from guide.edition.opening import OpenEdition, find_edition, open_edition
from guide.ui.app import make_window
from guide.ui.pages.problem import ProblemPage
from guide.ui.screenshots import DEFAULT_COUNTRY, pages_to_show

_ALL_WELL = N_("All is well: {services} services, {articles} articles and every page in {languages} languages.")
_PAGE_FAILED = N_("The page “{place}” cannot be shown in {language}.")
_NOT_FOUND = N_("The search finds nothing in {language}.")


def check(app: QApplication, asked: Arguments) -> int:
    """Print one sentence a problem, or that all is well; with --json one object."""
    try:
        edition = open_edition(find_edition(asked.edition))
    except GuideError as error:
        return _report(asked, [error.sentence()], None)
    problems = [problem.sentence() for problem in edition.font_problems]
    for language in edition.languages:
        problems += _problems_of_content(edition, language)
        problems += _problems_of_pages(app, edition, language)
    return _report(asked, problems, edition)


def _problems_of_content(edition: OpenEdition, language: InterfaceLanguage) -> Iterator[str]:
    if sentence := edition.catalog_problem(language.code):
        yield sentence
    library, directory, code = edition.library, edition.directory, language.code
    for article in library.summaries(code):
        try:
            for note in library.article(article.id, code).safety:
                edition.notes.note(note, code)
        except GuideError as error:
            yield error.sentence()
    for service in directory.services(code):
        try:
            for note in directory.service(service.id, code).safety:
                edition.notes.note(note, code)
        except GuideError as error:
            yield error.sentence()


def _problems_of_pages(app: QApplication, edition: OpenEdition, language: InterfaceLanguage) -> Iterator[str]:
    codes = edition.directory.countries()
    country = DEFAULT_COUNTRY if DEFAULT_COUNTRY in codes else next(iter(codes), None)
    window = make_window(app, edition, language, country)
    window.show()
    for _name, address in pages_to_show(edition, language.code, country):
        if address is None:
            if not edition.search.find("110", language.code, country, 1):
                yield _(_NOT_FOUND).format(language=language.endonym)
            continue
        window.go(address)
        QCoreApplication.processEvents()
        if isinstance(window.page, ProblemPage) or window.grab().isNull():
            yield _(_PAGE_FAILED).format(place=address, language=language.endonym)
    window.dismantle()


def _report(asked: Arguments, problems: list[str], edition: OpenEdition | None) -> int:
    if asked.json:
        said = {
            "ok": not problems,
            "edition": edition.number if edition else None,
            "languages": [language.code for language in edition.languages] if edition else [],
            "problems": problems,
        }
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
    elif problems:
        sys.stderr.write("\n".join(problems) + "\n")
    else:
        assert edition is not None
        code = edition.languages[0].code
        counts = {
            "services": len(edition.directory.services(code)),
            "articles": len(edition.library.summaries(code)),
            "languages": len(edition.languages),
        }
        sys.stdout.write(_(_ALL_WELL).format(**counts) + "\n")
    return 1 if problems else 0
