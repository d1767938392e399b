"""What the sources disagree about stands beneath the block that rests on it, and opens by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from guide.core.doubts import Doubt
from guide.core.library import Block, BlockKind
from guide.edition.opening import OpenEdition
from guide.ui.number_words import NumberWords
from guide.ui.widgets.text_view import TextView
from tests.ui.widgets.test_text_view import block

MARK = "The sources disagree · Whether the line always answers"
SAYS = "One report says so; another says that it depends on the place."
TREATS = "The guide says that it is not assured."


def shown(qtbot: QtBot, edition: OpenEdition, blocks: tuple[Block, ...], *doubted: int) -> TextView:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    doubts: tuple[Doubt, ...] = edition.doubts.doubts("en")
    numbers = NumberWords(edition, "en", "CN")
    view.show_blocks(blocks, numbers, "en", gutter=True, doubts=dict.fromkeys(doubted, doubts))
    return view


def lines(view: TextView) -> list[str]:
    return [line for line in view.toPlainText().replace("\u2028", "\n").splitlines() if line]


def test_the_mark_stands_beneath_its_block_alone(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, (block("First."), block("Second.", 2)), 1)
    assert lines(view) == ["First.", MARK, "Second."]


def test_it_opens_and_closes(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, (block("First."), block("Second.", 2)), 1)
    height = view.height()
    view.anchorClicked.emit(QUrl("doubt:1"))
    assert lines(view) == ["First.", MARK, SAYS, "How this guide treats it", TREATS, "Second."]
    assert view.height() > height
    view.anchorClicked.emit(QUrl("doubt:1"))
    assert lines(view) == ["First.", MARK, "Second."]


def test_a_block_without_a_doubt_does_not_open(qtbot: QtBot, edition: OpenEdition) -> None:
    view = shown(qtbot, edition, (block("First."), block("Second.", 2)), 1)
    for link in ("doubt:2", "doubt:", "doubt:x", "doubt:-1", "doubt:99999999999999999999"):
        view.anchorClicked.emit(QUrl(link))
    assert lines(view) == ["First.", MARK, "Second."]


def test_the_keyboard_reaches_it_and_goes_on_from_there(qtbot: QtBot, edition: OpenEdition) -> None:
    blocks = (block("[One](note:S01)"), block("Second.", 2), block("[Three](note:S02)", 3))
    view = shown(qtbot, edition, blocks, 2)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "One"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "The sources disagree"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert SAYS in lines(view)
    assert view.textCursor().selectedText() == "The sources disagree"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "Three"


def test_steps_go_on_counting_after_it(qtbot: QtBot, edition: OpenEdition) -> None:
    steps = tuple(block(f"Step {number}.", number, BlockKind.STEP) for number in (1, 2, 3))
    view = shown(qtbot, edition, steps, 2)
    view.anchorClicked.emit(QUrl("doubt:2"))
    lists = set()
    text = view.document().begin()
    while text.isValid():
        if text.text().startswith("Step"):
            assert text.textList() is not None
            lists.add(text.blockFormat().property(QTextFormat.Property.ObjectIndex))
        text = text.next()
    assert len(lists) == 1


def test_sources_open_beneath_the_doubt(qtbot: QtBot, edition: OpenEdition) -> None:
    from_law = edition.law.article("old-convention", "en").says[0]
    view = shown(qtbot, edition, (from_law,), from_law.number)
    view.show_all_sources(True)
    assert lines(view)[1] == MARK
    assert "F001" in lines(view)[2]
