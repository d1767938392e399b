"""A label for words of the content, in the letter shapes of their own language."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.ui.style import font_families
from guide.ui.widgets.wrapped_label import WrappedLabel, show_or_hide


class WordingLabel(WrappedLabel):
    """Chinese characters on a Korean page keep their Chinese shape. Inline marks are left out."""

    def __init__(self, role: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families: list[str] = []
        if role is not None:
            self.setProperty("role", role)

    def show_wording(self, wording: Wording | None, page_language: str) -> None:
        """Hidden where there is nothing to say."""
        if wording:
            self.show_words(plain_text(wording.text), wording.language, page_language)
        show_or_hide(self, bool(wording))

    def show_words(self, words: str, language: str, page_language: str) -> None:
        self._families = font_families(language) if language != page_language else []
        self.setText(words)

    def text_font(self) -> QFont:
        font = QFont(super().text_font())  # size and weight stay with the sheet
        if self._families:
            font.setFamilies(self._families)
        return font
