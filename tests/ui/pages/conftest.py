"""One page at a time, dressed as in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from guide.core.address import parse_address
from guide.edition.opening import OpenEdition
from guide.ui import translation
from guide.ui.pages.column_page import ColumnPage
from guide.ui.pages.registry import page_class, page_name
from guide.ui.session import Session
from guide.ui.style import Appearance

NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
"""A Friday, noon in China."""

ShowPage = Callable[..., ColumnPage]
LANGUAGES = ("en", "zh", "ko", "vi", "my")


@pytest.fixture(scope="module")
def appearance(qapp: QApplication) -> Appearance:
    """One for all: Qt loses track of live widgets where the application's style is set again."""
    return Appearance(qapp, "en")


@pytest.fixture
def show_page(qtbot: QtBot, qapp: QApplication, edition: OpenEdition, appearance: Appearance) -> Iterator[ShowPage]:
    """show_page(address, language, country, size=(900, 700), percent=100): the page of that address, shown.

    It goes with the test; let_go takes it away sooner: whatever dresses the program dresses all pages there are.
    """
    kept: list[object] = []
    pages: list[ColumnPage] = []

    def show(
        address: str,
        language: str = "en",
        country: str | None = "CN",
        size: tuple[int, int] = (900, 700),
        percent: int = 100,
    ) -> ColumnPage:
        translator = translation.install(qapp, edition.catalog(language), "ltr")
        appearance.set_language(language)
        appearance.set_text_size(percent)
        session = Session(edition, language, country)
        page = page_class(page_name(parse_address(address)))(session)
        assert isinstance(page, ColumnPage)
        if hasattr(page, "_now"):
            page._now = lambda: NOON
        kept.extend((translator, session))
        pages.append(page)
        page.resize(*size)
        page.show_address(parse_address(address))
        page.show()
        qapp.processEvents()
        return page

    yield show
    let_go(*pages)
    for translator in kept:
        if isinstance(translator, translation.GettextTranslator):
            qapp.removeTranslator(translator)
    appearance.set_text_size(100)


def let_go(*pages: ColumnPage) -> None:
    """Take pages away that a test has done with."""
    for page in pages:
        if isValid(page):
            page.close()
            page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def switch(qapp: QApplication, edition: OpenEdition) -> Callable[[ColumnPage, str], None]:
    """Switch a shown page's language as the window does: words first, then content. Qt asks the page's translator."""
    translator = translation.GettextTranslator("ltr")

    def to(page: ColumnPage, language: str) -> None:
        translation.switch(qapp, translator, edition.catalog(language), "ltr")
        page.session.set_language(language)
        qapp.processEvents()

    return to
