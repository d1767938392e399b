"""Where a program reads the screen aloud, the whole room hears it: headphones are named before content is spoken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.ui.navigation import FIRST


def is_read_aloud() -> bool:
    """Whether a screen reader, or another program that reads windows, has asked for ours."""
    return QAccessible.isActive()


def hint() -> str:
    # Translators: For people whose screen reader speaks what stands on the screen.
    return _("If this computer reads aloud, use headphones before you go on.")


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say a sentence, before whatever it has begun to say."""
    said = QAccessibleAnnouncementEvent(widget, words)
    said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)


class Headphones:
    """Says the hint once, before the first page that holds more than the neutral first one.

    said  how a sentence is spoken, given a widget of the window
    """

    def __init__(self, window: QWidget, said: Callable[[QWidget, str], None] = announce) -> None:
        self._window = window
        self._say = said
        self._is_said = False

    def before(self, address: Address) -> None:
        if not self._is_said and address != FIRST and is_read_aloud():
            self._is_said = True
            self._say(self._window, hint())
