"""Two languages beside each other while somebody reads: the place, the cursor, the names of the columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication

from guide.ui.article_document import DOUBT_SCHEME
from guide.ui.pages.column_page import ColumnPage
from guide.ui.pages.finding import texts_of
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.side_by_side import SideBySide
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.pages.conftest import ShowPage
from tests.ui.pages.test_beside import beside, halves, settle

SMALL = (1150, 300)
WIDE = (1150, 700)


def block_above(page: ColumnPage) -> tuple[int, int]:
    """The block of the article that the top of the view cuts or touches, and how far above it begins."""
    view = article_text(page)
    top = page.view.verticalScrollBar().value() - view.mapTo(page.view.body, QPoint(0, 0)).y()
    number, y = [(number, y) for number, y in view.block_tops().items() if y <= top][-1]
    return number, top - y


def article_text(page: ColumnPage) -> TextView:
    return next(view for view in texts_of(page) if not isinstance(view.parentWidget(), NotePanel))


@pytest.mark.parametrize("start", [None, "ko"])
def test_the_block_at_the_top_stays_there(show_page: ShowPage, start: str | None) -> None:
    page = beside(show_page("article:calling-police", "zh", size=SMALL), start)
    view = article_text(page)
    bar = page.view.verticalScrollBar()
    for number in list(view.block_tops())[:4]:
        page = beside(page, start)
        view = article_text(page)
        bar.setValue(view.mapTo(page.view.body, QPoint(0, 0)).y() + view.block_tops()[number])
        settle()
        before = block_above(page)
        beside(page, "ko" if start is None else None)
        if bar.value() < bar.maximum():
            assert block_above(page) == before


def test_a_page_at_its_top_stays_at_its_top(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "zh", size=SMALL), "ko")
    assert page.view.verticalScrollBar().value() == 0
    assert beside(page, None).view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("column", [0, 1])
def test_a_doubt_opened_in_a_column_leaves_the_cursor_there(show_page: ShowPage, column: int) -> None:
    page = beside(show_page("article:calling-police", "zh", size=WIDE), "ko")
    view = article_text(page)
    number = next(iter(view._text.doubts)) if view._text else 0
    target = f"{DOUBT_SCHEME}:{number}"
    view._mark_link(target, column)
    for _turn in range(2):
        before = view.textCursor().selectedText()
        view.anchorClicked.emit(QUrl(target))
        settle()
        marked = view.textCursor()
        assert marked.selectedText() == before
        table = marked.currentTable()
        assert table.cellAt(marked.selectionStart()).column() == column


def test_the_columns_are_named_above_and_in_every_row(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "en", size=WIDE), "my")
    names = ("English", "မြန်မာ")
    heads = next(pair for pair in page.findChildren(SideBySide) if halves(pair)[0].property("role") == "column-head")
    assert tuple(half.text() for half in halves(heads)) == names  # type: ignore[attr-defined]
    assert heads is page.view.column.itemAt(1)
    for pair in page.findChildren(SideBySide):
        for half, name in zip(halves(pair), names, strict=False):
            if isinstance(half, WrappedLabel | QAbstractButton) and pair is not heads and len(halves(pair)) == 2:
                assert half.accessibleName().startswith(name), half.text()
                assert half.accessibleName().endswith(half.text())


def test_tab_goes_from_row_to_row(show_page: ShowPage) -> None:
    page = beside(show_page("article:calling-police", "zh", size=WIDE), "ko")
    pairs = [halves(pair) for pair in page.findChildren(SideBySide)]
    buttons = [pair for pair in pairs if len(pair) == 2 and isinstance(pair[0], QAbstractButton)]
    assert buttons
    for left, right in buttons:
        left.setFocus()
        left.focusNextChild()
        assert QApplication.focusWidget() is right


def found_at(page: ColumnPage) -> tuple[int, int]:
    """Which text holds the mark, and where."""
    marked = [(at, view.textCursor()) for at, view in enumerate(texts_of(page)) if view.textCursor().hasSelection()]
    assert len(marked) == 1
    return marked[0][0], marked[0][1].selectionStart()


@pytest.mark.parametrize("second", [None, "ko"])
def test_find_goes_through_all_texts_and_round(show_page: ShowPage, second: str | None) -> None:
    page = beside(show_page("article:calling-police", "en", size=WIDE), second)
    for panel in page.findChildren(NotePanel):
        panel._turn()
    settle()
    views = texts_of(page)
    assert len(views) > 1
    total = sum(view.toPlainText().lower().count("the") for view in views)
    places = []
    for _hit in range(total):
        assert page.find_text("the")
        places.append(found_at(page))
    assert len(set(places)) == total
    assert places == sorted(places)
    assert page.find_text("the")
    assert found_at(page) == places[0]
    for place in reversed(places):
        assert page.find_text("the", backward=True)
        assert found_at(page) == place
    assert not page.find_text("not on this page")
