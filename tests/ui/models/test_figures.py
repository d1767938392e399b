"""The table of figures: its order is never that of the values."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from guide.core.address import Kind
from guide.edition.opening import OpenEdition
from guide.ui.models.figures import SORTED_BY, Column, FiguresModel, figure_rows
from guide.ui.session import Session


def model_of(edition: OpenEdition, language: str = "en") -> FiguresModel:
    model = FiguresModel()
    model.set_rows(figure_rows(edition.figures.figures(language), Session(edition, language)))
    return model


def ids(model: FiguresModel) -> list[str]:
    return [row.address.id for row in model.rows]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, edition: OpenEdition) -> None:
    model = model_of(edition)
    qtmodeltester.check(model)
    model.set_stacked(True)
    assert model.columnCount() == 1
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_cell_has_the_words_of_its_column(edition: OpenEdition) -> None:
    model = model_of(edition)
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[:5] == ["People sent back", "about 6,000", "2013", "China", "Estimate"]
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headings == ["What is counted", "Figure", "When", "Where", "How sure", "Source"]
    assert model.rows[0].address.kind is Kind.FIGURE


def test_what_the_source_does_not_say_comes_last(edition: OpenEdition) -> None:
    model = model_of(edition)
    model.sort(Column.YEAR)
    assert ids(model) == ["returned-2013", "returned-2014", "calls"]
    model.sort(Column.PLACE)
    assert ids(model)[-1] == "calls"


def test_the_value_gives_no_order(edition: OpenEdition) -> None:
    model = model_of(edition)
    model.sort(Column.SURE)
    before = ids(model)
    model.sort(Column.VALUE)
    assert ids(model) == before
    assert Column.VALUE not in SORTED_BY


def test_rows_alike_keep_the_order_of_their_subjects(edition: OpenEdition) -> None:
    model = model_of(edition)
    model.sort(Column.SURE, Qt.SortOrder.DescendingOrder)
    assert ids(model) == ["calls", "returned-2013", "returned-2014"]
    model.sort(Column.PLACE)
    assert ids(model)[:2] == ["returned-2013", "returned-2014"]
