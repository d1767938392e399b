"""What a program asks the system for, as strace saw it: sockets, and whatever changes a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# Each call that can make, change or take away a file, or open a way out of the computer.
_CALLS = (
    "socket", "connect", "open", "openat", "openat2", "creat", "mkdir", "mkdirat", "mknod", "mknodat", "rename",
    "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "rmdir", "truncate",
    "chmod", "fchmodat", "chown", "lchown", "fchownat", "setxattr", "lsetxattr", "utime", "utimes", "utimensat",
    "execve", "execveat",
)  # fmt: skip
_LINE = re.compile(r"^\d+ +(?:\d\S* )?(\w+)\((.*)$")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FOLDER = re.compile(r"^(?:AT_FDCWD|\d+)<([^>]*)>, ")
_OPENS = {"open", "openat", "openat2"}
_CHANGES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_OUTWARD = re.compile(r"AF_(?!UNIX|LOCAL)\w+")

# Devices that hold nothing; below them nothing can be made.
_NOWHERE = ("/dev/null", "/dev/tty")


def command(log: Path, program: Iterable[str]) -> list[str]:
    """Run a program, and all that it starts, under strace. The log is complete when strace ends."""
    calls = "trace=" + ",".join(f"?{call}" for call in _CALLS)  # ?: where this processor has no such call, go on
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-o", str(log), "-e", calls, "--", *program]


def outward(log: Path) -> list[str]:
    """Sockets that are not of this computer alone, whether the system gave them or not."""
    return [said for call, said in _calls(log) if call in ("socket", "connect") and _OUTWARD.search(said)]


def started(log: Path) -> list[str]:
    """The programs that were started, the first one too."""
    return [_paths(said)[0] for call, said in _calls(log) if call.startswith("execve") and "= 0" in said]


def changed(log: Path) -> set[str]:
    """The paths that were opened to be changed, or were made, named anew or taken away, whether that worked or not. One
    that the program gave without a folder stays so."""
    found = set()
    for call, said in _calls(log):
        if call in ("socket", "connect", "execve", "execveat") or (call in _OPENS and not _CHANGES.search(said)):
            continue
        folder = _FOLDER.match(said)
        found |= {str(Path(folder[1] if folder else "", path)) for path in _paths(said)}
    return {path for path in found if not any(Path(path).is_relative_to(place) for place in _NOWHERE)}


def _calls(log: Path) -> Iterator[tuple[str, str]]:
    """The name of each call, and what followed it on the line; the second half of a line that was torn apart has no
    arguments of its own."""
    for line in log.read_text("utf-8", errors="replace").splitlines():
        found = _LINE.match(line)
        if found:
            yield found[1], found[2]


def _paths(said: str) -> list[str]:
    return _PATH.findall(said)
