"""Whatever is typed, pasted, or given as an address: an answer, or one sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from guide.core.address import Address, Kind, parse_address
from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH
from guide.edition.opening import OpenEdition
from guide.ui import translation
from guide.ui.pages.results import ResultsPage
from guide.ui.session import Session
from guide.ui.widgets.page_stack import PageStack
from tests.hostile.bait import Bait
from tests.hostile.conftest import SEED, Longest, tried
from tests.hostile.words import strings

LANGUAGES = ("en", "zh", "ko", "vi", "my")
WORDS = ("police", "110", "警察", "경찰", "cảnh sát", "ရဲ", "jingcha", "+86 10 8532", "၁၁၀", "NEAR(", '"', "*", "ㄱ")


@pytest.fixture
def stack(qapp: QApplication, edition: OpenEdition, appearance: object) -> Iterator[PageStack]:
    translator = translation.install(qapp, ENGLISH, "ltr")
    stack = PageStack(Session(edition, "en", "CN"))
    stack.resize(900, 600)
    stack.show()
    yield stack
    stack.hide()
    stack.deleteLater()
    qapp.removeTranslator(translator)


def test_any_query_is_answered(qapp: QApplication, stack: PageStack, bait: Bait, longest: Longest) -> None:
    page = stack.page("results")
    assert isinstance(page, ResultsPage)
    stack.setCurrentWidget(page)
    session = page.session
    piece = st.one_of(strings(bait.folder), st.sampled_from(WORDS), st.text(max_size=8))

    @seed(SEED)
    @tried(0.3)
    @given(st.lists(piece, min_size=1, max_size=3).map(" ".join), st.sampled_from(LANGUAGES))
    def every(query: str, language: str) -> None:
        with longest.case((query, language)):
            page.show_query(query)
            qapp.processEvents()
        for hit in session.edition.search.find(query, language, session.country):
            assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.spans)

    every()


def test_any_address_is_a_page_or_a_sentence(
    qapp: QApplication, stack: PageStack, edition: OpenEdition, bait: Bait, longest: Longest
) -> None:
    ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_/-]{0,12}", fullmatch=True)
    real = st.sampled_from(["S01", "cn-110-police", "first", "phrases/police", "immediate-danger", "china", "forms/x"])
    placed = st.builds("{}:{}".format, st.sampled_from([kind.value for kind in Kind]), st.one_of(ids, real))
    schemes = st.sampled_from(["file", "http", "javascript", "data", "", "article"])
    elsewhere = st.builds("{}:{}".format, schemes, strings(bait.folder))

    @seed(SEED)
    @tried(0.1)
    @given(st.one_of(placed, placed, elsewhere, strings(bait.folder)))
    def every(text: str) -> None:
        with longest.case(text):
            address = parsed(text)
            page = stack.show_address(address) if address else None
            qapp.processEvents()
        assert page is None or page.title()

    every()


def parsed(text: str) -> Address | None:
    try:
        return parse_address(text)
    except GuideError as error:
        return None if error.sentence() else pytest.fail("no sentence")
