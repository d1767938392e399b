"""A translator's folder: the small edition's content and the program's own words, in two languages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core import i18n
from guide.desk.catalogs.folder import CONTENT
from guide.desk.catalogs.place import TranslationPlace, find_translations
from guide.desk.catalogs.po import format_po
from guide.desk.preview.live_edition import LiveEdition
from guide.ui.style import Appearance
from guide.workshop.preview_frame import PreviewFrame
from guide.workshop.window import WorkshopWindow
from tests.conftest import PROJECT, SMALL_SOURCE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Change = Callable[..., None]


@pytest.fixture(autouse=True)
def words_in_english() -> Iterator[None]:
    i18n.use(i18n.ENGLISH)
    yield
    i18n.use(i18n.ENGLISH)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The folder as it lies on a stick."""
    for language in ("ko", "my"):
        folder = tmp_path / "스틱 1" / language
        folder.mkdir(parents=True)
        shutil.copy(SMALL_SOURCE / "translations" / language / "content.po", folder)
        shutil.copy(PROJECT / "translations" / language / "guide.po", folder)
    return tmp_path / "스틱 1"


@pytest.fixture
def place(copy: Path) -> TranslationPlace:
    return find_translations(copy)


@pytest.fixture
def change(place: TranslationPlace) -> Change:
    """change(english, text, language="ko", catalog="content"): as another editor would save it."""

    def change_one(english: str, text: str, language: str = "ko", catalog: str = CONTENT) -> None:
        po = place.folder.read(language, catalog)
        entries = tuple(replace(e, text=(text,) if text else ()) if e.id[0] == english else e for e in po.entries)
        path = place.folder.po(language, catalog)
        beside = path.with_suffix(".new")
        beside.write_bytes(format_po(replace(po, entries=entries)))
        beside.replace(path)

    return change_one


@pytest.fixture
def preview(qtbot: QtBot, qapp: QApplication, small_edition: Path, place: TranslationPlace) -> Iterator[PreviewFrame]:
    """The reader in Korean, at an article."""
    from guide.core.address import parse_address

    live = LiveEdition(small_edition, replace(place.folder, languages=("ko",)), place.languages)
    frame = PreviewFrame(qapp, live, "ko", "CN", parse_address("article:immediate-danger"))
    frame.resize(1366, 860)
    frame.show()
    qtbot.waitExposed(frame)
    qapp.processEvents()
    yield frame
    frame.reader.dismantle()
    frame.close()
    frame.deleteLater()
    qapp.processEvents()


@pytest.fixture
def workshop(qtbot: QtBot, qapp: QApplication, copy: Path, tmp_path: Path) -> Iterator[WorkshopWindow]:
    appearance = Appearance(qapp, "en")
    window = WorkshopWindow(tmp_path)
    qtbot.addWidget(window)
    window.open_folder(copy)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield window
    appearance.detach()
