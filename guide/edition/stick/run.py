"""One go at writing sticks, for a window: begun in threads of its own, looked at whenever the window likes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from guide.core.errors import GuideError
from guide.edition.stick.many import ManySticks, Outcome
from guide.edition.stick.plan import Plan
from guide.edition.stick.watch import Progress
from guide.edition.stick.writing import FAILED


class StickRun:
    """make_plan  reads what is to be written; it takes a while, so it is called in the thread. Raises GuideError

    targets   as they were given, each once
    progress  how far each stick is; one that has not begun is missing
    outcomes  of the sticks that are done, one way or the other
    """

    def __init__(self, make_plan: Callable[[], Plan], targets: Sequence[Path], *, on_own_disk: bool = False) -> None:
        self.targets = tuple(dict.fromkeys(targets))
        self.progress: dict[Path, Progress] = {}
        self.outcomes: dict[Path, Outcome] = {}
        self._make_plan = make_plan
        self._on_own_disk = on_own_disk
        self._cancelled: set[Path] = set()
        self._sticks: ManySticks | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="sticks", daemon=True)

    @property
    def is_over(self) -> bool:
        return len(self.outcomes) == len(self.targets)

    def ended(self) -> tuple[Outcome, ...]:
        """The outcomes so far; others may come while they are looked at."""
        return tuple(self.outcomes.values())

    def start(self) -> None:
        self._thread.start()

    def cancel(self, target: Path | None = None) -> None:
        """One stick, or all; also before any was begun."""
        with self._lock:
            self._cancelled |= set(self.targets) if target is None else {target}
            if self._sticks is not None:
                self._sticks.cancel(target)

    def wait(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        try:
            plan = self._make_plan()
        except GuideError as error:
            self._fail(error)
            return
        except Exception:  # a mistake of ours: whoever waits is told that it is over
            self._fail(GuideError(FAILED, place=self.targets[0]))
            raise
        sticks = ManySticks(plan, self.targets, self._tell, self._end, on_own_disk=self._on_own_disk)
        with self._lock:
            for target in self._cancelled:
                sticks.cancel(target)
            self._sticks = sticks
        sticks.start()
        sticks.wait()

    def _fail(self, error: GuideError) -> None:
        self.outcomes.update({target: Outcome(target, error=error) for target in self.targets})

    def _tell(self, target: Path, progress: Progress) -> None:
        self.progress[target] = progress

    def _end(self, outcome: Outcome) -> None:
        self.outcomes[outcome.target] = outcome
