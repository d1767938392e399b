"""What a window needs: the open edition, the language, the country. Nothing here is kept after the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from guide.edition.opening import OpenEdition


class Session(QObject):
    """Passed to every page. A page reads content through `edition`, in `language`, for `country`.

    language_changed  after the program's words were switched: reload content
    country_changed   after another country was chosen; None: nobody has said where
    """

    language_changed = Signal(str)
    country_changed = Signal()

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
