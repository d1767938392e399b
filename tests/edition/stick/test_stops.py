"""A writing that is stopped at any operation on the disk: old or new, whole; and the next writing makes it new."""

from __future__ import annotations

import functools
import itertools
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guide.edition.stick.listing import contents_of
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_part, verify_stick
from tests.edition.stick.conftest import FOREIGN, files_of, put_foreign, write

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


def test_a_stop_at_every_operation(plan: Plan, newer: Plan, tmp_path: Path, stopping: Stopping) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for stick, plans in ((before, (plan,)), (after, (plan, newer))):
        put_foreign(stick)
        for each in plans:
            write(each, stick)
    old, new = files_of(before), files_of(after)
    for number in itertools.count():
        stick = tmp_path / f"stick {number}"
        shutil.copytree(before, stick)
        all_done = stopping.during(stick, functools.partial(write, newer, stick), number) <= number
        check_stopped(stick, (plan, newer), old)
        write(newer, stick)
        assert files_of(stick) == new
        assert verify_stick(stick).findings == ()
        if all_done:
            break
        shutil.rmtree(stick)
    assert number > 60
