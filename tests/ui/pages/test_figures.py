"""Figures: sorted by all but their value, with what is doubtful about each, and compared only within a set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.ui.models.figures import Column
from guide.ui.pages.column_page import ColumnPage
from guide.ui.widgets.chart_view import ChartView
from guide.ui.widgets.figures_table import FiguresTable
from guide.ui.widgets.filter_bar import FilterButton
from guide.ui.widgets.remark import Remark
from guide.ui.widgets.worded_button import WordedButton
from tests.ui.pages.conftest import ShowPage
from tests.ui.seen import visible_words_of


def order_of(page: ColumnPage) -> list[str]:
    return [row.address.id for row in page.findChildren(FiguresTable)[0].figures.rows]


def test_the_rows_are_sorted_by_what_is_chosen(show_page: ShowPage) -> None:
    page = show_page("page:figures")
    button = page.findChildren(FilterButton)[0]
    assert button.text() == "In order of: What is counted"
    assert [value for _words, value in button.choices()] == ["WHAT", "YEAR", "PLACE", "SURE"]
    assert order_of(page) == ["returned-2013", "returned-2014", "calls"]
    button.chosen.emit("SURE")
    assert order_of(page) == ["returned-2014", "returned-2013", "calls"]
    assert button.text() == "In order of: How sure"


def test_a_heading_sorts_too_but_not_that_of_the_value(show_page: ShowPage) -> None:
    page = show_page("page:figures", size=(1300, 700))
    header = page.findChildren(FiguresTable)[0].horizontalHeader()
    header.sectionClicked.emit(Column.SURE)
    assert order_of(page)[0] == "returned-2014"
    header.sectionClicked.emit(Column.VALUE)
    assert order_of(page)[0] == "returned-2014"


def test_columns_where_there_is_room_else_everything_beneath_each_other(
    show_page: ShowPage, qapp: QApplication
) -> None:
    page = show_page("page:figures", size=(1300, 700))
    table = page.findChildren(FiguresTable)[0]
    assert not table.figures.is_stacked
    assert table.horizontalHeader().isVisible()
    page.resize(500, 700)
    qapp.processEvents()
    assert table.figures.is_stacked
    assert not table.horizontalHeader().isVisible()
    whole = table.figures.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert whole == (
        "Calls that were answered. 99%. The reports disagree. The sources disagree. When: not said. "
        "Where: the north-east. How sure: The sources disagree. Source: document 001, paragraph 40, “reporting”"
    )


def test_sums_are_said_not_to_compare(show_page: ShowPage) -> None:
    words = visible_words_of(show_page("page:figures"))
    assert "Sums that were paid show that people were sold, and nothing more. No two of them compare." in words


def test_a_row_opens_the_figure(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:figures")
    table = page.findChildren(FiguresTable)[0]
    table.setFocus()
    table.setCurrentIndex(table.figures.index(2, 0))
    with qtbot.waitSignal(page.address_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [Address(Kind.FIGURE, "calls")]


def test_tab_leaves_the_table(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:figures", size=(1300, 700))
    table = page.findChildren(FiguresTable)[0]
    table.setFocus()
    table.setCurrentIndex(table.figures.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)


def test_a_figure_tells_its_doubts_in_full(show_page: ShowPage) -> None:
    page = show_page("figure:calls")
    words = visible_words_of(page)
    assert "99%" in words
    assert [visible_words_of(remark)[:2] for remark in page.findChildren(Remark)] == [
        ["The sources disagree", "The reports disagree."],
        ["The sources disagree", "Whether the line always answers"],
    ]
    assert "The guide says that it is not assured." in words
    assert "It is not to be compared with any other figure of this guide." in words


def test_a_figure_of_a_set_leads_to_the_others(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("figure:returned-2013")
    words = visible_words_of(page)
    assert "about 6,000" in words
    assert "May be compared with" in words
    links = [each for each in page.findChildren(WordedButton) if each.text() == "People sent back"]
    with qtbot.waitSignal(page.address_requested) as asked:
        links[0].click()
    assert asked.args == [Address(Kind.FIGURE, "returned-2014")]


def test_charts_stand_above_the_same_as_a_table(qtbot: QtBot, show_page: ShowPage) -> None:
    page = show_page("page:figures/charts", size=(1300, 700))
    (chart,) = page.findChildren(ChartView)
    (table,) = page.findChildren(FiguresTable)
    assert chart.isVisible()
    assert chart.accessibleName() == (
        "Chart: People sent back (2013): about 6,000; People sent back (2014): 5,000–7,000"
    )
    assert chart.geometry().bottom() < table.geometry().top()
    assert order_of(page) == ["returned-2013", "returned-2014"]
    assert table.accessibleName() == "People sent back"
    table.horizontalHeader().sectionClicked.emit(Column.SURE)
    assert order_of(page) == ["returned-2014", "returned-2013"]
    table.setFocus()
    table.setCurrentIndex(table.figures.index(0, 0))
    with qtbot.waitSignal(page.address_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [Address(Kind.FIGURE, "returned-2014")]


@pytest.mark.parametrize("address", ["page:figures", "figure:returned-2013"])
def test_a_link_leads_to_the_charts(qtbot: QtBot, show_page: ShowPage, address: str) -> None:
    page = show_page(address)
    (link,) = [each for each in page.findChildren(WordedButton) if each.text() == "Figures as charts"]
    with qtbot.waitSignal(page.address_requested) as asked:
        link.click()
    assert asked.args == [Address(Kind.PAGE, "figures/charts")]


def test_a_figure_shows_the_chart_of_its_set_alone(show_page: ShowPage) -> None:
    assert len(show_page("figure:returned-2014").findChildren(ChartView)) == 1
    assert show_page("figure:calls").findChildren(ChartView) == []
