from __future__ import annotations

from pytestqt.modeltest import ModelTester

from guide.core.address import Address, Kind
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.models.entries import EntriesModel, EntryRow, Look, Words, doubted, said, worded

PLACE = Address(Kind.TERM, "x")


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = EntriesModel()
    rows = [EntryRow(PLACE, (Words("One.", "en", Look.STRONG),)), EntryRow(PLACE, ())]
    model.set_rows(rows)
    qtmodeltester.check(model)
    assert model.rowCount() == 2


def test_a_row_is_spoken_in_the_order_in_which_it_is_seen() -> None:
    row = EntryRow(
        PLACE,
        (Words("Doors are locked.", "en", Look.BODY), Words("Said unasked", "en", Look.MUTED)),
        (Words("门锁着。", "zh", Look.LEAD),),
    )
    assert row.headline == "Doors are locked."
    assert row.spoken() == "Doors are locked. Said unasked. 门锁着"


def test_marks_are_left_out_and_nothing_stays_nothing() -> None:
    wording = Wording("**Never** see [this](note:S01).", "en", Standing.DRAFT)
    assert worded(wording, Look.BODY) == (Words("Never see this.", "en", Look.BODY),)
    assert worded(None, Look.BODY) == ()
    assert said("", "en", Look.BODY) == ()


def test_a_doubt_is_said_once(edition: OpenEdition) -> None:
    doubt = edition.doubts.doubts("en")[0]
    assert [words.text for words in doubted([doubt, doubt], "en")] == ["The sources disagree"]
    assert doubted([], "en") == ()
