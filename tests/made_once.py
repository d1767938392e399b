"""What is dear to make and then only read: made once for all processes of a run (`pytest -n`)."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guide.edition import checksums

IN_WORKER = "PYTEST_XDIST_WORKER" in os.environ


def edition_made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Iterator[Path]:
    """For a session's fixture: the folder of the edition that `make(folder)` builds in this run's first need of it.

    The processes of a run share it. Copy it before changing it; at the end of each process it must be as it was built.
    """
    common = factory.getbasetemp()
    if IN_WORKER:
        common = common.parent  # a worker's own folder lies in that of the run
    folder = common / f"{name}-edition"
    with (common / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # another process may be building it: wait for it
        if not folder.exists():
            make(folder)
    yield folder
    assert checksums.sums_of(folder) == checksums.parse_sums((folder / checksums.FILE_NAME).read_bytes()), name
