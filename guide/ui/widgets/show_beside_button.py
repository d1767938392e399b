"""Whether a page is shown in a second language too, and in which."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.session import Session
from guide.ui.widgets.filter_bar import FilterButton


class ShowBesideButton(FilterButton):
    """“Show beside: 中文”. Languages by their own names; that of the window is not among them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        languages = session.edition.languages
        # Translators: The page is shown in one language only; stands after “Show beside:”.
        choices: list[tuple[str, str | None]] = [(_("off"), None)]
        choices += [(each.endonym, each.code) for each in languages if each.code != session.language]
        # Translators: A button: the page in a second language, line by line beside the first. The name of that
        # language, or “off”, follows a colon.
        self.offer(_("Show beside"), choices, session.beside if session.shows_beside else None)
        self.setToolTip(_("The same page in a second language, line by line. Ctrl+B turns it on and off."))
        self.chosen.connect(session.show_beside)
