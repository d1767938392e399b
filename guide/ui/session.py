"""What a window needs: the open edition, the language, the country. Nothing here is kept after the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from guide.edition.opening import OpenEdition


class Session(QObject):
    """Passed to every page. A page reads content through `edition`, in `language`, for `country`.

    language_changed  after the program's words were switched: reload content
    country_changed   after another country was chosen; None: nobody has said where

    A page asks the window for what is not an address:

    language_requested  a language was chosen by its code
    search_requested    words to put into the search field; empty: only go there
    """

    language_changed = Signal(str)
    country_changed = Signal()
    language_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, edition: OpenEdition, language: str, country: str | None = None) -> None:
        super().__init__()
        self.edition = edition
        self._language = language
        self._country = country

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
