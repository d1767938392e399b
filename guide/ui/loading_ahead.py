"""What the next page will need, loaded piece by piece while nobody waits: a first visit is then as quick as the next.

Between two pieces every key and press is answered, so no piece may take long. The order is that of need: somebody in
a hurry opens Find help, a number or a page of the guide.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer

from guide.core.errors import GuideError
from guide.core.i18n import SOURCE_LANGUAGE
from guide.edition.opening import OpenEdition
from guide.ui.session import Session

_BETWEEN = 15  # milliseconds, for what somebody does meanwhile

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
)


_MADE = "find-help"  # the page with the most parts, opened by whoever is in a hurry


class LoadingAhead(QObject):
    """Begins anew after a change of language: what was read is of one language.

    make_page  makes the page of a name, to be shown later
    """

    def __init__(self, session: Session, make_page: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._make_page = make_page
        self._left: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN)
        self._timer.timeout.connect(self._load_next)
        session.language_changed.connect(self._begin_again)

    @property
    def is_done(self) -> bool:
        return not self._left

    def begin(self) -> None:
        """Load everything, from the next idle moment on."""
        modules = [partial(importlib.import_module, name) for name in _MODULES]
        data = _data(self._session.edition, self._session.language)
        self._left = [modules[0], *data, modules[1], partial(self._make_page, _MADE), *modules[2:]]
        self._timer.start()

    def _begin_again(self, language: str) -> None:
        if self._timer.isActive() or self._left:
            self.begin()
        else:
            self._left = _data(self._session.edition, language)
            self._timer.start()

    def _load_next(self) -> None:
        if self._left:
            with suppress(GuideError):  # what cannot be read is said by the page that needs it
                self._left.pop(0)()
        if not self._left:
            self._timer.stop()


def _data(edition: OpenEdition, language: str) -> list[Callable[[], object]]:
    """Reading that several pages share, in one language."""
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
