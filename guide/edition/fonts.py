"""The fonts of an open edition, read and verified when one is first needed: the first window needs none of them."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.edition import checksums
from guide.store.database import read_bytes

FOLDER = "fonts/"

_DAMAGED = N_("The file “{name}” is damaged, so some letters may not be shown. Copy the guide again.")


class Fonts:
    """Fonts by their names within the edition, for example `fonts/NotoSans.ttf`.

    folder  the edition's; it is looked at only when a font is asked for
    sums    of its fonts, by name, from the edition's own SHA256SUMS
    """

    def __init__(self, folder: Path, sums: Mapping[str, str]) -> None:
        self._folder = folder
        self._sums = sums
        self._read: dict[str, bytes] = {}
        self._lock = threading.Lock()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._sums)

    def font(self, name: str) -> bytes:
        """The verified bytes of one font. Raises GuideError where it is missing, unreadable or damaged: one sentence
        that names it; KeyError where the edition lists no such font."""
        with self._lock:
            if name not in self._read:
                self._read[name] = self._verified(name)
            return self._read[name]

    def all(self) -> dict[str, bytes]:
        """Every font by name. Raises GuideError as `font` does."""
        return {name: self.font(name) for name in self._sums}

    def problems(self) -> tuple[GuideError, ...]:
        """What is wrong with each font that is; all are read for it."""
        found = []
        for name in self._sums:
            try:
                self.font(name)
            except GuideError as error:
                found.append(error)
        return tuple(found)

    def _verified(self, name: str) -> bytes:
        wanted = self._sums[name]
        try:
            data = read_bytes(self._folder / name)
        except GuideError as error:
            raise GuideError(_DAMAGED, name=name) from error
        if checksums.sum_of(data) != wanted:
            raise GuideError(_DAMAGED, name=name)
        return data
