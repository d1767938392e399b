"""A process that writes a stick and dies in the middle: its arguments are SOURCES STICK MOMENT, and `flush`.

MOMENT  seconds after which the system ends the process at once, as `kill -9` does; 0: never, and the time it took is
        printed
flush   where the stick is one: else a flush would wait for all that is written on this computer
"""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

from guide.edition.stick import disk
from guide.edition.stick.plan import make_plan
from tests.edition.stick.conftest import write


def main() -> None:
    sources, stick, moment = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
    if "flush" not in sys.argv:
        disk._sync_file_system = lambda _target: None
    plan = make_plan(sources / "dist", sources / "edition")
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    began = time.perf_counter()
    signal.setitimer(signal.ITIMER_REAL, moment)
    write(plan, stick)
    sys.stdout.write(f"{time.perf_counter() - began}\n")


if __name__ == "__main__":
    main()
