"""After the third press of Shift Windows is asked to hold its question back, and gets its settings back as they were.

Only a stand-in of Windows: whether a real one shows nothing is for people to try (docs/security.md).
"""

from __future__ import annotations

from contextlib import nullcontext
from ctypes import POINTER, cast

import pytest

from guide.ui import leaving, sticky_keys
from guide.ui.sticky_keys import StickyKeys, hold_back_question

GET, SET = 0x3A, 0x3B
AVAILABLE, ON, HOT_KEY, QUESTION, SOUND = 0x2, 0x1, 0x4, 0x8, 0x10
USUAL = AVAILABLE | HOT_KEY | QUESTION | SOUND


class Windows:
    """Keeps the flags, as user32.dll would."""

    def __init__(self, flags: int) -> None:
        self.flags = flags
        self.refuses: set[int] = set()
        self.asked: list[tuple[int, int]] = []

    def SystemParametersInfoW(self, what: int, size: int, at: object, write: int) -> int:  # noqa: N802  its name there
        self.asked.append((what, write))
        keys = cast(at, POINTER(StickyKeys)).contents  # type: ignore[arg-type]
        assert size == keys.cbSize == 8
        if what in self.refuses:
            return 0
        if what == GET:
            keys.dwFlags = self.flags
        else:
            self.flags = keys.dwFlags
        return 1


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    library = Windows(USUAL)
    monkeypatch.setattr(sticky_keys, "user32", lambda: library)
    return library


def test_meanwhile_five_presses_ask_nothing_and_later_they_do(windows: Windows) -> None:
    during: list[int] = []
    hold_back_question(lambda _seconds: during.append(windows.flags))
    assert during == [AVAILABLE | SOUND]
    assert windows.flags == USUAL
    assert {write for _what, write in windows.asked} == {0}, "nothing is written to the settings of Windows"


def test_settings_come_back_whatever_happens(windows: Windows) -> None:
    def broken(_seconds: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hold_back_question(broken)
    assert windows.flags == USUAL


@pytest.mark.parametrize(
    ("flags", "refuses"), [(USUAL | ON, set()), (USUAL & ~HOT_KEY, set()), (USUAL, {GET}), (USUAL, {SET})]
)
def test_nobody_waits_where_there_is_nothing_to_hold_back(windows: Windows, flags: int, refuses: set[int]) -> None:
    windows.flags, windows.refuses = flags, refuses
    waited: list[float] = []
    hold_back_question(waited.append)
    assert waited == []
    assert windows.flags == flags


def test_elsewhere_nothing_is_asked() -> None:
    waited: list[float] = []
    hold_back_question(waited.append)
    assert waited == []


@pytest.mark.parametrize("fails", [False, True])
def test_the_window_is_gone_before_it(monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    done: list[str] = []

    def left() -> None:
        done.append("left")
        if fails:
            raise RuntimeError

    monkeypatch.setattr(leaving.sys, "platform", "win32")
    monkeypatch.setattr(leaving, "leave", left)
    monkeypatch.setattr(sticky_keys, "hold_back_question", lambda: done.append("held back"))
    with nullcontext() if not fails else pytest.raises(RuntimeError):
        leaving.leave_by_shift()
    assert done == ["left", "held back"]
