"""Whatever stands in the cells of a signed edition: a page is shown, or a sentence says that it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, parse_address
from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH
from guide.edition.opening import OpenEdition
from guide.paper.pdf import pdf
from guide.paper.sheet import Wishes
from guide.ui import translation
from guide.ui.pages.problem import ProblemPage
from guide.ui.paper.press import Press
from guide.ui.session import Session
from guide.ui.widgets.page_stack import PageStack
from tests.hostile.bait import Bait
from tests.hostile.conftest import SEED, Longest, tried
from tests.hostile.editions import Change, Column, changed, changes, close
from tests.ui.conftest import PLACES
from tests.ui.words_of import spoken_and_shown

LANGUAGES = ("en", "zh", "ko", "vi", "my")
ADDRESSES = [parse_address(place) for place in PLACES]


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[None]:
    translator = translation.install(qapp, ENGLISH, "ltr")
    yield
    qapp.removeTranslator(translator)


@contextmanager
def pages_of(mutated: OpenEdition, language: str) -> Iterator[PageStack]:
    """The pages of an edition; afterwards both are gone."""
    stack = PageStack(Session(mutated, language, "CN"))
    yield stack
    stack.hide()
    stack.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    close(mutated)


@pytest.mark.usefixtures("appearance", "in_english")
def test_every_page_of_a_mutated_edition_is_shown_or_says_why_not(
    qapp: QApplication, edition: OpenEdition, database: bytes, bait: Bait, longest: Longest
) -> None:
    @seed(SEED)
    @tried(0.2)
    @given(changes(database, bait.folder), st.sampled_from(ADDRESSES), st.sampled_from(LANGUAGES))
    def every(changes: list[Change], address: Address, language: str) -> None:
        with longest.case((changes, language)), pages_of(changed(edition, database, changes), language) as stack:
            stack.resize(900, 600)
            stack.show()
            page = stack.show_address(address)
            qapp.processEvents()
            assert page.title()

    every()


@pytest.mark.usefixtures("qapp", "appearance", "in_english")
def test_mutated_editions_on_paper(edition: OpenEdition, database: bytes, bait: Bait, longest: Longest) -> None:
    """The bytes of every PDF that a page offers, or a sentence; nothing is written."""
    press = Press(edition)
    on_paper = [parse_address(place) for place in ("article:immediate-danger", "service:cn-110-police", "note:S01")]

    @seed(SEED)
    @tried(0.02)
    @given(changes(database, bait.folder), st.sampled_from(on_paper), st.sampled_from(LANGUAGES))
    def every(changes: list[Change], address: Address, language: str) -> None:
        with longest.case((changes, language)), pages_of(changed(edition, database, changes), language) as stack:
            for printable in stack.show_address(address).sheets():
                with suppress(GuideError):
                    pdf(press.pages(printable, Wishes(None, frozenset(pick.key for pick in printable.picks))))

    every()


@pytest.mark.usefixtures("appearance")
def test_what_does_not_fit_is_said_and_the_rest_is_shown(edition: OpenEdition, database: bytes, qtbot: QtBot) -> None:
    column = Column("service", "schedule_kind", True, 14)
    stack = PageStack(Session(changed(edition, database, [Change(column, 0, "now and then")]), "en", "CN"))
    qtbot.addWidget(stack)
    assert isinstance(stack.show_address(parse_address("page:numbers")), ProblemPage)
    assert "damaged" in spoken_and_shown(stack)
    assert not isinstance(stack.show_address(parse_address("term:agent")), ProblemPage)
