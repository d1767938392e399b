"""Figures as a table: what, how many, when, where, how sure, and from where it is known."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.i18n import _
from guide.core.wording import Wording
from guide.ui.models.figures import SORTED_BY, Column, column_name, figure_rows
from guide.ui.navigation import CHARTS, GUIDE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.widgets.figures_table import FiguresTable
from guide.ui.widgets.filter_bar import Choice, FilterButton
from guide.ui.widgets.remark import Remark, own_words


class FiguresPage(ContentPage):
    """Sorted by what is counted, when, where, or how sure it is; never by value, for these do not compare."""

    widest_ems = 58

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._order = Column.WHAT
        self._button: FilterButton  # both are made anew by write_page
        self._table: FiguresTable

    def title(self) -> str:
        return _("Figures")

    def write_page(self) -> None:
        language = self.session.language
        figures = self.session.edition.figures.figures(language)
        clear(self.column)
        self.start()
        self.link(GUIDE, _("All topics"))
        self.say("title", self.title())
        lines = (
            _("Different years, places and ways of counting stand side by side. Do not add them up or compare them."),
            _("Sums that were paid show that people were sold, and nothing more. No two of them compare."),
        )
        self.column.addWidget(Remark([(None, own_words(line, language)) for line in lines], language, "info"))
        wordings: list[Wording | None] = []
        for figure in figures:
            wordings += [figure.what, figure.unit, figure.place, figure.doubt.wording if figure.doubt else None]
        self.mark(wordings)
        self.say_if_empty(figures)
        if self.session.edition.figures.charts(language):
            self.link(CHARTS, _("Figures as charts"))
        self._button = FilterButton()
        self._button.chosen.connect(lambda name: self._sort_by(Column[name]))
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._table = FiguresTable()
        self._table.setAccessibleName(self.title())
        self._table.address_requested.connect(self.address_requested)
        self._table.sort_requested.connect(self._sort_by)
        self._table.place_reached.connect(lambda place: self.view.reveal(self._table, place))
        self.column.addWidget(self._table)
        self.column.addStretch(1)
        self._sort_by(self._order)

    def _sort_by(self, column: Column) -> None:
        self._order = column
        choices: list[Choice] = [(column_name(each), each.name) for each in SORTED_BY]
        # Translators: A button; by what the rows of a table are sorted follows a colon.
        self._button.offer(_("In order of"), choices, column.name)
        figures = self.session.edition.figures.figures(self.session.language)
        self._table.show_rows(figure_rows(figures, self.session), column)
