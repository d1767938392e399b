"""The second language where two stand beside each other, and a menu to choose another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.session import Session
from guide.ui.widgets.filter_bar import FilterButton


class BesideButton(FilterButton):
    """Asks the session. Languages by their own names; that of the window is not among them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        languages = session.edition.languages
        choices = [(each.endonym, each.code) for each in languages if each.code != session.language]
        # Translators: A button; the name of the language that is shown beside that of the window follows a colon.
        self.offer(_("Second language"), [*choices], session.beside)
        self.chosen.connect(session.set_beside)
