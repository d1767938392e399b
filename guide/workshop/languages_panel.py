"""The languages of a folder with their bars; one is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.desk.catalogs.folder import CONTENT
from guide.desk.catalogs.place import TranslationPlace
from guide.desk.catalogs.status import Count, Status
from guide.ui.pages.column_page import clear
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.workshop.progress_bar import ProgressBar, counted


class LanguagesPanel(QWidget):
    """language_chosen  the code of a language"""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)

    def show_languages(self, place: TranslationPlace, rows: list[Status], chosen: str) -> None:
        clear(self._column)
        endonyms = {language.code: language.endonym for language in place.languages}
        for code in place.folder.languages:
            button = WordedButton(self)
            button.setText(f"{endonyms.get(code, code)} ({code})")
            button.setCheckable(True)
            button.setChecked(code == chosen)
            button.clicked.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
            self._column.addWidget(button)
            for row in rows:
                if row.language == code:
                    self._show_status(row)
        self._column.addStretch(1)

    def _show_status(self, row: Status) -> None:
        name = _("Words of the guide’s pages") if row.catalog == CONTENT else _("Words of the program")
        self._show_bar(name, row.count)
        if row.safety is not None:
            # Translators: Those messages whose words decide what somebody does next; they come first.
            self._show_bar(_("of these, critical for safety"), row.safety)

    def _show_bar(self, name: str, count: Count) -> None:
        for role, words in (("small", name), ("muted", counted(count))):
            label = WrappedLabel(self)
            label.setProperty("role", role)
            label.setText(words)
            self._column.addWidget(label)
            if role == "small":
                bar = ProgressBar(self)
                bar.show_count(count, name)
                self._column.addWidget(bar)
