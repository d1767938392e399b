"""Figures as a table: what, how many, when, where, how sure, and from where it is known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from guide.core.address import Address, Kind
from guide.core.figures import Figure, FigureConfidence
from guide.core.i18n import _, pgettext
from guide.core.table_vocabulary import FIGURE_GROUPS, figure_confidence_name, figure_value
from guide.ui.dates import period_words
from guide.ui.fact_places import source_words
from guide.ui.models.entries import EntryRow, Look, Words, doubted, said, worded
from guide.ui.models.rows import ROW_ROLE
from guide.ui.session import Session

_Index = QModelIndex | QPersistentModelIndex
_YEAR = re.compile(r"\d{4}")
_SURENESS = (
    FigureConfidence.REPORTED,
    FigureConfidence.CORRECTED,
    FigureConfidence.ESTIMATE,
    FigureConfidence.UPPER_BOUND,
    FigureConfidence.DISPUTED,
)


class Column(IntEnum):
    WHAT = 0
    VALUE = 1
    YEAR = 2
    PLACE = 3
    SURE = 4
    SOURCE = 5


# By what the rows can be sorted: never by value, for figures of different things are not to be compared.
SORTED_BY = (Column.WHAT, Column.YEAR, Column.PLACE, Column.SURE)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure.

    cells    words by column; what is doubtful stands in the first of them
    order    by column, what comes first
    """

    cells: tuple[EntryRow, ...]
    order: Mapping[Column, tuple[int, str]]

    @property
    def address(self) -> Address:
        return self.cells[Column.WHAT].address

    def stacked(self) -> EntryRow:
        """All cells beneath each other, with the names of their columns, in the language in use."""
        what, *doubt = self.cells[Column.WHAT].words
        known = (Column.YEAR, Column.PLACE, Column.SURE, Column.SOURCE)
        named = (_named(column, self.cells[column].words[0]) for column in known if self.cells[column].words)
        return EntryRow(self.address, (what, *self.cells[Column.VALUE].words, *doubt, *named))


class FiguresModel(QAbstractTableModel):
    """DisplayRole: the words of a cell. ROW_ROLE: an EntryRow to be drawn in it.

    Stacked, the first column alone holds all words of a row.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[FigureRow, ...] = ()
        self._stacked = False
        self._shown: tuple[tuple[EntryRow, ...], ...] = ()  # by row and column

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        return self._rows

    @property
    def is_stacked(self) -> bool:
        return self._stacked

    def set_rows(self, rows: Sequence[FigureRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self._shown = self._rows_to_show()
        self.endResetModel()

    def set_stacked(self, stacked: bool) -> None:
        self.beginResetModel()
        self._stacked = stacked
        self._shown = self._rows_to_show()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Rows that are alike in this keep the order of their subjects; a column without an order changes nothing."""
        if column not in SORTED_BY:
            return
        rows = sorted(self._rows, key=lambda row: row.order[Column.WHAT])
        backward = order == Qt.SortOrder.DescendingOrder
        self.set_rows(sorted(rows, key=lambda row: row.order[Column(column)], reverse=backward))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return 1 if self._stacked else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        shown = self._shown[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.headline
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown.spoken()
            case _ if role == ROW_ROLE:
                return shown
        return None

    def _rows_to_show(self) -> tuple[tuple[EntryRow, ...], ...]:
        return tuple((row.stacked(),) if self._stacked else row.cells for row in self._rows)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_name = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation != Qt.Orientation.Horizontal or not is_name or self._stacked:
            return None
        return column_name(Column(section))


def column_name(column: Column) -> str:
    match column:
        case Column.WHAT:
            # Translators: Headings of the columns of a table of figures.
            return pgettext("column of figures", "What is counted")
        case Column.VALUE:
            return pgettext("column of figures", "Figure")
        case Column.YEAR:
            return pgettext("column of figures", "When")
        case Column.PLACE:
            return pgettext("column of figures", "Where")
        case Column.SURE:
            return pgettext("column of figures", "How sure")
        case Column.SOURCE:
            return pgettext("column of figures", "Source")


def figure_rows(figures: Sequence[Figure], session: Session) -> list[FigureRow]:
    """Rows in the order of their subjects."""
    codes = {figure.country for figure in figures if figure.country}
    in_order = session.edition.names.sorted_countries(codes, session.language)
    ranks = {code: rank for rank, code in enumerate(in_order)}
    groups = list(FIGURE_GROUPS)
    rows = []
    for position, figure in enumerate(figures):
        group = groups.index(figure.group) if figure.group in groups else len(groups)
        order = {
            Column.WHAT: (group, f"{position:06}"),
            Column.YEAR: (0, _first_year(figure)) if figure.year else (1, ""),
            Column.PLACE: _place_order(figure, ranks),
            Column.SURE: (_SURENESS.index(figure.confidence), ""),
        }
        rows.append(_row(figure, session, order))
    return sorted(rows, key=lambda row: row.order[Column.WHAT])


def when_words(figure: Figure, language: str) -> str:
    # Translators: In place of a year or a place that the source of a figure does not name.
    return period_words(figure.year, language) if figure.year else _("not said")


def where_words(figure: Figure, session: Session) -> str:
    if figure.country:
        return session.edition.names.country(figure.country, session.language)
    return figure.place.text if figure.place else _("not said")


def _row(figure: Figure, session: Session, order: Mapping[Column, tuple[int, str]]) -> FigureRow:
    language = session.language
    address = Address(Kind.FIGURE, figure.id)
    disputed = figure.confidence is FigureConfidence.DISPUTED
    what = worded(figure.what, Look.BODY)
    value = said(figure_value(figure), language, Look.STRONG) + worded(figure.unit, Look.MUTED)
    when = said(when_words(figure, language), language, Look.BODY)
    where_language = figure.place.language if figure.place and not figure.country else language
    where = said(where_words(figure, session), where_language, Look.BODY)
    sure = said(figure_confidence_name(figure.confidence), language, Look.CAUTION if disputed else Look.BODY)
    source = said(source_words(figure.basis), language, Look.MUTED)
    doubt = worded(figure.doubt.wording if figure.doubt else None, Look.CAUTION) + doubted(
        session.edition.doubts.of_basis(figure.basis, language), language
    )
    cells = (what + doubt, value, when, where, sure, source)
    return FigureRow(tuple(EntryRow(address, cell) for cell in cells), order)


def _named(column: Column, words: Words) -> Words:
    """Words with the name of their column before them, where there are no columns."""
    # Translators: A cell of a table after the heading of its column. Use your language's colon.
    labelled = pgettext("table cell", "{heading}: {words}").format(heading=column_name(column), words=words.text)
    return Words(labelled, words.language, Look.MUTED)


def _first_year(figure: Figure) -> str:
    found = _YEAR.search(figure.year or "")
    return found[0] if found else ""


def _place_order(figure: Figure, ranks: Mapping[str, int]) -> tuple[int, str]:
    if figure.country:
        return ranks[figure.country], ""
    return (len(ranks), figure.place.text) if figure.place else (len(ranks) + 1, "")
