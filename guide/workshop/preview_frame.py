"""The real reader on a translator's files: it follows every save, and tells which message stands where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.desk.catalogs.folder import CATALOGS
from guide.desk.preview.live_edition import LiveEdition
from guide.desk.preview.string_index import Found, StringIndex
from guide.ui.app import make_window
from guide.ui.navigation import FIRST
from guide.ui.retranslates import Retranslates
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.window import Window
from guide.workshop import poedit
from guide.workshop.pointing import words_at
from guide.workshop.string_panel import StringPanel
from guide.workshop.watching import CatalogWatcher


class PreviewFrame(Retranslates, QWidget):
    """live      the edition with the translator's words
    language  the code of the language that is shown

    reloaded        the reader shows what was saved
    edit_requested  a message is to be changed in the workshop
    """

    reloaded = Signal()
    edit_requested = Signal(object)

    def __init__(
        self, app: QApplication, live: LiveEdition, language: str, country: str | None, start: Address = FIRST
    ) -> None:
        super().__init__()
        self._app = app
        self._live = live
        self._language = language
        self._index: StringIndex | None = None
        self.asks = WordedButton(self)
        self.asks.setCheckable(True)
        self.asks.setProperty("role", "chip")
        self._says = WrappedLabel(self)
        self._panel = StringPanel(live.folder, language, self)
        self._panel.hide()
        self._panel.edit_requested.connect(self.edit_requested)
        self._panel.poedit_requested.connect(self._open_in_poedit)
        self._watcher = CatalogWatcher(live.folder, self)
        self._watcher.saved.connect(self.reload)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.addWidget(self.asks)
        bar.addWidget(self._says, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(bar)
        self.reader = self._made(start, country, 100)
        self._column.addWidget(self.reader, 1)
        self._column.addWidget(self._panel)
        self.asks.toggled.connect(lambda _on: self._panel.hide())
        self._app.installEventFilter(self)
        self._say_problems(live.problems)
        self.retranslate()

    def reload(self) -> None:
        """Read what was saved; where words changed, show the same place anew."""
        found = self._live.reload()
        self._say_problems(found.problems)
        if not found.languages:
            return
        self._index = None
        before = self.reader
        place, country, percent = before.address, before.session.country, before.appearance.percent
        scrolled = self._scrolled()
        self.setUpdatesEnabled(False)
        self._column.removeWidget(before)
        before.dismantle()
        self.reader = self._made(place, country, percent)
        self._column.insertWidget(1, self.reader, 1)
        self.reader.show()
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, lambda: self._scroll_to(scrolled))
        self.reloaded.emit()

    def ask(self, place: QPoint) -> tuple[Found, ...]:
        """Show which message stands at a place of the reader; the message first that is likeliest."""
        found: list[Found] = []
        for words in words_at(self.reader, place):
            found += self._needed_index().find(words, str(self.reader.address))
        self._panel.show_found(tuple(found))
        self._panel.show()
        return tuple(found)

    def retranslate(self) -> None:
        # Translators: Button of the translators' preview: a press in the guide then shows the message instead.
        self.asks.setText(_("Where is this string? Press here, then on words below"))
        # Translators: Title of the translators' preview window.
        self.setWindowTitle(_("Preview"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.asks.isChecked()
            and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
            and self.reader.isAncestorOf(watched)
        ):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.ask(self.reader.mapFromGlobal(event.globalPosition().toPoint()))
            return True
        return super().eventFilter(watched, event)

    def _made(self, start: Address, country: str | None, percent: int) -> Window:
        edition = self._live.edition()
        language = next(each for each in edition.languages if each.code == self._language)
        reader = make_window(self._app, edition, language, country, start)
        reader.appearance.set_text_size(percent)
        reader.setParent(self)
        reader.setWindowFlags(Qt.WindowType.Widget)
        return reader

    def _needed_index(self) -> StringIndex:
        if self._index is None:
            pos = [(catalog, self._live.po(self._language, catalog)) for catalog in CATALOGS]
            self._index = StringIndex((catalog, entry) for catalog, po in pos for entry in po.entries)
        return self._index

    def _open_in_poedit(self, found: Found) -> None:
        file = self._live.folder.po(self._language, found.catalog)
        if not poedit.open_at(file, found.entry.line):
            sentence = _("Poedit is not installed here. Open this file in any editor of PO files: {file}")
            self._says.setText(sentence.format(file=f"{file}:{found.entry.line}"))

    def _say_problems(self, problems: tuple[Exception, ...]) -> None:
        # Translators: {problem} is a file, a line and what is wrong there, in English.
        broken = _("This file cannot be read, so its last words stay: {problem}")
        self._says.setText(broken.format(problem=problems[0]) if problems else "")

    def _scrolled(self) -> int:
        column = self._scroll_column()
        return column.verticalScrollBar().value() if column else 0

    def _scroll_to(self, value: int) -> None:
        column = self._scroll_column()
        if column:
            column.verticalScrollBar().setValue(value)

    def _scroll_column(self) -> ScrollColumn | None:
        page = self.reader.page
        return page.findChild(ScrollColumn) if page else None
