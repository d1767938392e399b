"""Every widget with words writes them in one method, called at the end of its constructor and on every switch."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class Retranslates(_Base):
    """Mixin, placed before the Qt base. A switched window must equal a freshly opened one, word for word.

    speaking  within it the program's words are in the language of this widget, where that is not the window's
    """

    speaking: Callable[[], AbstractContextManager[None]] = nullcontext

    def retranslate(self) -> None:
        """Set every visible word, tooltip and accessible name anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            with self.speaking():
                self.retranslate()
        super().changeEvent(event)
