"""The keys of the window. Everything else follows Tab, Enter and the arrows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

SEARCH = ("Ctrl+K", "/")
FIND_IN_PAGE = ("Ctrl+F",)
BESIDE = ("Ctrl+B",)
PAPER = ("Ctrl+P",)
BACK = ("Alt+Left",)
FORWARD = ("Alt+Right",)
LARGER = ("Ctrl++", "Ctrl+=")
SMALLER = ("Ctrl+-",)


def install(window: QWidget, actions: Mapping[tuple[str, ...], Callable[[], None]]) -> None:
    """Bind keys to actions for the whole window. A field that takes the key as a letter keeps it: “/” in the search."""
    for sequences, action in actions.items():
        for sequence in sequences:
            shortcut = QShortcut(QKeySequence.fromString(sequence), window)
            shortcut.activated.connect(action)
