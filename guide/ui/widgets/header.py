"""What stands above every page: the way back, the search, language, size of text, and leaving."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from guide.core.i18n import _
from guide.ui.keeping import Keeping
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import Appearance, restyle
from guide.ui.tool_tips import set_tool_tip
from guide.ui.widgets.bar import Bar
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.icon_button import IconButton
from guide.ui.widgets.language_menu import LanguageMenu
from guide.ui.widgets.leave_button import LeaveButton
from guide.ui.widgets.search_field import SearchField
from guide.ui.widgets.text_size import TextSizeMenu


class Header(Retranslates, Bar):
    """back_requested, forward_requested, leave_requested
    paper_requested  the page is to be printed or saved
    keeping_requested  size and colours are to be kept
    letters_toggled, menu_toggled, strip_toggled  whether the letters, the navigation, the strip are to be shown

    From 150 % the navigation and the strip stand here as one worded button each, and what is needed less
    often moves into `extras`, which the window shows beside the navigation.
    """

    back_requested = Signal()
    forward_requested = Signal()
    leave_requested = Signal()
    paper_requested = Signal()
    keeping_requested = Signal()
    letters_toggled = Signal(bool)
    menu_toggled = Signal(bool)
    strip_toggled = Signal(bool)

    def __init__(
        self, session: Session, appearance: Appearance, keeping: Keeping | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.leave_button = LeaveButton(self)
        self.search_field = SearchField(self)
        self._menu = self._toggle("menu")
        self._strip = self._toggle("phone")
        self._back = self._step("arrow-left")
        self._forward = self._step("arrow-right")
        self._letters = self._toggle("keyboard")
        self._paper = self._step("printer")
        self._paper.setEnabled(False)
        self._text_size = TextSizeMenu(session, appearance, keeping, self)
        self._language = LanguageMenu(session, self)
        self.extras = QWidget(self)
        self._extras_row = FlowLayout(self.extras)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(14, 8, 14, 8)
        self._row.set_stretched(self.search_field)
        self._row.set_pinned(self.leave_button)
        self._back.clicked.connect(self.back_requested)
        self._forward.clicked.connect(self.forward_requested)
        self.leave_button.clicked.connect(self.leave_requested)
        self._paper.clicked.connect(self.paper_requested)
        self._text_size.keeping_requested.connect(self.keeping_requested)
        self._letters.toggled.connect(self.letters_toggled)
        self._menu.toggled.connect(self.menu_toggled)
        self._strip.toggled.connect(self.strip_toggled)
        session.country_changed.connect(self.retranslate)
        session.language_changed.connect(self.retranslate)
        self.set_folded(False)
        self.retranslate()

    def set_ways(self, back: bool, forward: bool) -> None:
        """Which of the two ways there are."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def set_paper(self, offered: bool) -> None:
        """Whether the page has anything to put on paper."""
        self._paper.setEnabled(offered)

    def set_folded(self, folded: bool, with_icons: bool = True) -> None:
        """Folded: no strip and no navigation stand in the window. Without icons two lines hold all words at 250 %."""
        for button in (self._menu, self._strip):
            button.setChecked(False)
            button.setVisible(folded)
        for button in (self._menu, self._strip, self._back, self._letters, self._language, self.leave_button):
            button.show_icon(with_icons)
        seldom: tuple[QWidget, ...] = (self._forward, self._paper, self._text_size)
        for widget in seldom:
            (self._row if folded else self._extras_row).removeWidget(widget)
            if folded:
                self._extras_row.addWidget(widget)
        shown = [widget for widget in self._in_order() if not folded or widget not in seldom]
        for widget in (*shown, self.leave_button):
            self._row.removeWidget(widget)
            self._row.addWidget(widget)
        for before, after in pairwise((self.leave_button, *shown)):
            QWidget.setTabOrder(before, after)
        self.extras.setVisible(folded)

    def show_panel(self, menu: bool, strip: bool) -> None:
        """Show on the buttons which of the two is open, without asking for it again."""
        for button, is_open in ((self._menu, menu), (self._strip, strip)):
            button.blockSignals(True)
            button.setChecked(is_open)
            button.blockSignals(False)
            restyle(button, "chosen", is_open)

    def show_letters(self) -> None:
        self._letters.setChecked(True)

    def put_letters_away(self) -> None:
        self._letters.setChecked(False)

    def retranslate(self) -> None:
        # Translators: A button that opens the list of the guide's parts where the window is too small for the list.
        self._menu.setText(_("Menu"))
        # Translators: A button that opens the emergency numbers where the window is too small for them. One word.
        self._strip.setText(_("Emergency"))
        self._strip.setAccessibleName(self._strip_words())
        # Translators: Two buttons: back to the page before, and forward again.
        self._back.setText(_("Back"))
        self._forward.setText(_("Forward"))
        # Translators: A button that shows the letters of each script, to be pressed where there is no such keyboard.
        self._letters.setText(_("Letters"))
        # Translators: A button: put this page on paper, by a printer or as a PDF. One word.
        self._paper.setText(_("Print"))
        self._paper.setToolTip(_("Ctrl and P: print, or save as PDF"))
        set_tool_tip(self._back, _("Alt and the left arrow key"))
        set_tool_tip(self._forward, _("Alt and the right arrow key"))

    def _strip_words(self) -> str:
        country = self._session.country
        if country is None:
            return _("Emergency numbers")
        name = self._session.edition.names.country(country, self._session.language)
        return _("Emergency numbers: {country}").format(country=name)

    def _in_order(self) -> tuple[QWidget, ...]:
        return (
            self._menu,
            self._strip,
            self._back,
            self._forward,
            self.search_field,
            self._letters,
            self._paper,
            self._text_size,
            self._language,
        )

    def _step(self, icon_name: str) -> IconButton:
        button = IconButton(icon_name, self)
        button.setProperty("role", "quiet")
        return button

    def _toggle(self, icon_name: str) -> IconButton:
        button = self._step(icon_name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
