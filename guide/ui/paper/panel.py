"""What can be put on paper of the page, and how: printed, or saved where the person chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.errors import GuideError
from guide.core.i18n import _, ngettext
from guide.paper.pages import Page
from guide.paper.sheet import Printable, Wishes
from guide.ui.at_work import AtWork, moment
from guide.ui.pages.column_page import clear
from guide.ui.paper.press import Press
from guide.ui.paper.preview import Preview
from guide.ui.paper.printing import print_pages, printer_names, printer_of
from guide.ui.paper.save_step import SaveStep
from guide.ui.session import Session
from guide.ui.style import restyle
from guide.ui.widgets.filter_bar import FilterButton
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.remark import Remark, own_words
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperPanel(QWidget):
    """Stands in the place of the page until it is closed. In another language it begins anew.

    offered   what the page can put on paper now
    names     the printers of this computer; asked only after “Print” was pressed
    printer   the printer of a name

    closed    the person is done, or does not want it
    """

    closed = Signal()

    def __init__(
        self,
        session: Session,
        press: Press,
        offered: Callable[[], tuple[Printable, ...]],
        parent: QWidget | None = None,
        names: Callable[[], list[str]] = printer_names,
        printer: Callable[[str], QPrinter] = printer_of,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._press = press
        self._offered = offered
        self._names = names
        self._printer = printer
        self._work: AtWork | None = None
        self._chosen = 0
        self._beside: str | None = None
        self._picked: dict[int, set[str]] = {}
        self._view = ScrollColumn(self)
        self._column = self._view.column
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._view)
        self.setFocusProxy(self._view)
        session.language_changed.connect(self._begin)
        session.country_changed.connect(self.closed)
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _begin(self) -> None:
        """Ask the page again: in another language it offers other words."""
        self._printables = self._offered()
        self._chosen = min(self._chosen, max(len(self._printables) - 1, 0))
        codes = [language.code for language in self._session.edition.languages]
        if self._beside == self._session.language or self._beside not in codes:
            self._beside = None
        self._write_choice()

    @property
    def _printable(self) -> Printable:
        return self._printables[self._chosen]

    def _wishes(self) -> Wishes:
        beside = self._beside if self._printable.beside else None
        return Wishes(beside, frozenset(self._picks()))

    def _picks(self) -> set[str]:
        start = {pick.key for pick in self._printable.picks if pick.chosen}
        return self._picked.setdefault(self._chosen, start)

    def _write_choice(self) -> None:
        self._start(_("On paper"))
        if not self._printables:
            self._say(None, _("Nothing of this page can be put on paper."))
            self._end()
            return
        if len(self._printables) > 1:
            self._row([self._choice(number) for number in range(len(self._printables))])
        if self._printable.before:
            words = own_words(self._printable.before, self._session.language)
            self._column.addWidget(Remark([(None, words)], self._session.language))
        if self._printable.beside:
            self._column.addWidget(self._second_language(), 0, Qt.AlignmentFlag.AlignLeft)
        if self._printable.picks:
            self._write_picks()
        try:
            pages = self._press.pages(self._printable, self._wishes())
        except GuideError as error:
            self._say("strong", error.sentence())
            self._end()
            return
        self._end(
            self._button(_("Save as PDF"), self._write_saving),
            self._button(_("Print"), self._write_printers),
            below=self._preview(pages),
        )

    def _preview(self, pages: Sequence[Page]) -> tuple[QWidget, ...]:
        """A large text leaves it beneath the buttons, where nobody has to scroll past it."""
        preview = Preview()
        preview.show_pages(pages)
        return preview, self._label(
            "muted", ngettext("{count} page", "{count} pages", len(pages)).format(count=len(pages))
        )

    def _write_picks(self) -> None:
        most = self._printable.most
        self._say("strong", ngettext("Choose at most {count}:", "Choose at most {count}:", most).format(count=most))
        for pick in self._printable.picks:
            button = WordedButton()
            button.setCheckable(True)
            button.setChecked(pick.key in self._picks())
            # Translators: Before a thing that was chosen from a list, so that colour is not the only mark.
            button.setText(_("✓ {words}").format(words=pick.words) if button.isChecked() else pick.words)
            button.setEnabled(button.isChecked() or len(self._picks()) < most)
            button.clicked.connect(lambda _checked=False, key=pick.key: self._turn(key))
            button.setObjectName(pick.key)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _turn(self, key: str) -> None:
        self._picks().symmetric_difference_update({key})
        place = self._view.verticalScrollBar().value()
        self._write_choice()
        self._view.verticalScrollBar().setValue(place)
        for button in self._view.findChildren(WordedButton):
            if button.objectName() == key and button.isVisibleTo(self):
                button.setFocus()

    def _second_language(self) -> FilterButton:
        button = FilterButton()
        languages = self._session.edition.languages
        others = [(each.endonym, each.code) for each in languages if each.code != self._session.language]
        # Translators: In place of a second language on paper: there is none.
        button.offer(_("Second language"), [(_("none"), None), *others], self._beside)
        button.chosen.connect(self._set_beside)
        return button

    def _set_beside(self, code: str | None) -> None:
        self._beside = code
        self._write_choice()

    def _choice(self, number: int) -> WordedButton:
        button = self._button(self._printables[number].name, lambda: self._choose(number))
        restyle(button, "chosen", number == self._chosen)
        button.setAccessibleDescription(_("chosen") if number == self._chosen else "")
        return button

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._write_choice()

    def _write_saving(self) -> None:
        self._start(_("Save as PDF"))
        tells = _("A file tells others what you read. Choose a stick that only you use.")
        self._say(None, tells)
        self._say(None, _("Deleting a file later hides it, but does not remove it: it can be found again."))
        step = SaveStep(self._bytes)
        step.saved.connect(self._write_saved)
        self._column.addWidget(step)
        self._end()
        step.begin()

    def _bytes(self) -> bytes:
        from guide.paper.pdf import pdf  # loaded with the first PDF

        return pdf(self._pages())

    def _pages(self) -> tuple[Page, ...]:
        return self._press.pages(self._printable, self._wishes())

    def _write_saved(self, path: str) -> None:
        self._start(_("Saved"))
        self._say("strong", path)
        self._say(None, _("It stays there when this window is closed, and “Leave” does not take it away."))
        self._end(close=_("Back to the page"))

    def _write_printers(self) -> None:
        """Only now is the system asked which printers there are."""
        self._start(_("Print"))
        names = self._names()
        if not names:
            self._say("strong", _("This computer has no printer. You can save a PDF and print it elsewhere."))
            self._end(self._button(_("Save as PDF"), self._write_saving))
            return
        self._say(None, _("Who else uses this printer? Printers and the computers between may keep what they print."))
        self._say(None, _("Stand beside it until the last page is out. “Leave” cannot call back what was sent."))
        self._say("strong", _("Choose a printer:"))
        for name in names:
            button = self._button(name, lambda name=name: self._print(name))  # type: ignore[misc]
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._end()

    def _print(self, name: str) -> None:
        """In a thread: a printer may take its time, and Leave must be heard meanwhile."""
        try:
            pages, printer = self._pages(), self._printer(name)
        except GuideError as error:
            self._write_not_printed(error)
            return
        self._start(_("Print"))
        self._say("strong", moment())
        self._end()
        self._work = AtWork(
            self, lambda: print_pages(pages, printer), lambda _none: self._write_printed(name), self._write_not_printed
        )
        self._work.begin()

    def _write_not_printed(self, error: GuideError) -> None:
        self._start(_("Print"))
        self._say("strong", error.sentence())
        self._end(self._button(_("Print"), self._write_printers), self._button(_("Save as PDF"), self._write_saving))

    def _write_printed(self, name: str) -> None:
        self._start(_("Sent to the printer"))
        self._say("strong", name)
        self._say(None, _("Take every page with you. “Leave” cannot call back what was sent."))
        self._end(close=_("Back to the page"))

    def _start(self, title: str) -> None:
        clear(self._column)
        self._say("title", title)
        self._view.setAccessibleName(title)

    def _end(self, *buttons: WordedButton, close: str = "", below: Sequence[QWidget] = ()) -> None:
        for place, button in enumerate(buttons):
            button.setProperty("role", "primary" if place == 0 else None)
        self._row([*buttons, self._button(close or _("Cancel"), self.closed.emit)])
        for widget in below:
            self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        if self.isVisible():
            self._view.settle()
            self._view.to_top()
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the first thing to press."""
        for widget in self._view.findChildren(WordedButton):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _say(self, role: str | None, words: str) -> None:
        self._column.addWidget(self._label(role, words))

    def _label(self, role: str | None, words: str) -> WrappedLabel:
        label = WrappedLabel()
        if role is not None:
            label.setProperty("role", role)
        label.setText(words)
        return label

    def _button(self, words: str, pressed: Callable[[], None]) -> WordedButton:
        button = WordedButton()
        button.setText(words)
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _row(self, buttons: list[WordedButton]) -> None:
        holder = QWidget()
        row = FlowLayout(holder)
        for button in buttons:
            row.addWidget(button)
        self._column.addWidget(holder)
