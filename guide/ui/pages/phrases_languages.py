"""Languages by their own names, for a person to point at the one that they read or speak."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from guide.core.address import Address, Kind
from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, _
from guide.core.pointing import PointingLanguage
from guide.core.wording import Standing, Wording
from guide.ui.navigation import PHRASES
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.widgets.answers import own_name
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.language_card import LanguageCard
from guide.ui.widgets.point_button import PointButton

ASKS = "lang-point"
"""The sentence that asks for it."""

_INTERPRETER = Address(Kind.PAGE, "phrases/interpreter")
_NONE_HELD = N_("This edition holds no card of languages.")
_BUTTON_EMS, _BUTTON_LINES = 9, 3


class LanguagesPage(ContentPage):
    """A press shows one name large. Where the guide has the language, it becomes the second one."""

    def title(self) -> str:
        return _("Point to your language")

    def write_page(self) -> None:
        session = self.session
        languages = session.edition.pointing.all()
        if not languages:
            raise NotInGuideError(_NONE_HELD)
        clear(self.column)
        self.start()
        self.link(PHRASES, _("All situations"))
        self.say("title", self.title())
        for wording in self._asked():
            self.put("lead", wording)
        names = QWidget()
        grid = ColumnsLayout(names)
        line = self.fontMetrics().height()
        grid.set_column_width(line * _BUTTON_EMS)
        for language in languages:
            grid.addWidget(self._button(language, line * _BUTTON_LINES))
        self.column.addWidget(names)
        self.say(None, _("Is the language not here? Go on with pictures and pointing, and look for an interpreter."))
        self.link(_INTERPRETER, _("Sentences about an interpreter"))
        self.links(_("Read with this"), ["article:interpreters"])
        self.column.addStretch(1)

    def _asked(self) -> list[Wording]:
        """The request in every language of the reader that has it: nobody knows yet which one is understood."""
        phrases = self.session.edition.phrases
        codes = [language.code for language in self.session.edition.languages]
        try:
            texts = [phrases.phrase(ASKS, code).text for code in codes]
        except NotInGuideError:
            return []
        own = Standing.SOURCE, Standing.REVIEWED, Standing.DRAFT
        return [text for text in texts if text.standing in own]

    def _button(self, language: PointingLanguage, height: int) -> PointButton:
        button = PointButton([own_name(language)], largest=height // 2, preferred=QSize(height, height))
        button.clicked.connect(lambda: self._point(language))
        return button

    def _point(self, language: PointingLanguage) -> None:
        session = self.session
        held = {each.code for each in session.edition.languages}
        if language.language in held - {session.language}:
            session.set_beside(language.language)
        card = LanguageCard(session, own_name(language), language.language in held, self.window())
        card.address_requested.connect(self.address_requested)
        self.cover(card)
