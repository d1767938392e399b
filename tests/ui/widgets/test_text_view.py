"""Running text: nothing is loaded, links lead inside, words are found, sources open on request."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.core.library import Block, BlockBasis, BlockKind
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.number_words import NumberWords
from guide.ui.widgets.text_view import TextView
from tests.ui.seen import widest_line
from tests.ui.test_line_breaking import BURMESE, TORN


def block(text: str, number: int = 1, kind: BlockKind = BlockKind.PARAGRAPH, **more: object) -> Block:
    standing = more.get("standing", Standing.SOURCE)
    assert isinstance(standing, Standing)
    basis = more.get("basis", ())
    assert isinstance(basis, tuple)
    return Block(number, kind, 1 if kind is BlockKind.ITEM else 0, Wording(text, "en", standing), basis)


def shown(qtbot: QtBot, edition: OpenEdition, *blocks: Block, language: str = "en") -> TextView:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    view.show_blocks(blocks, NumberWords(edition, language, "CN"), language, gutter=True)
    return view


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> &lt; <script>alert(1)</script>",
        "<img src='file:///etc/passwd'><a href='http://example.org'>x</a>",
        "javascript:alert(1) data:text/html,x file:///etc/hosts http://example.org",
        "<table><tr><td>x</td></tr></table> </p><!-- -->",
    ],
)
def test_markup_from_outside_stands_as_text(qtbot: QtBot, edition: OpenEdition, text: str) -> None:
    view = shown(qtbot, edition, block(text))
    assert view.toPlainText() == text
    assert "<img" not in view.document().toHtml()
    assert view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/passwd")) is None


def test_the_address_of_a_link_is_not_copied(qtbot: QtBot, edition: OpenEdition) -> None:
    """Qt's own entry of the menu would put it on the clipboard without our marks, into the history of Windows too."""
    view = shown(qtbot, edition, block("[Before you call](article:before-you-call)"))
    view.selectAll()
    names = [action.objectName() for action in view.menu_at(QPoint(10, 10)).actions()]
    assert view.anchorAt(QPoint(10, 10)) == "article:before-you-call"
    assert names == ["edit-copy", "", "select-all"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://example.org", "data:text/html,x", "javascript:x"])
def test_an_outside_address_is_inert(qtbot: QtBot, edition: OpenEdition, address: str) -> None:
    view = shown(qtbot, edition, block("x"))
    with qtbot.assertNotEmitted(view.address_requested):
        view.anchorClicked.emit(QUrl(address))
    assert view.loadResource(2, QUrl(address)) is None
    assert view.toPlainText() == "x"


def test_a_link_leads_inside_by_keyboard(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block("See [this page](article:immediate-danger) and [the note](note:S01)."))
    view.setFocus()
    for tabs, address in ((1, Address(Kind.ARTICLE, "immediate-danger")), (2, Address(Kind.NOTE, "S01"))):
        view.moveCursor(QTextCursor.MoveOperation.Start)
        for _tab in range(tabs):
            qtbot.keyClick(view, Qt.Key.Key_Tab)
        with qtbot.waitSignal(view.address_requested) as followed:
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert followed.args == [address]


def test_a_number_stands_as_digits_or_as_a_name(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block("{phone:cn-120-ambulance} or {phone:cn-110-police}"))
    assert "120" in view.toPlainText()
    assert "110" not in view.document().toHtml().replace("cn-110-police", "")


def test_words_are_found_forward_backward_and_round_again(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block("One fish"), block("Two FISH", 2), block("Cảnh sát, đồn công an", 3))
    places = []
    for _step in range(3):
        assert view.find_text("fish")
        places.append(view.textCursor().selectionStart())
    assert places[0] < places[1]
    assert places[2] == places[0]
    assert view.find_text("fish", backward=True)
    assert view.textCursor().selectionStart() == places[1]
    assert view.find_text("canh sat")
    assert view.textCursor().selectedText() == "Cảnh sát"
    assert view.find_text("don cong")
    assert not view.find_text("whale")
    assert not view.find_text("  ")


def test_words_across_a_line_end_of_ours_are_found_and_copied_whole(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block(BURMESE))
    view.resize(300, 400)
    end = len(view.lines()[0])
    assert view.find_text(BURMESE[end - 6 : end + 6])
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text().replace(" ", "") == BURMESE.replace(" ", "")


def test_burmese_is_broken_between_syllables_in_every_font_of_a_block(qtbot: QtBot, edition: OpenEdition) -> None:
    words = BURMESE.split(" ")
    text = " ".join(f"**{word}**" if at % 3 == 0 else word for at, word in enumerate(words))
    items = block(text, 2, BlockKind.ITEM)
    view = shown(qtbot, edition, block(text), items, block(text, 3, BlockKind.HEADING))
    for width in range(300, 1367, 29):
        view.resize(width, 400)
        assert not any(TORN.match(line) for line in view.lines()), width
        assert widest_line(view) <= width


def test_sources_open_on_request(qtbot: QtBot, edition: OpenEdition) -> None:
    basis = (
        BlockBasis("fact", "F314", "document 001, section 4"),
        BlockBasis("public", "https://example.org/p", "2024-09-24"),
        BlockBasis("practice", "", ""),
    )
    view = shown(qtbot, edition, block("Text.", basis=basis), block("Lead.", 2, basis=(BlockBasis("editor", "", ""),)))
    assert "F314" not in view.toPlainText()
    view.show_all_sources(True)
    words = view.toPlainText()
    assert "Statement F314 of the source documents: document 001, section 4" in words
    assert "Public page of September 24, 2024: https://example.org/p" in words
    assert "Ordinary practice" in words
    assert view.open_sources() == {1}
    view.toggle_sources(1)
    assert view.toPlainText() == "Text.\nLead."


def test_the_mark_beside_a_block_opens_its_sources(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block("Text.", basis=(BlockBasis("practice", "", ""),)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.viewport().width() - 8, 10))
    assert view.open_sources() == {1}


def test_untranslated_blocks_are_marked_once_in_a_row(qtbot: QtBot, edition: OpenEdition) -> None:
    missing = Standing.MISSING
    blocks = (
        block("a", 1, standing=missing),
        block("b", 2, standing=missing),
        block("c", 3),
        block("d", 4, standing=missing),
    )
    view = shown(qtbot, edition, *blocks, language="ko")
    assert view.toPlainText().count("In English: not yet translated") == 2


def test_a_table_becomes_lines_under_their_headings(qtbot: QtBot, edition: OpenEdition) -> None:
    rows = [
        block(text, number, BlockKind.ROW) for number, text in enumerate(("Who | When | Where", "A | B | C"), start=1)
    ]
    view = shown(qtbot, edition, *rows)
    assert view.toPlainText().replace("\u2028", "\n").splitlines() == ["Who · When · Where", "A", "When: B", "Where: C"]


def test_steps_go_on_counting_after_a_deeper_item(qtbot: QtBot, edition: OpenEdition) -> None:
    deeper = Block(2, BlockKind.ITEM, 2, Wording("x", "en", Standing.SOURCE), ())
    steps = (block("one", 1, BlockKind.STEP), deeper, block("two", 3, BlockKind.STEP))
    view = shown(qtbot, edition, *steps)
    third = view.document().findBlockByNumber(2)
    assert third.textList().itemText(third) == "2."


def test_keys_that_scroll_are_left_to_the_page(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, block("x " * 500))
    assert view.verticalScrollBar().maximum() == 0
    assert view.height() >= view.document().size().height()
