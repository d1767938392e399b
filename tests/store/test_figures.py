from __future__ import annotations

import sqlite3

from guide.core.charts import Chart
from guide.core.figures import FigureBound, FigureConfidence
from guide.core.table_vocabulary import figure_value
from guide.store.figures import Figures


def test_a_figure_with_all_that_it_may_have(connection: sqlite3.Connection) -> None:
    freed = Figures(connection).figures("en")[0]
    assert (freed.id, freed.group, freed.what.text, freed.value) == ("freed", "response", "Freed", "42,000")
    assert (freed.bound, freed.confidence) == (FigureBound.MORE_THAN, FigureConfidence.REPORTED)
    assert (freed.year, freed.country, freed.place, freed.comparable) == ("2003", "CN", None, "freed")
    assert freed.unit is not None
    assert freed.unit.text == "people"
    assert freed.doubt is not None
    assert figure_value(freed) == "more than 42,000"


def test_a_figure_with_little(connection: sqlite3.Connection) -> None:
    ratio = Figures(connection).figure("ratio", "en")
    assert (ratio.unit, ratio.year, ratio.country, ratio.doubt, ratio.comparable) == (None, None, None, None, None)
    assert ratio.place is not None
    assert ratio.place.text == "villages"
    assert figure_value(ratio) == "14"
    assert [basis.label for basis in ratio.basis] == ["F002"]


def test_charts_of_a_language_with_the_figures_they_show(connection: sqlite3.Connection) -> None:
    assert Figures(connection).charts("en") == (Chart("freed", "a", ("freed",)), Chart("later", "b", ()))
    assert Figures(connection).charts("ko") == (Chart("freed", "c", ("freed",)),)
    assert Figures(connection).charts("my") == ()
