"""Figures that compare, set by set: as a chart, and the same as a table."""

from __future__ import annotations

from guide.core.charts import Chart
from guide.core.figures import Figure
from guide.core.i18n import _
from guide.core.wording import Wording
from guide.ui.figure_sets import chart_words, set_title
from guide.ui.models.figures import Column, figure_rows
from guide.ui.navigation import FIGURES
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.widgets.chart_view import ChartView
from guide.ui.widgets.figures_table import FiguresTable


class ChartsPage(ContentPage):
    """`page:figures/charts`."""

    widest_ems = 58

    def title(self) -> str:
        return _("Figures as charts")

    def write_page(self) -> None:
        figures, language = self.session.edition.figures, self.session.language
        charts = figures.charts(language)
        sets = [(chart, [figures.figure(id, language) for id in chart.figures]) for chart in charts]
        clear(self.column)
        self.start()
        self.link(FIGURES, _("All figures"))
        self.say("title", self.title())
        self.say("lead", _("Only figures of one thing, one place and one way of counting stand in one chart."))
        wordings: list[Wording | None] = []
        for figure in (figure for _chart, members in sets for figure in members):
            wordings += [figure.what, figure.unit, figure.place, figure.doubt.wording if figure.doubt else None]
        self.mark(wordings)
        self.say_if_empty(sets)
        for chart, members in sets:
            self._write_set(chart, members)
        self.column.addStretch(1)

    def _write_set(self, chart: Chart, figures: list[Figure]) -> None:
        title = set_title(figures, self.session.language)
        self.column.addSpacing(self.fontMetrics().height())
        self.say("heading", title)
        self.column.addWidget(ChartView(chart.svg, chart_words(figures, self.session.language)))
        table = FiguresTable()
        table.setAccessibleName(title)
        table.address_requested.connect(self.address_requested)
        table.place_reached.connect(lambda place: self.view.reveal(table, place))
        table.sort_requested.connect(lambda column: table.show_rows(figure_rows(figures, self.session), column))
        self.column.addWidget(table)
        table.show_rows(figure_rows(figures, self.session), Column.WHAT)
