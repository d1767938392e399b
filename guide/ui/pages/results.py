"""The answers to a search, as you type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from guide.core.address import Kind
from guide.core.i18n import NP_, _, ngettext, pgettext
from guide.core.other_editions import ALONE
from guide.core.search_hit import Hit
from guide.ui.models.hits import HitRow, HitsModel
from guide.ui.navigation import GUIDE, NUMBERS
from guide.ui.number_standing import gone_sentence, warned_sentence, withdrawn_sentence
from guide.ui.pages.page import Page
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.hit_delegate import HitDelegate
from guide.ui.widgets.scrolling import Scrolling
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

LIMIT = 20
_ROOMY_LINES = 9

_KINDS = {
    # Translators: What an answer to a search is; stands under its title.
    "service": NP_("kind of answer", "Number"),
    "article": NP_("kind of answer", "Page of the guide"),
    "topic": NP_("kind of answer", "Topic of the guide"),
    "note": NP_("kind of answer", "Safety note"),
    "phrase": NP_("kind of answer", "Sentence to show"),
    # Translators: Something that can be seen or heard, on the page “Signs”.
    "indicator": NP_("kind of answer", "Sign"),
    "law": NP_("kind of answer", "Law"),
    "term": NP_("kind of answer", "Word explained"),
    "figure": NP_("kind of answer", "Figure"),
    "event": NP_("kind of answer", "What happened when"),
    "place": NP_("kind of answer", "Place"),
    "page": NP_("kind of answer", "Page of the guide"),
}


class ResultsPage(Page):
    """Searches in the thread of the window: an answer takes milliseconds.

    The window gives it the words (`show_query`) and the keys of the search field (`step`, `open_chosen`).
    """

    def __init__(self, session: Session, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(session)
        self._now = now
        self._query = ""
        self.model = HitsModel()
        self._heading = WrappedLabel(self)
        self._heading.setProperty("role", "heading")
        self._empty = QWidget()
        self._nothing = WrappedLabel(self._empty)
        self._nothing.setProperty("role", "heading")
        self._advice = WrappedLabel(self._empty)
        self._list = _HitList(self)
        self._list.setModel(self.model)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._instead = QWidget(self._empty)
        self._numbers = WordedButton(self._instead)
        self._guide = WordedButton(self._instead)
        row = FlowLayout(self._instead)
        row.addWidget(self._numbers)
        row.addWidget(self._guide)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 0)
        column.setSpacing(8)
        inner = QVBoxLayout(self._empty)
        inner.setContentsMargins(0, 0, 0, 14)
        inner.addWidget(self._nothing)
        inner.addWidget(self._advice)
        inner.addWidget(self._instead)
        inner.addStretch(1)
        self._place = QStackedWidget(self)
        self._place.addWidget(self._list)
        self._place.addWidget(Scrolling(self._empty))
        column.addWidget(self._heading)
        column.addWidget(self._place, 1)
        self._list.clicked.connect(lambda index: self._open(index.row()))
        self._list.open_requested.connect(self.open_chosen)
        self._numbers.clicked.connect(lambda: self.address_requested.emit(NUMBERS))
        self._guide.clicked.connect(lambda: self.address_requested.emit(GUIDE))
        session.language_changed.connect(self._search_again)
        session.country_changed.connect(self._search_again)
        self.setFocusProxy(self._list)
        self.retranslate()

    def title(self) -> str:
        return _("Search")

    @property
    def query(self) -> str:
        return self._query

    def show_query(self, query: str) -> None:
        """Search for these words and choose the first answer."""
        self._query = query.strip()
        session = self.session
        hits = session.edition.search.find(self._query, session.language, session.country, LIMIT) if self._query else ()
        self.model.set_rows(tuple(self._row(hit) for hit in hits))
        if hits:
            self._list.setCurrentIndex(self.model.index(0, 0))
        self._write_heading()

    def load(self) -> None:
        """Load the search; it stays in memory with the page."""
        self.session.edition.search.find("110", self.session.language, self.session.country, LIMIT)

    def step(self, by: int) -> None:
        """Choose the next or the previous answer; at either end, stay."""
        row = min(max(self._list.currentIndex().row() + by, 0), len(self.model.rows) - 1)
        if row >= 0:
            self._list.setCurrentIndex(self.model.index(row, 0))

    def open_chosen(self) -> None:
        self._open(self._list.currentIndex().row())

    def retranslate(self) -> None:
        self._list.setAccessibleName(_("Answers"))
        self._advice.setText(_("Look for fewer or other words, in any language of the guide, or open a list:"))
        self._numbers.setText(_("All numbers"))
        self._guide.setText(_("All topics of the guide"))
        self._write_heading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_heading()

    def _search_again(self) -> None:
        self.show_query(self._query)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.address_requested.emit(self.model.rows[row].address)

    def _row(self, hit: Hit) -> HitRow:
        names, language = self.session.edition.names, self.session.language
        elsewhere = hit.country if hit.country != self.session.country else None
        kind = _KINDS.get(hit.kind)
        return HitRow(
            hit=hit,
            kind_word=pgettext(*kind) if kind else "",
            country=names.country(elsewhere, language) if elsewhere else "",
            gate=_gate(hit),
            changed=self._changed(hit),
        )

    def _changed(self, hit: Hit) -> str:
        edition, language = self.session.edition, self.session.language
        if edition.others == ALONE or hit.kind != Kind.SERVICE:  # the directory is not loaded for nothing
            return ""
        service = edition.directory.summary(hit.id, language)
        if service is None or service.withdrawn_by:
            return ""
        said = gone_sentence(service) or warned_sentence(service)
        return said or ServiceFacts(edition, language, self._now).changed(service.phones)

    def _write_heading(self) -> None:
        count = len(self.model.rows)
        answers = ngettext("{count} answer to “{query}”", "{count} answers to “{query}”", count)
        self._heading.setText(answers.format(count=count, query=self._query) if count else "")
        if not self._query:
            self._nothing.setText(_("Type in the search field above: words of any language, or a number."))
        else:
            self._nothing.setText(
                "" if count else _("Nothing in the guide answers “{query}”.").format(query=self._query)
            )
        self._place.setCurrentIndex(0 if count else 1)
        self._show_heading()

    def _show_heading(self) -> None:
        """Answers need the room more than their number, where letters to press take it."""
        roomy = self.height() > _ROOMY_LINES * self.fontMetrics().height()
        self._heading.setVisible(bool(self.model.rows) and roomy)


def _gate(hit: Hit) -> str:
    if hit.withdrawn_by:
        return withdrawn_sentence(hit.withdrawn_by)
    return _("Read before you call") if hit.gated_by else ""


class _HitList(QListView):
    """Rows of different heights that are measured anew for another width.

    open_requested  Enter was pressed
    """

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "rows")
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
