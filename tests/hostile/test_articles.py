"""Running text of an edition from outside: it stands there as text, and nothing in it loads, opens or runs."""

from __future__ import annotations

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QTextDocument, QTextFragment
from PySide6.QtWidgets import QApplication

from guide.core.address import Kind
from guide.core.library import Block, BlockBasis, BlockKind
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.number_words import NumberWords
from guide.ui.widgets.text_view import TextView
from tests.hostile.bait import Bait
from tests.hostile.conftest import SEED, Longest, tried
from tests.hostile.words import strings

LANGUAGES = ("en", "zh", "ko", "vi", "my")


def blocks(text: st.SearchStrategy[str]) -> st.SearchStrategy[list[Block]]:
    wording = st.builds(Wording, text, st.sampled_from(LANGUAGES), st.sampled_from(Standing))
    basis = st.builds(BlockBasis, st.sampled_from(("fact", "public", "practice", "editor", "other")), text, text)
    shapes = st.tuples(st.sampled_from(BlockKind), st.integers(-1, 9), wording, st.lists(basis, max_size=2).map(tuple))
    return st.lists(shapes, min_size=1, max_size=5).map(
        lambda rows: [Block(number, *row) for number, row in enumerate(rows, start=1)]
    )


@pytest.mark.usefixtures("appearance")
def test_mutated_articles_are_shown_and_are_only_text(
    qapp: QApplication, edition: OpenEdition, bait: Bait, longest: Longest
) -> None:
    view = TextView()
    view.resize(500, 300)
    view.show()
    followed: list[object] = []
    view.address_requested.connect(followed.append)

    @seed(SEED)
    @tried(0.4)
    @given(blocks(strings(bait.folder)), st.sampled_from(LANGUAGES), st.sampled_from((1, 90, 500, 900)))
    def every(blocks: list[Block], language: str, width: int) -> None:
        with longest.case((blocks, language, width)):
            view.resize(width, 300)
            view.show_blocks(blocks, NumberWords(edition, language, "CN"), language, gutter=True)
            view.show_all_sources(True)
            qapp.processEvents()
        for target in links_of(view.document()):
            view.anchorClicked.emit(QUrl(target))
        assert all(is_place(address) for address in followed)
        assert images_of(view.document()) == []
        followed.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    every()
    view.deleteLater()


def is_place(address: object) -> bool:
    return getattr(address, "kind", None) in Kind


def links_of(document: QTextDocument) -> list[str]:
    return [name for fragment in fragments(document) for name in (fragment.charFormat().anchorHref(),) if name]


def images_of(document: QTextDocument) -> list[object]:
    return [fragment for fragment in fragments(document) if fragment.charFormat().isImageFormat()]


def fragments(document: QTextDocument) -> list[QTextFragment]:
    found: list[QTextFragment] = []
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            found.append(at.fragment())
            at += 1
        block = block.next()
    return found
