"""The pages of the window, each made on its first visit."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from guide.core.address import Address
from guide.core.errors import GuideError
from guide.store.database import DAMAGED
from guide.ui.pages.page import Page
from guide.ui.pages.registry import page_class, page_name
from guide.ui.session import Session

if TYPE_CHECKING:
    from guide.ui.pages.problem import ProblemPage

_UNFIT = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
"""What cells of an edition lead to that hold what no edition of ours does. Tests of pages let it through."""


class PageStack(QStackedWidget):
    """address_requested  the shown page asks for another place
    page_changed       the shown page was written anew
    """

    address_requested = Signal(Address)
    page_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[str, Page] = {}
        self._problem: ProblemPage | None = None
        self._visited: set[Page] = set()

    def minimumSizeHint(self) -> QSize:
        """Pages scroll: what stands around them is whole before they have their way."""
        return QSize(0, 0)

    def show_address(self, address: Address) -> Page:
        """Show a place and give its page; where it does not exist, the page that says so.

        An edition is data from outside also where it is signed: what of it does not fit is said, and the rest is shown.
        """
        try:
            page = self.page(page_name(address))
            page.resize(self.size())
            page.show_address(address)
        except GuideError as error:
            page = self._problem_page(error)
        except _UNFIT:
            page = self._problem_page(GuideError(DAMAGED, place=address))
        self.setCurrentWidget(page)
        self._visited.add(page)
        self.name_page()
        for other in self._pages.values():
            if other is not page:
                other.left_for(address)
        return page

    def page(self, name: str) -> Page:
        """The page of that name, made now if this is its first visit."""
        if name not in self._pages:
            self._pages[name] = self._made(page_class(name))
        return self._pages[name]

    def rehearse(self, address: Address, session: Session | None = None) -> Generator[None, None, None]:
        """Make, lay out and draw a page where nobody sees it, piece by piece: its words are measured by then.

        A page that somebody has visited holds what they did there, so another one of its kind is taken, and goes.
        session: as somebody else would read it; the page goes then, too.
        """
        from guide.ui.widgets.scroll_column import ScrollColumn  # loaded with the first page that scrolls

        own = self._pages.get(page_name(address)) if session is None else None
        if own is not None and own not in self._visited:
            page = own
        else:
            page = page_class(page_name(address))(session or self._session)
        try:
            page.setParent(self)
            page.resize(self.size())
            yield
            page.show_address(address)
            yield
            for view in page.findChildren(ScrollColumn):
                for part in view.body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                    if not isValid(part) or page in self._visited:
                        return
                    part.resize(view.room(), max(part.height(), 1))
                    part.grab()
                    yield
        except (GuideError, *_UNFIT):  # is said when somebody goes there
            return
        finally:
            if page is not own and isValid(page):
                page.deleteLater()

    def current_page(self) -> Page | None:
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def name_page(self) -> None:
        """Tell screen readers what the shown page is."""
        if page := self.current_page():
            page.setAccessibleName(page.title())

    def _problem_page(self, error: GuideError) -> Page:
        from guide.ui.pages.problem import ProblemPage  # loaded with the first place that cannot be shown

        if self._problem is None:
            self._problem = ProblemPage(self._session)
            self.addWidget(self._problem)
        self._problem.show_error(error)
        return self._problem

    def _made(self, of_class: type[Page]) -> Page:
        page = of_class(self._session)
        page.address_requested.connect(self.address_requested)
        page.changed.connect(self.page_changed)
        self.addWidget(page)
        return page
