from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from guide.ui import clipboard


def test_what_we_copied_is_taken_back(qapp: QApplication) -> None:
    clipboard.copy("120")
    assert qapp.clipboard().text() == "120"
    clipboard.clear_own()
    assert qapp.clipboard().text() == ""


def test_what_others_copied_stays(qapp: QApplication) -> None:
    # The offscreen clipboard has no owner; what another program put there bears no mark of ours.
    theirs = QMimeData()
    theirs.setText("a shopping list")
    qapp.clipboard().setMimeData(theirs)
    clipboard.clear_own()
    assert qapp.clipboard().text() == "a shopping list"


def test_windows_is_asked_to_keep_no_history() -> None:
    formats = " ".join(clipboard.marked("120").formats())
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert name in formats
