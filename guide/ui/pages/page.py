"""What the window knows of a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.paper.sheet import Printable, Sheet
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session


class Page(Retranslates, QWidget):
    """One page. The window builds it on first use, shows an address in it, and follows what it asks for.

    address_requested  the person chose a link, a row or a card: the window goes there and remembers the way
    changed            the page was written anew: what can be put on paper may be another
    """

    address_requested = Signal(Address)
    changed = Signal()

    can_stand_beside = False
    """Whether it can be shown in two languages, row by row."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def show_address(self, address: Address) -> None:
        """Show what stands at this address. Called on every visit, also by back and forward."""

    def left_for(self, address: Address) -> None:
        """Another place is shown now. A page that holds answers decides whether they end here."""

    def title(self) -> str:
        """The heading, for history and for screen readers. Neutral: it names neither the subject nor an origin."""
        raise NotImplementedError

    def sheet(self) -> Sheet | None:
        """What of this page can be put on paper, in the language in use; None where nothing can."""
        return None

    def sheets(self) -> tuple[Printable, ...]:
        """Everything of this page that can be put on paper, as it stands now; empty where nothing can.

        Asked after every change of the page: it must be cheap, and leaves the work to each one's `make`.
        Unless a page says otherwise, its `sheet()` alone.
        """
        sheet = self.sheet()
        return () if sheet is None else (Printable(_("This page"), lambda _wishes: sheet),)

    def find_text(self, text: str, backward: bool = False) -> bool:
        """Find in page. True when something was found; a page without running text says False."""
        return False
