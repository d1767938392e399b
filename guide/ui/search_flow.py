"""From the search field to the results and on to what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from guide.ui.navigation import FIRST, RESULTS, History, Visit
from guide.ui.widgets.page_stack import PageStack
from guide.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from guide.ui.pages.results import ResultsPage


class SearchFlow(QObject):
    """Typing opens the page of results as one step of the way, however many letters follow; clearing goes back.

    show(visit) is the window's way to show a place. On every other page the field is empty: what was
    searched is not left on the screen, and comes back with the results.
    """

    def __init__(self, field: SearchField, pages: PageStack, history: History, show: Callable[[Visit], None]) -> None:
        super().__init__(field)
        self._field = field
        self._pages = pages
        self._history = history
        self._show = show
        field.words_changed.connect(self._search)
        field.step_requested.connect(self._step)
        field.open_requested.connect(self._open)

    def show(self, visit: Visit) -> None:
        """Bring field and results in line with the place that is shown."""
        if visit.address == RESULTS:
            self._results().show_query(visit.query)
        if self._field.words() != visit.query:
            self._field.set_words_quietly(visit.query)

    def load(self) -> None:
        """Make the page of results and load the search before the first key asks for them."""
        self._results().load()

    def _search(self, words: str) -> None:
        on_results = self._history.current.address == RESULTS
        if words.strip():
            visit = Visit(RESULTS, words)
            if on_results:
                self._history.amend(visit)
                self._results().show_query(words)
            else:
                self._history.go(visit)
                self._show(visit)
        elif on_results:
            if not self._history.can_go_back:
                self._history.amend(Visit(FIRST))
            self._show(self._history.back())

    def _step(self, by: int) -> None:
        if self._history.current.address == RESULTS:
            self._results().step(by)

    def _open(self) -> None:
        if self._history.current.address == RESULTS:
            self._results().open_chosen()

    def _results(self) -> ResultsPage:
        from guide.ui.pages.results import ResultsPage  # loaded with the first search, as every page on its first visit

        page = self._pages.page("results")
        assert isinstance(page, ResultsPage)
        return page
