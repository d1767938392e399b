"""A writing that is stopped at any moment: old or new, whole; and the next writing makes it new.

At every operation on the disk, and by the end of its process at random moments: a slice in `make test`,
GUIDE_SOAK=300 of them in `make soak` (docs/soak.md).
"""

from __future__ import annotations

import functools
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guide.edition.stick import disk
from guide.edition.stick.listing import contents_of
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_part, verify_stick
from tests.conftest import PROJECT
from tests.edition.stick.conftest import FOREIGN, files_of, put_foreign, write

KILLS = range(int(os.environ.get("GUIDE_SOAK", "10")))
EARLY = 1 if "GUIDE_SOAK" in os.environ else 5
"""Every how many operations a writing is stopped before its last step; there at each."""
_OPERATIONS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"})
_PROGRAMS = ("linux/Guide", "windows/Guide")


class StoppedError(BaseException):
    """Nothing of the program runs after it: as after `kill -9`, every later operation fails too."""


class Stopping:
    """Counts the operations on one folder, and lets none happen from a number on."""

    def __init__(self) -> None:
        self.folder = ""
        self.count = 0
        self.last: int | None = None
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.folder or event not in _OPERATIONS or not str(arguments[0]).startswith(self.folder):
            return
        self.count += 1
        if self.last is not None and self.count > self.last:
            raise StoppedError

    def during(self, folder: Path, run: Callable[[], object], last: int | None = None) -> int:
        """Run it, stopped after a number of operations; how many there were."""
        self.folder, self.count, self.last = str(folder), 0, last
        try:
            run()
        except StoppedError:
            pass
        finally:
            self.folder = ""
        return self.count


@pytest.fixture(scope="module")
def stopping() -> Iterator[Stopping]:
    found = Stopping()  # a hook stays as long as Python does
    yield found
    found.folder = ""


def check_stopped(stick: Path, plans: tuple[Plan, Plan], old: dict[str, bytes]) -> None:
    """What must hold at any moment."""
    there = [place for place in _PROGRAMS if (stick / place).is_dir()]
    assert there, "one system's program is always in its place"
    edition = contents_of(stick).current
    assert edition in {plan.edition for plan in plans}
    for place in (*there, f"editions/{edition}"):
        assert verify_part(stick, place) == ()
    found = files_of(stick)
    assert {name: found[name] for name in FOREIGN} == FOREIGN
    assert (stick / "start-linux.sh").is_file()
    if not (stick / ".guide-writing/whole").exists() and edition == plans[0].edition:
        assert {name: data for name, data in found.items() if not name.startswith(".guide-writing/")} == old


@pytest.fixture(autouse=True)
def this_computers_disk_is_not_flushed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders stand on it: each flush would wait for everything else that is written here."""
    monkeypatch.setattr(disk, "_sync_file_system", lambda _target: None)


@pytest.fixture
def before(plan: Plan, tmp_path: Path) -> Path:
    """A stick that holds the older plan and foreign files."""
    put_foreign(tmp_path / "before")
    write(plan, tmp_path / "before")
    return tmp_path / "before"


@pytest.fixture
def new(before: Path, newer: Plan, tmp_path: Path) -> dict[str, bytes]:
    """What that stick holds when nothing stops the newer one."""
    shutil.copytree(before, tmp_path / "after")
    write(newer, tmp_path / "after")
    return files_of(tmp_path / "after")


def test_a_stop_at_every_operation(
    plan: Plan, newer: Plan, before: Path, new: dict[str, bytes], tmp_path: Path, stopping: Stopping
) -> None:
    old = files_of(before)
    number, all_done = 0, False
    while not all_done:
        stick = tmp_path / f"stick {number}"
        shutil.copytree(before, stick)
        all_done = stopping.during(stick, functools.partial(write, newer, stick), number) <= number
        check_stopped(stick, (plan, newer), old)
        last_step = (stick / ".guide-writing/whole").exists()
        write(newer, stick)
        assert files_of(stick) == new
        assert verify_stick(stick).findings == ()
        shutil.rmtree(stick)
        number += 1 if last_step else EARLY
    assert number > 60


def run_writer(sources: Path, stick: Path, moment: float) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.edition.stick.killed_writer", str(sources), str(stick), repr(moment)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=PROJECT, check=False)


def test_the_end_of_the_process_at_random_moments(
    plan: Plan, newer: Plan, before: Path, new: dict[str, bytes], tmp_path: Path
) -> None:
    old, sources = files_of(before), tmp_path / "new"
    stick = tmp_path / "stick"
    shutil.copytree(before, stick)
    whole = run_writer(sources, stick, 0)
    assert whole.returncode == 0, whole.stderr
    took = float(whole.stdout)
    killed = 0
    for seed in KILLS:
        shutil.rmtree(stick)
        shutil.copytree(before, stick)
        ended = run_writer(sources, stick, max(random.Random(seed).random() * took, 1e-6))
        killed += ended.returncode == -signal.SIGALRM
        assert ended.returncode in (0, -signal.SIGALRM), ended.stderr
        check_stopped(stick, (plan, newer), old)
        write(newer, stick)
        assert files_of(stick) == new, seed
    assert killed > len(KILLS) // 3
