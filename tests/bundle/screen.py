"""A screen without a monitor, where real windows open: keys and clicks go in, and what a screen reader hears comes out.

Xvfb is the screen, xdotool presses, AT-SPI tells what is there. Nothing of it is in the program that is looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

SECONDS = 90
"""How long something may take to appear, on a slow computer, under strace."""

_AT_SPI = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_EYES = Path(__file__).with_name("on_screen.py")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen. box: x, y, width, height, in pixels of the screen; text: what a field holds."""

    role: str
    name: str
    box: tuple[int, int, int, int]
    focused: bool
    text: str


class Screen:
    """environment: what a program needs to open its window here, and to be heard by screen readers"""

    def __init__(self, environment: dict[str, str], own: dict[str, str]) -> None:
        self.environment = environment
        self._own = own

    def seen(self) -> list[Thing]:
        """Everything that is shown now."""
        done = subprocess.run(
            ["/usr/bin/python3", str(_EYES)],
            env=self._own,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        things = (json.loads(line) for line in done.stdout.splitlines())
        return [
            Thing(
                each["role"], each["name"], tuple(each.get("box", (0, 0, 0, 0))), each["focused"], each.get("text", "")
            )
            for each in things
        ]

    def wait_for(self, name: str, role: str | None = None) -> Thing:
        """The first thing of that name; what is held by it may go on after it."""

        def found() -> Thing | None:
            things = (each for each in self.seen() if role in (None, each.role))
            return next((each for each in things if each.name == name or name in each.text), None)

        return self._soon(found, f"{name!r} is not on the screen")

    def wait_until(self, true: Callable[[], bool], failure: str) -> None:
        self._soon(lambda: true() or None, failure)

    def press(self, name: str, role: str | None = None) -> None:
        """Click in the middle of something."""
        x, y, width, height = self.wait_for(name, role).box
        self._xdotool("mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", "1")

    def keys(self, *keys: str) -> None:
        """Press keys by their names in X, for example `ctrl+k`, `Return`."""
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "60", words)

    def give_keys_to(self, title: str) -> None:
        """There is no window manager that would: the window of that title gets what is typed."""
        found = self._soon(
            lambda: self._xdotool("search", "--onlyvisible", "--name", f"^{title}$"), f"no window {title!r}"
        )
        self._xdotool("windowfocus", "--sync", found.split()[0])

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._own, capture_output=True, text=True, check=False, timeout=SECONDS
        )
        return done.stdout

    def _soon(self, look: Callable[[], Found | None], failure: str) -> Found:
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            found = look()
            if found:
                return found
        seen = "\n".join(f"{each.role}: {each.name}" for each in self.seen() if each.name)
        raise AssertionError(f"{failure}. There is:\n{seen}")


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """A screen for as long as the block runs. folder: where what serves it may write, and nothing else does."""
    own = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": os.defpath, "LANG": "C.UTF-8"}
    with ExitStack() as ends:
        # Without -noreset, Xvfb begins anew whenever its last client goes: each xdotool that looks for a window which
        # is not there yet would end the screen that the program is just connecting to.
        options = ["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        number = _said_by(ends, ["Xvfb", *options], own)
        own["DISPLAY"] = f":{number}"
        bus = _said_by(ends, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], own)
        own["DBUS_SESSION_BUS_ADDRESS"] = bus
        launcher = next(place for place in _AT_SPI if Path(place).exists())
        _running(ends, [launcher, "--launch-immediately"], own, subprocess.DEVNULL)
        environment = {
            "DISPLAY": own["DISPLAY"],
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        yield Screen(environment, own)


def _running(ends: ExitStack, command: list[str], own: dict[str, str], says: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(command, env=own, stdout=says, stderr=subprocess.DEVNULL, text=True)
    ends.callback(process.wait)
    ends.callback(process.terminate)
    return process


def _said_by(ends: ExitStack, command: list[str], own: dict[str, str]) -> str:
    process = _running(ends, command, own, subprocess.PIPE)
    assert process.stdout
    ends.callback(process.stdout.close)
    line = process.stdout.readline().strip()
    assert line, f"{command[0]} did not start"
    return line
