"""What a screen reader is told of a window: Qt's own tree of names, roles and states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_DEEPEST = 40
# Qt gives these where nobody has said what a thing is.
UNSAID = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.UserRole)


class Heard(NamedTuple):
    """One thing of the tree.

    kind  the class of its widget, or that of the list it stands in
    """

    kind: str
    role: QAccessible.Role
    name: str
    description: str
    focusable: bool

    def __str__(self) -> str:
        return f"{self.kind} {self.role.name} “{self.name[:60]}”"


def heard(window: QWidget) -> list[Heard]:
    """Everything of a window that is not hidden, in the order of the tree."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_walk(root, type(window).__name__, 0))


def _walk(thing: QAccessibleInterface, kind: str, depth: int) -> Iterator[Heard]:
    assert depth < _DEEPEST
    if not thing.isValid() or thing.state().invisible:
        return
    widget = thing.object()
    if isinstance(widget, QWidget):
        kind = type(widget).__name__
        if not widget.isVisible():
            return
    name = thing.text(QAccessible.Text.Name)
    yield Heard(kind, thing.role(), name, thing.text(QAccessible.Text.Description), bool(thing.state().focusable))
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is not None:
            yield from _walk(child, kind, depth + 1)
