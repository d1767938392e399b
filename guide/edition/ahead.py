"""Opens an edition in a thread of its own, while the window's libraries are being loaded.

Reading, hashing and copying let the other thread run meanwhile: on a slow stick both wait for the same disk, on
a warm one the edition costs the start nothing.
"""

from __future__ import annotations

import threading
from pathlib import Path

from guide.edition.choosing import open_chosen
from guide.edition.opening import OpenEdition


class EditionAhead:
    """Begun at once; `result` waits for it."""

    def __init__(self, explicit: Path | None) -> None:
        self._explicit = explicit
        self._edition: OpenEdition | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._open, name="edition", daemon=True)
        self._thread.start()

    def result(self) -> OpenEdition:
        """The open edition; raises what open_chosen raises."""
        self._thread.join()
        if self._edition is None:
            raise self._error or RuntimeError("the edition was not opened")
        return self._edition

    def _open(self) -> None:
        try:
            self._edition = open_chosen(self._explicit)
        except Exception as error:  # raised again in the thread that asks for the result
            self._error = error
