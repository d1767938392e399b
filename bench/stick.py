"""Writing a stick, beside `cp -r`, `sync` and a comparison with `diff -r` on the same target. Goal: at least 80 %.

What was just written is compared from this computer's memory, unless it is told to forget it: only then is it read
back from the stick, as the program does. Both are shown; the goal is held against the second.

The programs are those of `dist` where they were bundled, else as many bytes in as many files. The target is a folder
that GUIDE_STICK names (a stick, or an image that is mounted), else one of this disk.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from guide.core.paths import data_folder
from guide.edition.stick.plan import make_plan
from guide.edition.stick.watch import Watch
from guide.edition.stick.writing import write_stick

ROOT = Path(__file__).parent.parent
RUNS = 3
FILES, BYTES = 300, 120_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory(dir=os.environ.get("GUIDE_STICK")) as onto:
        programs = ROOT / "dist" if (ROOT / "dist/linux/Guide/Guide").is_file() else stand_in(Path(made))
        plan = make_plan(programs, data_folder())
        copied, read_back, written = [], [], []
        for run in range(RUNS):
            target = Path(onto) / f"copied-{run}"
            sources = [(source, target / f"{number}") for number, source in enumerate(folders(programs))]
            copying = timed(partial(copy, sources, target))
            copied.append(copying + timed(partial(compare, sources)))
            forget(target)
            read_back.append(copying + timed(partial(compare, sources)))
            shutil.rmtree(target)
            target.mkdir()
            written.append(timed(partial(write_stick, plan, target, Watch(), on_own_disk=True)))
            shutil.rmtree(target)
        writing = statistics.median(written)
        print(f"{'written, MB':52} {plan.size / 1e6:8.0f}")
        print(f"{'cp -r, sync, diff -r from memory, s':52} {statistics.median(copied):8.2f}")
        print(f"{'cp -r, sync, diff -r from the target, s':52} {statistics.median(read_back):8.2f}")
        print(f"{'stick write, read back and compared, s':52} {writing:8.2f}")
        print(f"{'speed of the first reached, %':52} {100 * statistics.median(copied) / writing:8.0f}")
        print(f"{'speed of the second reached (goal 80), %':52} {100 * statistics.median(read_back) / writing:8.0f}")


def folders(programs: Path) -> list[Path]:
    found = (*(programs / system / "Guide" for system in ("linux", "windows")), data_folder())
    return [folder for folder in found if folder.is_dir()]


def copy(sources: list[tuple[Path, Path]], target: Path) -> None:
    target.mkdir()
    for source, place in sources:
        subprocess.run(["cp", "-r", source, place], check=True)
    subprocess.run(["sync", "-f", target], check=True)


def compare(sources: list[tuple[Path, Path]]) -> None:
    for source, place in sources:
        subprocess.run(["diff", "-r", source, place], check=True)


def forget(target: Path) -> None:
    """Let this computer's memory forget what was written."""
    for path in target.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def stand_in(folder: Path) -> Path:
    """As many bytes in as many files as the packaged program has, most of them small."""
    chance = random.Random(1)
    shares = [chance.paretovariate(0.8) for _file in range(FILES)]
    for number, share in enumerate(shares):
        path = folder / "linux/Guide" / f"_internal/{number % 7}/{number}.so"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(int(BYTES * share / sum(shares))))
    (folder / "linux/Guide/Guide").write_bytes(chance.randbytes(1_000_000))
    return folder


def timed(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
