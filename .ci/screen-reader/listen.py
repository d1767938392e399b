"""What a screen reader is told of each page of the reader, through AT-SPI, as Markdown or JSON.

    .ci/screen-reader/hear [--json] [--language CODE] [--edition FOLDER] PAGE...

Runs with the system's Python, which has gi; `hear` gives it a display and a bus of its own. The program is started
anew for each page, so that each list is that of a fresh window. Exit 1: a control that can have the focus has no name.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version has to be named before

PROJECT = Path(__file__).parents[2]
DEADLINE = 60.0
QUIET = {"filler", "panel", "scroll bar", "layered pane"}
"""Roles that hold others together, or belong to the mouse; told only where they have a name or the focus."""

_MOST_ALIKE = 9

Line = tuple[int, str, str, str, bool]
"""Depth, role, name, description, whether it can have the focus."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--language", default="en")
    parser.add_argument("--edition", default=str(PROJECT / "guide" / "data"))
    parser.add_argument("pages", nargs="+")
    asked = parser.parse_args()
    Atspi.set_timeout(10_000, 60_000)  # a busy program answers late
    pages: dict[str, list[Line]] = {}
    for page in asked.pages:
        pages[page] = heard(page, asked.language, asked.edition)
        if not asked.json:
            around = frame(pages[asked.pages[0]]) if len(pages) > 1 else []
            print("\n".join(markdown(page, [line for line in pages[page] if line not in around])), flush=True)
    if asked.json:
        print(json.dumps(pages, ensure_ascii=False))
    nameless = [(page, line) for page, lines in pages.items() for line in lines if line[4] and not line[2]]
    for page, line in nameless:
        print(f"{page}: a {line[1]} has no name", file=sys.stderr)
    return 1 if nameless else 0


def heard(page: str, language: str, edition: str) -> list[Line]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [str(PROJECT / ".venv/bin/python"), "-m", "guide", "--edition", edition, "--language", language]
    reader = subprocess.Popen([*command, "--page", page], cwd=PROJECT, env=environment)
    try:
        window = the_window(reader)
        return settled(window)
    finally:
        reader.kill()
        reader.wait()


def the_window(reader: subprocess.Popen[bytes]) -> Any:
    """The program's window on the bus, once it stands there."""
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until and reader.poll() is None:
        Atspi.get_desktop(0).clear_cache()
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program is not None and program.get_process_id() == reader.pid and program.get_child_count():
                return program.get_child_at_index(0)
        time.sleep(0.1)
    raise SystemExit("no window came to the bus")


def settled(window: Any) -> list[Line]:
    """The tree when it has stopped growing: the first page follows its header."""
    until = time.monotonic() + DEADLINE
    before: list[Line] = []
    while time.monotonic() < until:
        time.sleep(1.0)
        window.clear_cache()
        try:
            now = list(walked(window, 0))
        except GLib.GError:  # what was being told went away meanwhile
            continue
        if now == before and len(now) > 10:
            return now
        before = now
    return before


def walked(thing: Any, depth: int) -> Iterator[Line]:
    states = thing.get_state_set()
    if not states.contains(Atspi.StateType.VISIBLE):
        return
    role, name = thing.get_role_name(), thing.get_name() or ""
    focusable = states.contains(Atspi.StateType.FOCUSABLE)
    told = bool(name) or focusable or role not in QUIET
    if told:
        yield depth, role, name, thing.get_description() or "", focusable
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield from walked(child, depth + told)


def markdown(page: str, lines: list[Line]) -> Iterator[str]:
    yield f"## `{page}`\n"
    for depth, role, name, description, focusable in shortened(lines):
        words = " ".join(name.split())
        said = f"“{words[:160]}{'…' if len(words) > 160 else ''}”" if words else ""
        more = f" — {' '.join(description.split())[:120]}" if description else ""
        yield f"{'  ' * depth}- {'**' + role + '**' if focusable else role} {said}{more}"
    yield ""


def frame(lines: list[Line]) -> list[Line]:
    """What stands around every page, and is told with the first alone: down to the last part of the guide."""
    ends = [number for number, line in enumerate(lines) if line[1] == "list item"]
    start = next((number for number, line in enumerate(lines) if line[1] == "list"), 0)
    last = next((number for number in ends if number > start and lines[number + 1][1] != "list item"), 0)
    return lines[: last + 1]


def shortened(lines: list[Line]) -> Iterator[Line]:
    """Of a long list the first entries, and how many follow."""
    alike = 0
    for number, line in enumerate(lines):
        depth, role = line[:2]
        alike = alike + 1 if number and lines[number - 1][:2] == (depth, role) else 1
        if alike <= _MOST_ALIKE:
            yield line
        elif number + 1 == len(lines) or lines[number + 1][:2] != (depth, role):
            yield depth, role, f"… and {alike - _MOST_ALIKE} more", "", False


if __name__ == "__main__":
    raise SystemExit(main())
