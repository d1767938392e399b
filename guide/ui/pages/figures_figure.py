"""One figure: what is known of it, why it may not be taken as it stands, and with what it compares."""

from __future__ import annotations

from guide.core.address import Kind
from guide.core.figures import Figure
from guide.core.i18n import _
from guide.core.table_vocabulary import figure_confidence_name, figure_group_name, figure_value
from guide.core.wording import Standing, Wording
from guide.ui.article_document import basis_sentence
from guide.ui.block_doubts import words_of_doubts
from guide.ui.figure_sets import chart_words
from guide.ui.models.figures import when_words, where_words
from guide.ui.navigation import CHARTS, FIGURES
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.service_facts import Fact
from guide.ui.widgets.chart_view import ChartView
from guide.ui.widgets.fact_list import FactList
from guide.ui.widgets.remark import Line, Remark, own_words
from guide.ui.wording_marks import drafts


class FigurePage(ContentPage):
    def title(self) -> str:
        return _("Figures")

    def write_page(self) -> None:
        assert self.address is not None
        edition, language = self.session.edition, self.session.language
        figure = edition.figures.figure(self.address.id, language)
        doubts = edition.doubts.of_basis(figure.basis, language)
        clear(self.column)
        self.start()
        self.link(FIGURES, _("All figures"))
        self.say("muted", figure_group_name(figure.group))
        self.put("title", figure.what)
        own = figure.doubt.wording if figure.doubt else None
        self.mark((figure.what, figure.unit, figure.place, own, *drafts(words_of_doubts(doubts))))
        self.say("digits", figure_value(figure))
        self.put("lead", figure.unit)
        if own:
            sure = own_words(figure_confidence_name(figure.confidence), language)
            lines: list[Line] = [("strong", sure), (None, own)]
            self.column.addWidget(Remark(lines, language))
        self.in_doubt(doubts)
        self.column.addWidget(FactList(self._facts(figure), language))
        self._write_compared(figure)
        self.column.addStretch(1)

    def _facts(self, figure: Figure) -> list[Fact]:
        language = self.session.language
        sources = [basis_sentence(basis, language) for basis in figure.basis]
        lines = {
            # Translators: Labels beside what is known of a figure.
            _("When"): [when_words(figure, language)],
            _("Where"): [where_words(figure, self.session)],
            _("How sure"): [figure_confidence_name(figure.confidence)],
            _("Sources"): [sentence for sentence in sources if sentence],
        }
        return [
            Fact(label, tuple(Wording(words, language, Standing.SOURCE) for words in of_label))
            for label, of_label in lines.items()
        ]

    def _write_compared(self, figure: Figure) -> None:
        """The others of its set; without a set, that it compares with none."""
        figures = self.session.edition.figures.figures(self.session.language)
        others = [
            f"{Kind.FIGURE}:{other.id}"
            for other in figures
            if figure.comparable and other.comparable == figure.comparable and other.id != figure.id
        ]
        if others:
            self._write_chart(figure)
            self.links(_("May be compared with"), others)
            self.link(CHARTS, _("Figures as charts"))
        else:
            self.say(None, _("It is not to be compared with any other figure of this guide."))

    def _write_chart(self, figure: Figure) -> None:
        language = self.session.language
        figures = self.session.edition.figures
        for chart in figures.charts(language):
            if chart.set == figure.comparable:
                members = [figures.figure(id, language) for id in chart.figures]
                self.column.addSpacing(self.fontMetrics().height() // 2)
                self.column.addWidget(ChartView(chart.svg, chart_words(members, language)))
