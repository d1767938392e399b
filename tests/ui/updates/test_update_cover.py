"""“Open an update file” on About, as a person goes through it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.desk.development_key import development_key
from guide.desk.sign_edition import sign_edition
from guide.edition import manifest
from guide.edition.choosing import Places, open_chosen
from guide.edition.trusted_keys import trusted_keys
from guide.ui.paper.folders import Place
from guide.ui.updates import file_choice
from guide.ui.updates.update_cover import UpdateCover
from guide.ui.widgets.worded_button import WordedButton
from tests.edition.conftest import sum_up
from tests.edition.editions import packed
from tests.ui.conftest import MakeWindow
from tests.ui.seen import visible_words_of


@pytest.fixture
def places(tmp_path: Path, small_edition: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    found = Places(small_edition, tmp_path / "stick" / "editions", trusted_keys())
    monkeypatch.setattr("guide.ui.pages.about.usual_places", lambda: found)
    monkeypatch.setattr(file_choice.FileChoice.__init__, "__defaults__", (None, lambda: (Place("Stick", tmp_path),)))
    return found


@pytest.fixture
def file(tmp_path: Path, small_edition: Path) -> Path:
    """An update file with the small edition of a month later."""
    made = Path(shutil.copytree(small_edition, tmp_path / "made"))
    said = manifest.parse_manifest((made / "edition.json").read_bytes())
    (made / "edition.json").write_bytes(manifest.format_manifest(replace(said, number="2026.11")))
    sign_edition(sum_up(made), development_key())
    path = tmp_path / "guide-2026.11.edition"
    path.write_bytes(packed(made))
    return path


def opened(make: MakeWindow, language: str = "en") -> UpdateCover:
    window = make(language)
    window.go(parse_address("page:about"))
    assert window.page
    window.page.findChildren(WordedButton)[-2].click()
    cover = window.page.findChild(UpdateCover)
    assert isinstance(cover, UpdateCover)
    return cover


def words(cover: UpdateCover) -> str:
    return "\n".join(visible_words_of(cover))


def test_from_the_file_to_the_new_edition_and_back(qtbot: QtBot, make: MakeWindow, places: Places, file: Path) -> None:
    cover = opened(make)
    cover.choice.go_to(file.parent)
    listed = cover.choice.findChild(QListWidget)
    row = next(listed.item(row) for row in range(listed.count()) if listed.item(row).text() == file.name)
    with qtbot.waitSignal(cover.rested):
        listed.itemActivated.emit(row)
    assert "Edition 2026.11 is whole and signed. This changes:" in words(cover)
    assert "No number and no text is another one." in words(cover)
    assert not places.editions.exists()
    with qtbot.waitSignal(cover.rested):
        cover.install.click()
    assert "Done. Edition 2026.11 is shown the next time" in words(cover)
    assert not cover.install.isVisible()
    assert open_chosen(None, places).number == "2026.11"


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), "is not an update file of this guide"),
        (lambda path: path.write_bytes(path.read_bytes().replace(b"2026.11 c", b"2026.12 c")), "was changed after it"),
        (lambda path: path.unlink(), "is not an update file of this guide"),
    ],
)
def test_what_is_not_installed_says_why(
    qtbot: QtBot, make: MakeWindow, places: Places, file: Path, damage: object, sentence: str
) -> None:
    assert callable(damage)
    damage(file)
    cover = opened(make)
    cover.choice.field.setText(str(file))
    with qtbot.waitSignal(cover.rested):
        cover.choice.open_typed()
    assert sentence in words(cover)
    assert not cover.install.isVisible()


@pytest.mark.parametrize("typed", ["~nobody-of-this-name/a", "x" * 300, "\x01"])
def test_whatever_is_typed_is_answered(qtbot: QtBot, make: MakeWindow, places: Places, typed: str) -> None:
    cover = opened(make)
    cover.choice.field.setText(typed)
    with qtbot.waitSignal(cover.rested):
        cover.choice.open_typed()
    assert typed in words(cover)


@pytest.mark.parametrize("language", ["ko", "my"])
def test_it_switches_language_with_what_it_found(
    qtbot: QtBot, make: MakeWindow, places: Places, file: Path, language: str
) -> None:
    covers = [opened(make), opened(make, language)]
    for cover in covers:
        cover.choice.go_to(file.parent)
        with qtbot.waitSignal(cover.rested):
            cover.look_at(file)
    covers[0].window().session.language_requested.emit(language)
    assert visible_words_of(covers[0]) == visible_words_of(covers[1])
