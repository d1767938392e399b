"""Every widget with words writes them in one method, called at the end of its constructor and on every switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class Retranslates(_Base):
    """Mixin, placed before the Qt base. A switched window must equal a freshly opened one, word for word."""

    def retranslate(self) -> None:
        """Set every visible word, tooltip and accessible name anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
