"""The guards of these tests see what they are there to see."""

from __future__ import annotations

from PySide6.QtCore import QFile, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.hostile.bait import Bait
from tests.hostile.conftest import Opener


def test_an_opening_by_python_or_qt_is_seen(bait: Bait) -> None:
    assert bait.opened() == []
    (bait.folder / "page.html").read_bytes()
    assert bait.opened() == ["page.html"]
    file = QFile(str(bait.folder / "picture.png"))
    file.open(QFile.OpenModeFlag.ReadOnly)
    file.close()
    assert set(bait.opened()) == {"picture.png"}
    list(bait.folder.iterdir())
    assert bait.opened() == ["."]
    assert bait.opened() == []


def test_a_document_of_qt_s_own_would_take_the_bait(qapp: QApplication, bait: Bait) -> None:
    document = QTextDocument()
    document.setHtml(f"<img src='{bait.folder}/picture.png'>")
    document.size()
    assert set(bait.opened()) == {"picture.png"}


def test_an_address_given_to_the_system_is_seen(nothing_is_loaded_or_opened: Opener) -> None:
    QDesktopServices.openUrl(QUrl("https://example.org"))
    assert nothing_is_loaded_or_opened.opened == ["https://example.org"]
    nothing_is_loaded_or_opened.opened.clear()
