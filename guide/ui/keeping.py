"""Keeps the size of text and the colours, while somebody wants that; else nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from guide.core.errors import GuideError
from guide.core.settings import Settings
from guide.ui.style import Appearance


class Keeping(QObject):
    """What is written is a hundred bytes, at the moment of the choice: Leave finds nothing left to write.

    place  of the file
    is_on  at the start: whether it was there, and one of ours

    problem_changed  the file could not be written or deleted, as `problem` says; or, after that, it could (None)
    """

    problem_changed = Signal()

    def __init__(self, place: Path, is_on: bool, appearance: Appearance) -> None:
        super().__init__()
        self.place = place
        self.problem: GuideError | None = None
        self._is_on = is_on
        self._appearance = appearance
        appearance.text_size_changed.connect(self._write_anew)
        appearance.colours_changed.connect(self._write_anew)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def begin(self) -> None:
        """Somebody asked for it, and was told what it leaves."""
        if self._tried(self._write):
            self._is_on = True

    def end(self) -> None:
        """Delete the file. Where that fails it goes on, for the file will be read at the next start."""
        from guide.core.settings_file import forget_settings

        if self._tried(lambda: forget_settings(self.place)):
            self._is_on = False

    def _write_anew(self) -> None:
        if self._is_on and self._was_taken_away():
            self._is_on = False  # somebody deleted the file: that is an answer, too
        if self._is_on:
            self._tried(self._write)

    def _was_taken_away(self) -> bool:
        from guide.core.settings_file import was_taken_away

        return was_taken_away(self.place)

    def _write(self) -> None:
        from guide.core.settings_file import keep_settings  # what few ask for is not loaded with the window

        keep_settings(self.place, Settings(self._appearance.percent, self._appearance.colours))

    def _tried(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except GuideError as error:
            self.problem = error
            self.problem_changed.emit()
            return False
        if self.problem is not None:
            self.problem = None
            self.problem_changed.emit()
        return True
