"""The packaged reader beside a bare window, packed by PyInstaller as it does by default: size, start, what is read.

Both open a real window on a screen of their own (Xvfb), whose pixels are watched from outside: painted is when the
window's first picture stands there; for the reader that picture has the search and the way out. Then nothing changes
for a second: the first page stands. Started by a person who is not root, where this runs as root.

Pages: of the files in the folder, how many 4 KB pages are in memory when the window is painted, if none was before
(fincore). Verifying: the signature and the sums of all that is opened before the first window, in one thread; in the
program it runs while Qt is loaded. Goals: 0.85 of the size, 1.35 times the time, 1.25 times the pages, 50 ms.
"""

from __future__ import annotations

import argparse
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bench.children import BARE
from guide.core.paths import DATABASE_NAME, data_folder
from guide.edition import checksums, opening
from guide.edition.fonts import FOLDER as FONTS
from guide.edition.trusted_keys import trusted_keys
from guide.store.database import read_bytes

ROOT = Path(__file__).parent.parent
READER = ROOT / "dist/linux/Guide"
BARE_WINDOW = ROOT / "build/bench/dist/bare"

_WIDTH, _HEIGHT = 1366, 768
_BYTES_PER_PIXEL = 4
# Looked at one by one: a window of this size covers the screen, so that its first picture touches them.
_EVERY = 997 * _BYTES_PER_PIXEL
_QUIET_SECONDS = 1.0
_NOBODY = 65534
_SECONDS = 60


def measure(runs: int) -> dict[str, float]:
    """Medians, and the ratios."""
    if not (BARE_WINDOW / "bare").is_file():
        pack_bare_window()
    with screen() as (display, pixels):
        first = [_started(READER / "Guide", display, pixels, cold=True)["pages"] for _run in range(3)]
        bare_first = [_started(BARE_WINDOW / "bare", display, pixels, cold=True)["pages"] for _run in range(3)]
        ours, bare = [], []
        for _run in range(runs):
            bare.append(_started(BARE_WINDOW / "bare", display, pixels))
            ours.append(_started(READER / "Guide", display, pixels))
    sizes = {folder: packed_size(folder) / 1e6 for folder in (READER, BARE_WINDOW)}
    floor, painted = _median(bare, "painted"), _median(ours, "painted")
    pages, bare_pages = statistics.median(first), statistics.median(bare_first)
    return {
        "bare folder as tar.xz, MB": sizes[BARE_WINDOW],
        "guide as tar.xz, MB": sizes[READER],
        "guide / bare (goal 0.85)": sizes[READER] / sizes[BARE_WINDOW],
        "bare window painted, ms": floor,
        "guide painted, ms": painted,
        "guide, first page stands, ms": _median(ours, "stands"),
        "painted / bare (goal 1.35)": painted / floor,
        "pages of the bare folder": bare_pages,
        "pages of guide": pages,
        "pages / bare (goal 1.25)": pages / bare_pages,
        "verifying the edition, ms (goal 50)": verifying(runs),
    }


def pack_bare_window() -> None:
    """As PyInstaller packs a window when it is told nothing else."""
    folder = BARE_WINDOW.parent.parent
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bare.py").write_text(BARE + "app.exec()\n")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", "dist", "--workpath", "work"]
    pyinstaller = Path(sys.executable).with_name("pyinstaller")
    subprocess.run([pyinstaller, *options, "bare.py"], cwd=folder, check=True)


def packed_size(folder: Path) -> int:
    """The bytes of the folder as tar.xz, packed as `tar -cJf` does it."""
    with tempfile.NamedTemporaryFile(suffix=".tar.xz") as file:
        subprocess.run(["tar", "-cJf", file.name, "-C", folder.parent, folder.name], check=True)
        return Path(file.name).stat().st_size


def verifying(runs: int) -> float:
    """Milliseconds for the signature and the sums of what is opened before the first window. Its bytes are in memory:
    reading them is not verifying them."""
    folder = data_folder()
    files = [path for path in folder.rglob("*") if path.is_file() and FONTS not in path.relative_to(folder).as_posix()]
    read = [read_bytes(path) for path in files]
    assert any(path.name == DATABASE_NAME for path in files)
    keys = trusted_keys()
    times = []
    for _run in range(runs):
        began = time.perf_counter()
        assert opening.read_signature(folder, keys).holds
        for data in read:
            checksums.sum_of(data)
        times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """A screen without a monitor: its name, and its pixels as they change."""
    with tempfile.TemporaryDirectory() as folder:
        size = f"{_WIDTH}x{_HEIGHT}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-fbdir", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
            assert server.stdout
            display = f":{server.stdout.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            try:
                yield display, pixels
            finally:
                pixels.close()
                server.terminate()


def _started(program: Path, display: str, pixels: mmap.mmap, cold: bool = False) -> dict[str, float]:
    """Milliseconds until the window was painted and until nothing changed any more; its pages in memory when it was
    painted. The screen is empty before and after.

    cold  the files of the program are not in memory
    """
    if cold:
        _forget(program.parent)
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o777)
        environment = {"PATH": os.defpath, "HOME": home, "LANG": "C.UTF-8", "DISPLAY": display}
        user = _NOBODY if os.geteuid() == 0 else None
        empty = pixels[-_WIDTH * _HEIGHT * _BYTES_PER_PIXEL :: _EVERY]
        began = time.monotonic()
        running = subprocess.Popen([program], env=environment, cwd=home, user=user, stderr=subprocess.DEVNULL)
        try:
            painted = _wait_for_change(pixels, empty, running)
            pages = _pages(program.parent) if cold else 0
            stands = _wait_for_quiet(pixels)
        finally:
            running.kill()
            running.wait()
        while pixels[-_WIDTH * _HEIGHT * _BYTES_PER_PIXEL :: _EVERY] != empty:
            time.sleep(0.01)
    return {"painted": 1000 * (painted - began), "stands": 1000 * (stands - began), "pages": pages}


def _wait_for_change(pixels: mmap.mmap, before: bytes, running: subprocess.Popen[bytes]) -> float:
    """When at least half of the pixels that are looked at are no longer as before."""
    ends = time.monotonic() + _SECONDS
    while time.monotonic() < ends and running.poll() is None:
        now = pixels[-_WIDTH * _HEIGHT * _BYTES_PER_PIXEL :: _EVERY]
        if sum(one != other for one, other in zip(now, before, strict=True)) > len(before) / 2:
            return time.monotonic()
        time.sleep(0.001)
    raise RuntimeError("no window was painted")


def _wait_for_quiet(pixels: mmap.mmap) -> float:
    """When the last change was that nothing followed for a second. A blinking caret is too small to be seen here."""
    last, seen = time.monotonic(), b""
    while time.monotonic() < last + _QUIET_SECONDS:
        now = pixels[-_WIDTH * _HEIGHT * _BYTES_PER_PIXEL :: _EVERY]
        if now != seen:
            last, seen = time.monotonic(), now
        time.sleep(0.001)
    return last


def _forget(folder: Path) -> None:
    """Let this computer's memory forget the files of a folder."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _pages(folder: Path) -> int:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    said = subprocess.run(["fincore", "-n", "-r", "-o", "PAGES", *files], capture_output=True, text=True, check=True)
    return sum(int(line) for line in said.stdout.split())


def _median(runs: list[dict[str, float]] | list[Mapping[str, float]], name: str) -> float:
    return statistics.median(run[name] for run in runs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    if not (READER / "Guide").is_file() or shutil.which("Xvfb") is None:
        print("not measured: run make bundle first, and install xvfb")
        return
    for name, value in measure(parser.parse_args().runs).items():
        print(f"{name:38} {value:10.2f}")


if __name__ == "__main__":
    main()
