"""Law: what may be shown, to whom, and what is in doubt stands before it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.core.law import LawStanding
from guide.edition.opening import OpenEdition
from guide.ui.pages.law import law_row, official_lines
from guide.ui.session import Session
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.large_words import LargeWords
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.official_words import OfficialWords
from guide.ui.widgets.remark import Remark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def test_the_list_names_standing_and_official_words(show_page: ShowPage) -> None:
    page = show_page("page:law", "ko")
    rows = {row.address.id: row for each in page.findChildren(EntryList) for row in each.model_of_rows.rows}
    assert set(rows) == {"criminal-240", "old-convention"}
    words = [part.text for part in rows["criminal-240"].words]
    assert "拐卖妇女、儿童罪" in words
    assert "第二百四十条" in words
    assert [part.language for part in rows["criminal-240"].words if part.text == "第二百四十条"] == ["zh"]


def test_a_row_opens_its_card(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:law")
    first = page.findChildren(EntryList)[0]
    first.setFocus()
    with qtbot.waitSignal(page.address_requested) as asked:
        first.setCurrentIndex(first.model_of_rows.index(0, 0))
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert asked.args == [Address(Kind.LAW, "criminal-240")]


def test_who_may_show_it_stands_before_the_words_to_show(show_page: ShowPage) -> None:
    page = show_page("law:criminal-240")
    card = page.findChildren(OfficialWords)[0]
    words = visible_words_of(card)
    assert words.index("A helper may show it with the person's yes.") < words.index("第二百四十条")
    panel = page.findChildren(NotePanel)[0]
    assert panel.note_id == "S01"
    assert panel.mapTo(page, QPoint(0, 0)).y() < card.mapTo(page, QPoint(0, 0)).y()


def test_the_official_words_are_shown_large_and_put_away(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("law:criminal-240", "my")
    button = page.findChildren(OfficialWords)[0].findChildren(WordedButton)[0]
    button.setFocus()
    button.click()
    large = page.findChildren(LargeWords)[0]
    assert large.isVisible()
    assert large.face.accessibleName() == "第二百四十条\n拐卖妇女、儿童罪"
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    assert QApplication.focusWidget() in (button, None) or page.isAncestorOf(QApplication.focusWidget())


def test_nobody_shows_what_is_for_nobody_to_show(show_page: ShowPage) -> None:
    page = show_page("law:old-convention")
    assert page.findChildren(OfficialWords) == []
    remark = page.findChildren(Remark)[0]
    assert "The reports disagree." in visible_words_of(remark)
    assert "The sources disagree" in visible_words_of(remark)


def test_what_is_probably_no_law_has_no_words_to_show(edition: OpenEdition) -> None:
    article = edition.law.article("criminal-240", "en")
    assert official_lines(article)
    assert official_lines(replace(article, standing=LawStanding.DOUBTFUL)) == []
    row = law_row(replace(article, standing=LawStanding.DOUBTFUL), Session(edition, "en"))
    assert "Doubtful: do not rely on it" in row.spoken()
    assert "第二百四十条" not in row.spoken()


def test_what_it_says_plain_words_and_sources(show_page: ShowPage) -> None:
    page = show_page("law:criminal-240")
    text = page.findChildren(TextView)[0]
    lines = text.toPlainText().splitlines()
    assert lines.index("What it says") < lines.index("Whoever abducts a person to sell them is punished.")
    assert lines.index("In plain words") < lines.index("The one who sold the person has done wrong, not the person.")
    assert "F002" not in text.toPlainText()
    next(each for each in page.findChildren(WordedButton) if each.isCheckable()).setChecked(True)
    assert "F002" in text.toPlainText()


def test_related_places_are_links(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("law:criminal-240")
    link = next(each for each in page.findChildren(WordedButton) if each.text() == "Household registration")
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.TERM, "hukou")]
