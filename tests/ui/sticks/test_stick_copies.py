"""Sticks chosen and written in the window: real files, real threads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core import i18n
from guide.core.errors import GuideError
from guide.edition.opening import OpenEdition
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_stick
from guide.ui.sticks.stick_copies import StickCopies
from tests.edition.stick.conftest import OLD, make_sources
from tests.ui.seen import visible_words_of

Show = Callable[..., StickCopies]


@pytest.fixture
def sticks(tmp_path: Path) -> list[Path]:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    return [tmp_path / "a", tmp_path / "b"]


@pytest.fixture
def copies(qtbot: QtBot, tmp_path: Path, sticks: list[Path]) -> StickCopies:
    plan = make_sources(tmp_path / "sources", OLD)
    return shown(qtbot, StickCopies(lambda: lambda: plan, lambda: tuple(sticks), on_own_disk=True))


def shown(qtbot: QtBot, widget: StickCopies) -> StickCopies:
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def words(widget: StickCopies) -> str:
    return "\n".join(visible_words_of(widget))


def choose(copies: StickCopies, *places: Path) -> None:
    for place in places:
        copies.choice._buttons[place].setChecked(True)


def write(qtbot: QtBot, copies: StickCopies) -> None:
    with qtbot.waitSignal(copies.over, timeout=20_000):
        qtbot.keyClick(copies.write, Qt.Key.Key_Space)


def test_nothing_can_be_written_before_a_stick_is_chosen(copies: StickCopies, sticks: list[Path]) -> None:
    assert not copies.write.isEnabled()
    choose(copies, sticks[0])
    assert copies.write.isEnabled()


def test_chosen_sticks_are_written_and_said_to_be_done(qtbot: QtBot, copies: StickCopies, sticks: list[Path]) -> None:
    assert words(copies).count("no guide on it") == 2
    choose(copies, *sticks)
    write(qtbot, copies)
    assert words(copies).count("You can pull the stick out now.") == 2
    assert words(copies).count("edition 2026.11-complete") == 2
    for stick in sticks:
        assert not verify_stick(stick).findings
    write(qtbot, copies)
    assert words(copies).count("All of it was there already") == 2


def test_a_typed_place_is_chosen(qtbot: QtBot, copies: StickCopies, tmp_path: Path) -> None:
    (tmp_path / "typed").mkdir()
    copies.choice.field.setText(str(tmp_path / "typed"))
    qtbot.keyClick(copies.choice.field, Qt.Key.Key_Return)
    assert copies.choice.chosen == (tmp_path / "typed",)
    write(qtbot, copies)
    assert not verify_stick(tmp_path / "typed").findings


def test_what_goes_wrong_is_said_beside_its_stick(qtbot: QtBot, copies: StickCopies, sticks: list[Path]) -> None:
    choose(copies, *sticks)
    sticks[1].rmdir()
    write(qtbot, copies)
    assert f"“{sticks[1]}” is not there" in words(copies)
    assert not verify_stick(sticks[0]).findings


def test_sources_that_fail_are_said(qtbot: QtBot, sticks: list[Path]) -> None:
    def fail() -> Plan:
        raise GuideError("No programs.")

    copies = shown(qtbot, StickCopies(lambda: fail, lambda: tuple(sticks)))
    choose(copies, sticks[0])
    write(qtbot, copies)
    assert "No programs." in words(copies)


def test_a_stick_that_is_stopped_stays_clean(qtbot: QtBot, copies: StickCopies, sticks: list[Path]) -> None:
    choose(copies, sticks[0])
    with qtbot.waitSignal(copies.over, timeout=20_000):
        copies.begin_writing()
        copies.rows[0].cancelled.emit(sticks[0])
    assert "Stopped." in words(copies)
    assert list(sticks[0].iterdir()) == []


def test_sticks_that_are_plugged_in_later(copies: StickCopies, sticks: list[Path], tmp_path: Path) -> None:
    choose(copies, sticks[0])
    del sticks[1]
    copies.choice.look()
    assert copies.choice.chosen == (sticks[0],)
    assert str(tmp_path / "b") not in words(copies)
    sticks.clear()
    copies.choice.look()
    assert "No stick is plugged in" in words(copies)


@pytest.mark.parametrize("language", ["ko", "my"])
def test_a_switched_part_equals_a_new_one(
    qtbot: QtBot, qapp: QApplication, copies: StickCopies, sticks: list[Path], edition: OpenEdition, language: str
) -> None:
    choose(copies, sticks[0])
    write(qtbot, copies)
    i18n.use(edition.catalog(language))
    for widget in (copies, copies.choice, *copies.rows):
        widget.retranslate()
    fresh = shown(qtbot, StickCopies(lambda: lambda: None, lambda: tuple(sticks), on_own_disk=True))  # type: ignore[arg-type, return-value]
    assert visible_words_of(copies.choice) == visible_words_of(fresh.choice)
    qapp.processEvents()


def test_every_control_has_a_name(copies: StickCopies, sticks: list[Path]) -> None:
    assert copies.choice.field.accessibleName()
    assert all(copies.choice._buttons[stick].text() for stick in sticks)
