"""The preview is the reader on the files: it follows every save, also a bad one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.desk.catalogs.folder import CONTENT
from guide.desk.catalogs.place import TranslationPlace
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.workshop.preview_frame import PreviewFrame
from tests.ui.seen import visible_words_of
from tests.workshop.conftest import Change

TITLE = "Immediate danger"


def shown(preview: PreviewFrame) -> str:
    return "\n".join(visible_words_of(preview))


def label_with(preview: PreviewFrame, words: str) -> QWidget:
    labels = preview.reader.findChildren(WrappedLabel)
    return next(label for label in labels if label.isVisible() and words in label.text())


def middle_of(preview: PreviewFrame, widget: QWidget) -> QPoint:
    return widget.mapTo(preview.reader, QPoint(8, 8))


def test_a_saved_string_shows_at_the_same_place(qtbot: QtBot, preview: PreviewFrame, change: Change) -> None:
    with qtbot.waitSignal(preview.reloaded, timeout=10_000):
        change(TITLE, "지금 위험할 때")
    assert str(preview.reader.address) == "article:immediate-danger"
    assert "지금 위험할 때" in shown(preview)


def test_words_of_the_program_follow(qtbot: QtBot, preview: PreviewFrame, change: Change) -> None:
    with qtbot.waitSignal(preview.reloaded, timeout=10_000):
        change("Numbers", "바뀐 번호", catalog="guide")
    assert "바뀐 번호" in shown(preview)


def test_country_and_size_of_text_are_kept(qtbot: QtBot, preview: PreviewFrame, change: Change) -> None:
    preview.reader.session.set_country("VN")
    preview.reader.appearance.set_text_size(150)
    preview.reader.go(parse_address("page:numbers"))
    with qtbot.waitSignal(preview.reloaded, timeout=10_000):
        change(TITLE, "바뀜")
    reader = preview.reader
    assert (reader.session.country, reader.appearance.percent, str(reader.address)) == ("VN", 150, "page:numbers")


def test_a_bad_file_is_named_and_the_reader_stays(
    qtbot: QtBot, preview: PreviewFrame, change: Change, place: TranslationPlace
) -> None:
    before = shown(preview)
    path = place.folder.po("ko", CONTENT)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    qtbot.waitUntil(lambda: "content.po" in shown(preview), timeout=10_000)
    assert "위험" in before
    assert "위험" in shown(preview)
    with qtbot.waitSignal(preview.reloaded, timeout=10_000):
        path.write_bytes(whole.replace("위험".encode(), "危險".encode()))
    assert "content.po" not in shown(preview)


@pytest.mark.parametrize("words", ["<b>110</b>", "{0.__class__}", "\u202e", "110에 전화"])
def test_hostile_words_show_in_english_or_as_they_stand(
    qtbot: QtBot, preview: PreviewFrame, change: Change, words: str
) -> None:
    with qtbot.waitSignal(preview.reloaded, timeout=10_000):
        change(TITLE, words)
    assert TITLE in shown(preview) or words in shown(preview)


def test_words_in_the_reader_lead_to_their_message(preview: PreviewFrame) -> None:
    title = preview.reader.session.edition.library.article("immediate-danger", "ko").title.text
    found = preview.ask(middle_of(preview, label_with(preview, title)))
    assert (found[0].catalog, found[0].entry.context, found[0].entry.id) == (
        CONTENT,
        "article:immediate-danger",
        (TITLE,),
    )
    assert TITLE in shown(preview)
    assert f"content.po:{found[0].entry.line}" in shown(preview)


def test_a_paragraph_leads_to_its_message(preview: PreviewFrame) -> None:
    (view,) = (view for view in preview.reader.findChildren(TextView) if view.isVisible())
    preview.resize(1366, 2000)
    QApplication.processEvents()
    found = preview.ask(view.mapTo(preview.reader, QPoint(60, 20)))
    assert found[0].entry.context == "article:immediate-danger"


def test_a_press_asks_only_while_the_button_is_down(qtbot: QtBot, preview: PreviewFrame) -> None:
    title = preview.reader.session.edition.library.article("immediate-danger", "ko").title.text
    label = label_with(preview, title)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "content.po:" not in shown(preview)
    preview.asks.click()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "content.po:" in shown(preview)
    preview.asks.click()
    assert "content.po:" not in shown(preview)
