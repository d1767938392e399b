from __future__ import annotations

import gc

from guide.ui import collecting


def test_nothing_is_collected_inside_and_all_is_as_before() -> None:
    assert gc.isenabled()
    with collecting.held_back():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collecting.held_back():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
