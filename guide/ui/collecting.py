"""Holds Python's garbage collection back while Qt walks over all widgets.

Setting a style sheet, a font or a translator, Qt goes through every widget there is and calls our code for many of
them. A collection in between can take down a widget that waits to be collected, and Qt then touches freed memory.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held_back() -> Iterator[None]:
    """No collection inside; afterwards as it was before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
