"""How far a writing is, when it will be over, and whether it is wanted any longer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Step(Enum):
    CHECKING = "checking"
    WRITING = "writing"
    COMPARING = "comparing"
    FINISHING = "finishing"  # the new parts take their places; this step is not cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """done, total  bytes, written and read back both counted
    seconds_left  about; None as long as there is nothing to judge by
    """

    step: Step
    done: int
    total: int
    seconds_left: float | None = None


class CancelledError(Exception):
    """The person took it back."""


class Watch:
    """One for each stick. `cancel` may be called from any thread; `tell` is called from the one that writes."""

    def __init__(
        self, tell: Callable[[Progress], None] = lambda _progress: None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tell = tell
        self._clock = clock
        self._cancelled = threading.Event()
        self._step = Step.CHECKING
        self._total = 0
        self._done = 0
        self._began = 0.0

    def cancel(self) -> None:
        self._cancelled.set()

    def begin(self, total: int) -> None:
        """total: bytes that will be written and read back."""
        self._total, self._done, self._began = total, 0, self._clock()

    def enter(self, step: Step) -> None:
        self._step = step
        self.add(0)

    def add(self, count: int) -> None:
        """Raises CancelledError where it is not wanted any longer."""
        if self._cancelled.is_set() and self._step is not Step.FINISHING:
            raise CancelledError
        self._done += count
        self._tell(Progress(self._step, self._done, self._total, self._left()))

    def _left(self) -> float | None:
        past = self._clock() - self._began
        if past < 1 or not self._done:
            return None
        return past * max(self._total - self._done, 0) / self._done
