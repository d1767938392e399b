"""Opens everything once: the edition, every language, every entry, every page, one on paper. Exit 0: all is well."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from guide.core import i18n
from guide.core.address import Address, Kind
from guide.core.arguments import Arguments
from guide.core.errors import GuideError
from guide.core.i18n import N_, _
from guide.core.languages import InterfaceLanguage
from guide.edition.ahead import EditionAhead
from guide.edition.opening import OpenEdition
from guide.paper.pdf import pdf
from guide.paper.sheet import Wishes
from guide.ui.app import chosen_language, make_window
from guide.ui.edition_fonts import can_draw
from guide.ui.pages.page import Page
from guide.ui.pages.problem import ProblemPage
from guide.ui.paper.press import Press
from guide.ui.screenshots import DEFAULT_COUNTRY, pages_in_two_languages, pages_to_show
from guide.ui.window import Window

_ALL_WELL = N_("All is well: {services} services, {articles} articles and every page in {languages} languages.")
_PAGE_FAILED = N_("The page “{place}” cannot be shown in {language}.")
_NO_LETTERS = N_("Letters of {language} cannot be shown on this computer.")
_NOT_FOUND = N_("The search finds nothing in {language}.")


def check(app: QApplication, asked: Arguments, ahead: EditionAhead) -> int:
    """Print a sentence for each problem, or that all is well; with --json one object.

    In English where no language is asked for.
    """
    try:
        edition = ahead.result()
        words = edition.catalog(chosen_language(edition, asked.language or i18n.SOURCE_LANGUAGE).code)
    except GuideError as error:
        return _report(asked, [error.sentence()], None)
    problems: list[GuideError] = [*edition.fonts.problems()]
    sentences: list[str] = []
    for language in edition.languages:
        problems += _problems_of_content(edition, language)
        problems += _problems_of_pages(app, edition, language)
        i18n.use(words)
        if sentence := edition.catalog_problem(language.code):
            sentences.append(sentence)
    return _report(asked, [*(problem.sentence() for problem in problems), *sentences], edition)


def _problems_of_content(edition: OpenEdition, language: InterfaceLanguage) -> Iterator[GuideError]:
    """Every article, service, law and place, and every note that one of them names."""
    code = language.code

    def article(id: str) -> tuple[str, ...]:
        return edition.library.article(id, code).safety

    def service(id: str) -> tuple[str, ...]:
        return edition.directory.service(id, code).safety

    def law(id: str) -> tuple[str, ...]:
        return edition.law.article(id, code).safety

    def place(id: str) -> tuple[str, ...]:
        return edition.places.place(id, code).safety

    entries = [(article, summary.id) for summary in edition.library.summaries(code)]
    entries += [(service, summary.id) for summary in edition.directory.services(code)]
    entries += [(law, each.id) for each in edition.law.articles(code)]
    entries += [(place, each.id) for each in edition.places.places(code)]
    for notes_of, id in entries:
        try:
            for note in notes_of(id):
                edition.notes.note(note, code)
        except GuideError as error:
            yield error


def _problems_of_pages(app: QApplication, edition: OpenEdition, language: InterfaceLanguage) -> Iterator[GuideError]:
    codes = edition.names.countries()
    country = DEFAULT_COUNTRY if DEFAULT_COUNTRY in codes else next(iter(codes), None)
    window = make_window(app, edition, language, country)
    window.show()
    if not can_draw(app.font(), language.endonym):
        yield GuideError(_NO_LETTERS, language=language.code)
    press = Press(edition)
    for _name, address in pages_to_show(edition, language.code, country):
        if address is not None:
            yield from _problem_of_page(window, address, language)
            if address.kind is Kind.ARTICLE:
                yield from _problem_on_paper(window.page, press)
        elif not edition.search.find("110", language.code, country, 1):
            yield GuideError(_NOT_FOUND, language=language.endonym)
    window.session.show_beside(window.session.beside)
    for _name, address in pages_in_two_languages(edition, language.code, country):
        yield from _problem_of_page(window, address, language)
    window.dismantle()


def _problem_of_page(window: Window, address: Address, language: InterfaceLanguage) -> Iterator[GuideError]:
    window.go(address)
    QCoreApplication.processEvents()
    if isinstance(window.page, ProblemPage) or window.grab().isNull():
        yield GuideError(_PAGE_FAILED, place=address, language=language.endonym)


def _problem_on_paper(page: Page | None, press: Press) -> Iterator[GuideError]:
    """Everything that the page offers, as the bytes of a PDF: nothing is written."""
    for printable in page.sheets() if page else ():
        wishes = Wishes(None, frozenset(pick.key for pick in printable.picks if pick.chosen))
        try:
            pdf(press.pages(printable, wishes))
        except GuideError as error:
            yield error


def _report(asked: Arguments, problems: list[str], edition: OpenEdition | None) -> int:
    if asked.json:
        said = {
            "ok": not problems,
            "edition": edition.number if edition else None,
            "languages": [language.code for language in edition.languages] if edition else [],
            "problems": problems,
        }
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
    elif edition is None or problems:
        sys.stderr.write("\n".join(problems) + "\n")
    else:
        code = edition.languages[0].code
        counts = {
            "services": len(edition.directory.services(code)),
            "articles": len(edition.library.summaries(code)),
            "languages": len(edition.languages),
        }
        sys.stdout.write(_(_ALL_WELL).format(**counts) + "\n")
    return 1 if problems else 0
