"""What the next page will need, loaded piece by piece while nobody waits: a first visit is then as quick as the next.

Between two pieces every key and press is answered, so no piece may take long. While a hand is on the keys or the mouse
nothing is begun: whoever leaves waits for nothing of this. The order is that of need: somebody in a hurry opens Find
help, a number or a page of the guide.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from guide.core.address import Address, Kind
from guide.core.errors import GuideError
from guide.core.i18n import SOURCE_LANGUAGE
from guide.ui.navigation import FIGURES, FIND_HELP, GUIDE, LAW, NUMBERS, PHRASES, SIGNS
from guide.ui.session import Session

_BETWEEN = 15  # milliseconds, for what somebody does meanwhile
_HANDS_OFF = 1000  # milliseconds without a key or a move of the mouse

_MODULES = (
    "guide.ui.pages.content_page",
    "guide.ui.pages.find_help",
    "guide.ui.pages.numbers",
    "guide.ui.pages.card",
    "guide.ui.pages.article",
    "guide.ui.pages.phrases",
    "guide.ui.pages.signs",
    "guide.ui.pages.figures",
    "guide.ui.pages.law_card",
    "guide.ui.pairing",
    "guide.ui.paired_document",
)

_MADE = "find-help"  # the page with the most parts, opened by whoever is in a hurry
_REHEARSED = (FIND_HELP, NUMBERS, GUIDE, SIGNS, PHRASES, FIGURES, LAW)
_KINDS = (Kind.SERVICE, Kind.ARTICLE)


class Pages(Protocol):
    """What is asked of the window's pages (guide.ui.widgets.page_stack)."""

    def page(self, name: str) -> object: ...

    def rehearse(self, address: Address, session: Session | None = None) -> Iterator[object]: ...


class LoadingAhead(QObject):
    """Begins anew after a change of language: what was read and measured is of one language.

    The second language comes last, the one that would stand beside it: nobody waits for it on the first page.
    """

    def __init__(self, session: Session, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._left: list[Iterator[object]] = []
        self._second = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_next)
        session.language_changed.connect(self._begin_again)
        session.beside_changed.connect(self._begin_beside)

    @property
    def is_done(self) -> bool:
        return not self._left

    def begin(self) -> None:
        """Load everything, from the next idle moment on."""
        # The modules and the page are there already when this begins anew: to ask for them again costs nothing.
        modules = [_once(partial(importlib.import_module, name)) for name in _MODULES]
        made = _once(partial(self._pages.page, _MADE))
        session = self._session
        rehearsals = [self._pages.rehearse(address) for address in _REHEARSED]
        rehearsals += [self._rehearse_first_of(kind) for kind in _KINDS]
        data = [*map(_once, self._data(session.language))]
        self._left = [modules[0], *data, modules[1], made, *modules[2:], *rehearsals, *self._beside()]
        self._timer.start(_BETWEEN)

    def put_off(self) -> None:
        """Somebody is at work: go on when the hands rest."""
        if self._left:
            self._timer.start(_HANDS_OFF)

    def _begin_again(self, _language: str) -> None:
        """The hand that chose a language is still there."""
        self.begin()
        self.put_off()

    def _begin_beside(self) -> None:
        if self._session.beside != self._second:
            self._left += self._beside()
            self.put_off()

    def _beside(self) -> list[Iterator[object]]:
        """What pages in two languages need besides, and one of a kind in both."""
        session = self._session
        self._second = second = session.beside
        if second == session.language:
            return []
        data = [*self._data(second), lambda: session.edition.catalog(second)]
        return [*map(_once, data), *(self._rehearse_first_of(kind, second) for kind in _KINDS)]

    def _load_next(self) -> None:
        self._timer.setInterval(_BETWEEN)
        try:
            next(self._left[0])
        except (StopIteration, GuideError):  # what cannot be read is said by the page that needs it
            self._left.pop(0)
        if not self._left:
            self._timer.stop()

    def _data(self, language: str) -> list[Callable[[], object]]:
        """Reading that several pages share, in one language."""
        edition = self._session.edition
        return [
            lambda: edition.notes.load(language),
            lambda: edition.notes.load(SOURCE_LANGUAGE),  # stands beneath a critical note that is a draft
            lambda: edition.directory.services(language),
            lambda: edition.referral.finder,
            lambda: edition.referral.questions(language),
            lambda: edition.library.summaries(language),
            lambda: edition.phrases.phrases(language),
            lambda: edition.indicators.indicators(language),
        ]

    def _rehearse_first_of(self, kind: Kind, second: str | None = None) -> Iterator[object]:
        """The page of some entry of a kind, alone or in two languages: what makes the first one slow is the same."""
        session, both = self._session, None
        if second is not None:
            both = Session(session.edition, session.language, session.country)
            both.show_beside(second)
        edition, language = session.edition, session.language
        held = edition.directory.services(language) if kind is Kind.SERVICE else edition.library.summaries(language)
        for entry in held[:1]:
            yield from self._pages.rehearse(Address(kind, entry.id), both)


def _once(act: Callable[[], object]) -> Iterator[object]:
    yield act()
