"""What Find help answers: what must be read first, then where to turn, what to have ready, and what else to read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.markup import plain_text
from guide.ui.icon import icon
from guide.ui.models.strip_numbers import StripNumber
from guide.ui.notes_order import SHOWN_FIRST
from guide.ui.result_words import ResultWords
from guide.ui.session import Session
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.number_button import NumberButton
from guide.ui.widgets.offer_list import OfferList
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.worded_lines import WordedLines
from guide.ui.widgets.wrapped_label import WrappedLabel


class ReferralResult(QWidget):
    """Follows each answer at once, so nothing is made anew that stays: notes, labels and lists are kept.

    row_chosen         a line was chosen by Enter or a click: its address
    outside_requested  the places outside the country were asked for
    address_requested  a link in a note, a number or a way on was followed
    """

    row_chosen = Signal(Address)
    outside_requested = Signal()
    address_requested = Signal(Address)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panels: dict[str, NotePanel] = {}
        self._made_for: tuple[str, str | None] | None = None
        self._life_numbers: tuple[StripNumber, ...] = ()
        self._targets: tuple[Address, ...] = ()
        self._heading, self._failure, self._clock, self._outside_title, self._ways_title = (
            self._label(role) for role in ("heading", "strong", "muted", "strong", "strong")
        )
        self._remarks, self._prepare = WordedLines("info", self), WordedLines("check", self)
        self._life = QWidget(self)
        self._life_row = FlowLayout(self._life)
        self.offers, self.beyond = OfferList(self), OfferList(self)
        self.outside = WordedButton(self)
        self.outside.setIcon(icon("triangle-alert"))
        self._ways: list[WordedButton] = []
        self._first, self._later, self._on = (QVBoxLayout() for _layout in range(3))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._put(self._heading, self._first, self._life, self._remarks, self._failure, self.offers, self._clock)
        self._column.addWidget(self.outside, 0, Qt.AlignmentFlag.AlignLeft)
        self._put(self._outside_title, self.beyond, self._prepare, self._later, self._ways_title, self._on)
        for rows in (self.offers, self.beyond):
            rows.address_requested.connect(self.row_chosen)
        self.outside.clicked.connect(self.outside_requested)
        self._measure()

    def note_panels(self) -> list[NotePanel]:
        """The notes that are shown, in order."""
        placed = [*_widgets(self._first), *_widgets(self._later)]
        return [panel for panel in placed if isinstance(panel, NotePanel)]

    def show_words(self, words: ResultWords) -> None:
        """Show another result, in the session's language."""
        language = self._session.language
        self._heading.setText(_("What may help"))
        self._place_notes(words.notes)
        self._place_numbers(words.life)
        self._remarks.show_lines("", words.remarks, language)
        _say(self._failure, words.failure)
        self.offers.setAccessibleName(_("What may help"))
        self.offers.show_rows(words.rows)
        _say(self._clock, "\n".join(words.clock))
        self._show_beyond(words)
        # Translators: Heading above what to have in mind or in the hand before a call.
        self._prepare.show_lines(_("Before a call, have ready"), words.prepare, language)
        # Translators: Heading above links to other parts of the guide.
        _say(self._ways_title, _("What else you can do") if words.ways else "")
        self._write_ways(words.ways)

    def forget(self) -> None:
        """Let go of what was shown: somebody else may sit here next."""
        self.show_words(ResultWords())
        self._drop_panels()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _show_beyond(self, words: ResultWords) -> None:
        # Translators: Heading above groups in other countries.
        title = _("Organizations in other countries")
        self.outside.setText(plain_text(words.outside[0].text) if words.outside else "")
        self.outside.setVisible(words.outside is not None)
        _say(self._outside_title, title if words.beyond else "")
        self.beyond.setAccessibleName(title)
        self.beyond.show_rows(words.beyond)

    def _place_notes(self, ids: Sequence[str]) -> None:
        """At most two before the lines, the rest after them, each once."""
        made_for = (self._session.language, self._session.country)
        if made_for != self._made_for:
            self._made_for = made_for
            self._drop_panels()
        wanted = [self._panel(id) for id in dict.fromkeys(ids)]
        if wanted == self.note_panels():
            return
        for layout in (self._first, self._later):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None and widget not in wanted:
                    widget.hide()
        for number, panel in enumerate(wanted):
            (self._first if number < SHOWN_FIRST else self._later).addWidget(panel)
            panel.show()

    def _panel(self, id: str) -> NotePanel:
        if id not in self._panels:
            panel = NotePanel(self._session, id, parent=self)
            panel.address_requested.connect(self.address_requested)
            self._panels[id] = panel
        return self._panels[id]

    def _drop_panels(self) -> None:
        for panel in self._panels.values():
            for layout in (self._first, self._later):
                layout.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels.clear()

    def _place_numbers(self, numbers: tuple[StripNumber, ...]) -> None:
        self._life.setVisible(bool(numbers))
        if numbers == self._life_numbers:
            return
        self._life_numbers = numbers
        while (item := self._life_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number in numbers:
            button = NumberButton(number, "", self._life)
            button.clicked.connect(lambda _checked=False, id=number.service: self._open_service(id))
            self._life_row.addWidget(button)
            button.show()

    def _open_service(self, id: str) -> None:
        self.address_requested.emit(Address(Kind.SERVICE, id))

    def _write_ways(self, ways: Sequence[tuple[Address, str]]) -> None:
        while len(self._ways) < len(ways):
            button, number = WordedButton(self), len(self._ways)
            button.setProperty("role", "link")
            button.clicked.connect(partial(self._go, number))
            self._ways.append(button)
            self._on.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._targets = tuple(address for address, _words in ways)
        for number, button in enumerate(self._ways):
            button.setText(ways[number][1] if number < len(ways) else "")
            button.setVisible(number < len(ways))

    def _go(self, number: int, _checked: bool = False) -> None:
        self.address_requested.emit(self._targets[number])

    def _put(self, *parts: QWidget | QLayout) -> None:
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)

    def _label(self, role: str) -> WrappedLabel:
        label = WrappedLabel(self)
        label.setProperty("role", role)
        return label

    def _measure(self) -> None:
        spacing = round(self.fontMetrics().height() * 0.7)
        for layout in (self._column, self._first, self._later):
            layout.setSpacing(spacing)
        self._on.setSpacing(0)


def _say(label: WrappedLabel, words: str) -> None:
    """Hidden where there is nothing to say."""
    label.setText(words)
    label.setVisible(bool(words))


def _widgets(layout: QVBoxLayout) -> list[QWidget | None]:
    items = (layout.itemAt(at) for at in range(layout.count()))
    return [item.widget() for item in items if item is not None]
