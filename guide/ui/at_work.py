"""What takes long is done in a thread beside the window, so that Leave is heard all the while.

Whoever leaves ends the process with the thread in it: what is begun here must stand being stopped at any moment.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from guide.core.errors import GuideError
from guide.core.i18n import _


def moment() -> str:
    # Translators: While something is being done that may take a while. “Leave” is the button at the top.
    return _("One moment. “Leave” works meanwhile.")


class AtWork(QObject):
    """One piece of work. `owner` is who asked for it: gone, nobody is told how it ended.

    ended  always, when it is over and the owner was told
    """

    ended = Signal()
    _came = Signal(object, object)

    def __init__(
        self,
        owner: QObject,
        act: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[GuideError], None],
    ) -> None:
        """act is called in the thread; done, with what it gave, or failed, in that of the window.

        An error that nobody foresaw is raised in the thread of the window.
        """
        super().__init__(QCoreApplication.instance())  # it outlives its owner: the thread still speaks to it
        self._owner, self._act, self._done, self._failed = owner, act, done, failed
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        threading.Thread(target=self._run, name="at work", daemon=True).start()

    def _run(self) -> None:
        try:
            came: tuple[object, Exception | None] = (self._act(), None)
        except Exception as error:  # told, or raised again, in the thread of the window
            came = (None, error)
        self._came.emit(*came)

    def _tell(self, result: object, error: Exception | None) -> None:
        try:
            if error is not None and not isinstance(error, GuideError):
                raise error
            if isValid(self._owner):
                if isinstance(error, GuideError):
                    self._failed(error)
                else:
                    self._done(result)
        finally:
            self.ended.emit()
            self.deleteLater()
