"""The languages of the guide by their own names."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.choice_menu import ChoiceMenu


class LanguageMenu(Retranslates, ChoiceMenu):
    """Asks the session for another language; its face is the present one's own name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("languages", parent)
        self._session = session
        self.chosen.connect(session.language_requested.emit)
        session.language_changed.connect(self.retranslate)
        self.retranslate()

    def choices(self) -> list[tuple[str, object, bool]]:
        return [
            (language.endonym, language.code, language.code == self._session.language)
            for language in self._session.edition.languages
        ]

    def retranslate(self) -> None:
        present = next(words for words, _code, present in self.choices() if present)
        self.setText(present)
        # Translators: For screen readers; {language} is the language's own name.
        self.setAccessibleName(_("Language: {language}").format(language=present))
        set_tool_tip(self, _("Language of the guide"))
