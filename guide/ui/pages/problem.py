"""In place of a page that could not be shown: one sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from guide.core.errors import GuideError
from guide.core.i18n import _
from guide.ui.pages.page import Page
from guide.ui.session import Session
from guide.ui.widgets.wrapped_label import WrappedLabel


class ProblemPage(Page):
    """Says what is wrong in the language in use; back leads away as from every page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._error: GuideError | None = None
        self._sentence = WrappedLabel(self)
        self._sentence.setProperty("role", "lead")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 22)
        column.addWidget(self._sentence)
        column.addStretch(1)

    def show_error(self, error: GuideError) -> None:
        self._error = error
        self.retranslate()

    def title(self) -> str:
        return _("This cannot be shown")

    def retranslate(self) -> None:
        self._sentence.setText(self._error.sentence() if self._error else "")
