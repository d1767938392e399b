from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from guide.core.address import Address, Kind
from guide.core.search_hit import Hit, Span
from guide.ui.models.hits import HitRow, HitsModel
from guide.ui.models.rows import ROW_ROLE


def row(title: str, country: str = "", gate: str = "") -> HitRow:
    hit = Hit("service", "cn-110-police", title, "en", "Comes at once", (Span(0, 5),), "CN", "S01" if gate else None)
    return HitRow(hit, "Number", country, gate)


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = HitsModel()
    qtmodeltester.check(model)
    model.set_rows((row("Police"), row("Ambulance")))
    qtmodeltester.check(model)


def test_a_row_gives_its_title_its_words_and_itself() -> None:
    model = HitsModel()
    police = row("Police", country="China", gate="Read before you call")
    model.set_rows((police,))
    index = model.index(0, 0)
    assert index.data() == "Police"
    assert (
        index.data(Qt.ItemDataRole.AccessibleTextRole) == "China. Police. Number. Read before you call. Comes at once"
    )
    assert index.data(ROW_ROLE) is police
    assert police.address == Address(Kind.SERVICE, "cn-110-police")


def test_there_is_nothing_beneath_a_row_and_nothing_after_the_last() -> None:
    model = HitsModel()
    model.set_rows((row("Police"),))
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.rowCount() == 1


def test_new_rows_take_the_place_of_the_old() -> None:
    model = HitsModel()
    model.set_rows((row("Police"), row("Fire")))
    model.set_rows((row("Ambulance"),))
    assert [model.index(i, 0).data() for i in range(model.rowCount())] == ["Ambulance"]
