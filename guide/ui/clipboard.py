"""What this program puts on the clipboard: marked as not to be kept, and taken back when the program is left.

Windows keeps a history of the clipboard (Win+V) and may sync it; three formats ask it not to.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

# https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud Clipboard and Clipboard History Formats"
_NOT_KEPT = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\0\0\0\0",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}
_OURS = "application/x-guide-own"


def marked(text: str) -> QMimeData:
    """Text to copy or drag, with the marks of our own."""
    data = QMimeData()
    data.setText(text)
    data.setData(_OURS, QByteArray(b"1"))
    for name, value in _NOT_KEPT.items():
        data.setData(f'application/x-qt-windows-mime;value="{name}"', QByteArray(value))
    return data


def copy(text: str) -> None:
    """Put text on the clipboard. Digits alone, never a name or a page: what is pasted later may be read by others."""
    QGuiApplication.clipboard().setMimeData(marked(text))


def clear_own() -> None:
    """Empty the clipboard where this program filled it; what others put there stays theirs."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if _is_ours(clipboard, mode):
            clipboard.clear(mode)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Ask for the owner, never for the data: another program that hangs would hold up the leaving."""
    if QGuiApplication.platformName() == "offscreen":  # it knows no owners, and holds nothing of other programs
        data = clipboard.mimeData(mode)
        return data is not None and data.hasFormat(_OURS)
    return clipboard.ownsClipboard() if mode == QClipboard.Mode.Clipboard else clipboard.ownsSelection()
