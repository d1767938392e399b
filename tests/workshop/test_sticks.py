"""Sticks in the workshop: programs and edition from its fields, written onto what is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from guide.edition.stick.verifying import verify_stick
from guide.workshop.sticks import SticksPanel
from guide.workshop.window import WorkshopWindow
from tests.edition.stick.conftest import write_numbered_edition, write_programs
from tests.ui.seen import visible_words_of


def test_a_stick_is_written_from_the_fields(qtbot: QtBot, tmp_path: Path) -> None:
    write_programs(tmp_path / "dist", desk=True)
    edition = write_numbered_edition(tmp_path / "edition")
    (tmp_path / "stick").mkdir()
    panel = SticksPanel(tmp_path, on_own_disk=True)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.programs.text() == str(tmp_path / "dist")
    panel.edition.setText(str(edition))
    qtbot.mouseClick(panel.desk, Qt.MouseButton.LeftButton)
    panel.copies.choice.field.setText(str(tmp_path / "stick"))
    panel.copies.choice.add_typed()
    with qtbot.waitSignal(panel.copies.over, timeout=20_000):
        panel.copies.begin_writing()
    assert not verify_stick(tmp_path / "stick").findings
    assert (tmp_path / "stick/linux/Guide-Desk").is_dir()


def test_sticks_stand_in_place_of_the_catalogs(workshop: WorkshopWindow) -> None:
    def words() -> str:
        return "\n".join(visible_words_of(workshop))

    assert "Which sticks" not in words()
    workshop._sticks.setChecked(True)
    assert "Which sticks" in words()
    assert "한국어 (ko)" not in words()
    workshop._sticks.setChecked(False)
    assert "한국어 (ko)" in words()
    assert "Which sticks" not in words()
