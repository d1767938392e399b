"""Several sticks at once, a thread for each; what goes wrong with one stops no other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from guide.core.errors import GuideError
from guide.edition.stick.plan import Plan
from guide.edition.stick.watch import CancelledError, Progress, Watch
from guide.edition.stick.writing import FAILED, Written, write_stick


@dataclass(frozen=True, slots=True)
class Outcome:
    """written    what was done; None where it was not
    error      the one sentence; None where it was written or cancelled
    """

    target: Path
    written: Written | None = None
    error: GuideError | None = None


class ManySticks:
    """Begun by `start`. Both callbacks are called from the threads of the sticks.

    tell   how far a stick is
    ended  a stick is done, one way or the other; once for each
    """

    def __init__(
        self,
        plan: Plan,
        targets: Sequence[Path],
        tell: Callable[[Path, Progress], None],
        ended: Callable[[Outcome], None],
        *,
        on_own_disk: bool = False,
    ) -> None:
        self._plan = plan
        self._ended = ended
        self._on_own_disk = on_own_disk
        self._watches = {target: Watch(_told(target, tell)) for target in dict.fromkeys(targets)}
        self._threads = [
            threading.Thread(target=self._write, args=(target, watch), name=f"stick {target}", daemon=True)
            for target, watch in self._watches.items()
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def cancel(self, target: Path | None = None) -> None:
        """One stick, or all. What is in its last step is finished."""
        for place, watch in self._watches.items():
            if target in (None, place):
                watch.cancel()

    def wait(self) -> None:
        for thread in self._threads:
            thread.join()

    def _write(self, target: Path, watch: Watch) -> None:
        try:
            written = write_stick(self._plan, target, watch, on_own_disk=self._on_own_disk)
        except GuideError as error:
            self._ended(Outcome(target, error=error))
        except CancelledError:
            self._ended(Outcome(target))
        except Exception:  # a mistake of ours: whoever waits is told that it is over
            self._ended(Outcome(target, error=GuideError(FAILED, place=target)))
            raise
        else:
            self._ended(Outcome(target, written))


def _told(target: Path, tell: Callable[[Path, Progress], None]) -> Callable[[Progress], None]:
    return lambda progress: tell(target, progress)
