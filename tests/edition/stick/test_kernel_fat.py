"""On the FAT of Linux itself, in a kernel that runs as a process (Debian's user-mode-linux): the current is cut.

What the kernel had not yet written is lost, as when a stick is pulled out. Part of `make soak` alone.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.edition.stick.conftest import NEW, OLD, make_sources

CUTS = int(os.environ.get("GUIDE_SOAK", "0")) // 30

pytestmark = pytest.mark.skipif(
    not CUTS or shutil.which("linux.uml") is None or shutil.which("mkfs.vfat") is None,
    reason="needs GUIDE_SOAK, user-mode-linux and dosfstools",
)

INIT = """#!/bin/sh
mount -t proc proc /proc
modules=$(echo /usr/lib/uml/modules/*/kernel)
for name in nls/nls_cp437 nls/nls_iso8859-1 nls/nls_utf8 fat/fat fat/vfat; do
    [ -f "$modules/fs/$name.ko" ] && insmod "$modules/fs/$name.ko"
done
mount -t vfat -o utf8,showexec,iocharset=iso8859-1 /dev/ubda {place} || echo NOT MOUNTED
cd {project} && export PYTHONPATH={project} GUIDE_DEVELOPMENT_KEYS={keys}
{command}
{end}
"""
CUT = "echo o > /proc/sysrq-trigger; sleep 60"  # powers off at once, without a flush
SHUT_DOWN = "umount {place}; echo o > /proc/sysrq-trigger; sleep 60"


class Machine:
    """Boots, runs one command with the stick at `place`, and ends as the script says; gives what was printed."""

    def __init__(self, folder: Path) -> None:
        self.place, self.image, self._init = folder / "drive", folder / "image", folder / "init"
        self.place.mkdir()

    def run(self, command: str, end: str) -> str:
        self._init.write_text(
            INIT.format(
                place=self.place,
                project=PROJECT,
                keys=os.environ["GUIDE_DEVELOPMENT_KEYS"],
                command=command,
                end=end.format(place=self.place),
            ),
            encoding="utf-8",
        )
        self._init.chmod(0o755)
        kernel = ["linux.uml", "mem=256M", "rootfstype=hostfs", "rw", "root=/dev/root", f"ubd0={self.image}"]
        boot = [*kernel, f"init={self._init}", "con=null", "con0=null,fd:1", "quiet", "panic=1"]
        done = subprocess.run(boot, capture_output=True, text=True, timeout=300, check=False, stdin=subprocess.DEVNULL)
        assert "NOT MOUNTED" not in done.stdout
        return done.stdout


def test_the_current_is_cut_while_a_stick_is_written(tmp_path: Path) -> None:
    for number in (OLD, NEW):
        make_sources(tmp_path / number, number)
    machine, whole = Machine(tmp_path), tmp_path / "whole"
    with whole.open("wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["mkfs.vfat", "-F", "32", "-s", "1", str(whole)], check=True, capture_output=True)
    shutil.copy(whole, machine.image)
    writer = f"{sys.executable} -m tests.edition.stick.killed_writer"
    checker = f"{sys.executable} -m tests.edition.stick.cut_checker"
    first = machine.run(f"{writer} {tmp_path / OLD} {machine.place} 0 flush", SHUT_DOWN)
    took = next(float(line) for line in first.splitlines() if line.replace(".", "").isdigit())
    shutil.copy(machine.image, whole)
    for seed in range(CUTS):
        shutil.copy(whole, machine.image)
        moment = max(random.Random(seed).random() * took, 1e-6)
        machine.run(f"{writer} {tmp_path / NEW} {machine.place} {moment} flush", CUT)
        said = machine.run(f"{checker} {tmp_path} {machine.place}", SHUT_DOWN)
        assert "as it must be" in said, (seed, said)
