"""Shift is pressed much where Chinese, Korean and Burmese are typed. None of it closes the guide; three lone taps do.

Each stream is what a window and its field get on Windows or Linux: S and s are Shift going down and up, a letter in
capitals is a key that reaches the window, [x] what an input method composes, <x> what it commits without any key.
"""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from guide.ui.leaving import LeaveWatcher
from guide.ui.widgets.composing_field import ComposingField

STEP = re.compile(r"\[(?P<composed>[^]]*)\]|<(?P<committed>[^>]*)>|(?P<key>.)")

TYPING = {
    "pinyin: Shift commits the letters and switches to English": "[n][ni][nih]Ss<nih>OKSs[h][hao]Ss",
    "pinyin: letters composed between lone taps": "Ss[b][ba]<爸>Ss[m]<妈>Ss<x>Ss",
    "pinyin: capitals by Shift": "SAsSBsSCsSDs",
    "hangul: doubled consonants, composed": "S[ㅃ]s[빠]<빠>S[ㄸ]s[따]<따>S[ㅆ]s[싸]",
    "hangul: doubled consonants, the method commits at once": "S<ㅃ>s<ㅏ>S<ㄸ>s<ㅏ>S<ㅆ>s",
    "burmese: letters of the upper row come as keys": "SAsSBsSCsSDs",
    "burmese: an input method commits each without a key": "S<ဣ>sS<ဤ>sS<ဧ>sS<ဥ>s",
    "burmese: vowels after letters of the upper row": "S<ဂ>s<ု>S<ဏ>s<်>S<ဓ>s",
    "vietnamese: a tone after a capital": "S[Đ]s[Đư]<Được>S[Đ]s",
}
LEAVING = {
    "in an empty field": "SsSsSs",
    "after words": "AB<好>[ha]<하>SsSsSs",
    "an input method that says nothing of a lone Shift": "Ss[]Ss<>Ss",
}


@pytest.fixture
def watcher() -> LeaveWatcher:
    return LeaveWatcher(clock=lambda: 0.0)  # as fast as a hand can be


def play(stream: str, watcher: LeaveWatcher, field: ComposingField) -> int:
    """How often the stream asks to leave."""
    asked: list[bool] = []
    watcher.leave_requested.connect(lambda: asked.append(True))
    for step in STEP.finditer(stream):
        if step["key"] is None:
            event = QInputMethodEvent(step["composed"] or "", [])
            event.setCommitString(step["committed"] or "")
            QApplication.sendEvent(field, event)  # the window never sees it
            continue
        down = step["key"] != "s"
        key = Qt.Key.Key_Shift if step["key"] in "Ss" else Qt.Key[f"Key_{step['key']}"]
        kinds = [QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease]
        if key != Qt.Key.Key_Shift:
            kinds.append(QEvent.Type.KeyRelease)
        for kind in kinds:
            watcher.eventFilter(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    return len(asked)


@pytest.mark.parametrize("stream", TYPING.values(), ids=TYPING.keys())
def test_typing_does_not_close_the_guide(stream: str, watcher: LeaveWatcher, field: ComposingField) -> None:
    assert play(stream, watcher, field) == 0


@pytest.mark.parametrize("stream", LEAVING.values(), ids=LEAVING.keys())
def test_three_lone_taps_do(stream: str, watcher: LeaveWatcher, field: ComposingField) -> None:
    assert play(stream, watcher, field) == 1
