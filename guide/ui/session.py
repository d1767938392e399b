"""What a window needs: the open edition, the language, the country. Nothing here is kept after the window closes."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject, Signal

from guide.core import i18n
from guide.core.i18n import Catalog
from guide.edition.opening import OpenEdition

# Read by most of the doctors, officials and neighbours of the places that the guide is for; a guess at nobody's origin.
_MOST_READ = ("zh", "en")


class Session(QObject):
    """Passed to every page. A page reads content through `edition`, in `language`, for `country`.

    language_changed  after the program's words were switched: reload content
    country_changed   after another country was chosen; None: nobody has said where
    capture_changed   after somebody let other programs see the window, or no longer: guide.ui.capture
    beside_changed    after another second language was chosen, or pages were asked to stand in one or two languages

    A page asks the window for what is not an address:

    language_requested  a language was chosen by its code
    search_requested    words to put into the search field; empty: only go there
    """

    language_changed = Signal(str)
    country_changed = Signal()
    capture_changed = Signal()
    beside_changed = Signal()
    language_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(
        self, edition: OpenEdition, language: str, country: str | None = None, catalog: Catalog | None = None
    ) -> None:
        """catalog: of a second language, whose words stand beside those of the window."""
        super().__init__()
        self.edition = edition
        self._language = language
        self._country = country
        self._beside: str | None = None
        self._shows_beside = False
        self._kept_from_capture = True
        self._catalog = catalog

    @property
    def language(self) -> str:
        return self._language

    @property
    def country(self) -> str | None:
        return self._country

    def set_language(self, code: str) -> None:
        if code != self._language:
            self._language = code
            self.language_changed.emit(code)

    def set_country(self, code: str | None) -> None:
        if code != self._country:
            self._country = code
            self.country_changed.emit()

    @property
    def kept_from_capture(self) -> bool:
        """Whether the window is kept out of pictures of the screen, where the system can do so."""
        return self._kept_from_capture

    def keep_from_capture(self, kept: bool) -> None:
        if kept != self._kept_from_capture:
            self._kept_from_capture = kept
            self.capture_changed.emit()

    @property
    def beside(self) -> str:
        """The second language where two stand beside each other: the chosen one, else that of most people around."""
        codes = [language.code for language in self.edition.languages if language.code != self._language]
        wanted = (self._beside, *_MOST_READ, *codes)
        return next((code for code in wanted if code in codes), self._language)

    def set_beside(self, code: str) -> None:
        if code != self._beside:
            self._beside = code
            self.beside_changed.emit()

    @property
    def shows_beside(self) -> bool:
        """Whether pages that can stand in two languages do."""
        return self._shows_beside and self.beside != self._language

    def show_beside(self, code: str | None) -> None:
        """Let pages stand in two languages; None: in that of the window alone."""
        if (code is not None, code or self._beside) == (self._shows_beside, self._beside):
            return
        self._shows_beside = code is not None
        self._beside = code or self._beside
        self.beside_changed.emit()

    def second(self) -> Session | None:
        """The same place as read in the second language, while two stand beside each other."""
        if not self.shows_beside:
            return None
        return Session(self.edition, self.beside, self._country, self.edition.catalog(self.beside))

    def speaking(self) -> AbstractContextManager[None]:
        """Words of the program are in this session's language within it."""
        return nullcontext() if self._catalog is None else i18n.spoken(self._catalog)
