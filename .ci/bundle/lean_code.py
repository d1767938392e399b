"""Compiled code without the columns of its source: what `python -X no_debug_ranges` leaves out too.

Python notes for every instruction on which line it stands and in which columns. The columns underline the place of an
error in its line, which a packaged program does not have at hand; they take a third of what its archive weighs. The
lines stay: an error still says where it was. Python's own modules for Windows come compiled, so that they are mended
here and not by that option.

The form is CPython's (Objects/locations.md): one byte of 0x80, the form and the number of instructions, then the change
of the line as a signed number of six bits a byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import CodeType
from typing import Any

_LINE_ALONE, _NO_LINE = 13, 15
_AT_ONCE = 8  # code units that one entry can stand for
_UNIT = 2  # bytes


def lean(value: Any) -> Any:
    """Code, and all the code within it, with its lines alone; anything else as it is."""
    if not isinstance(value, CodeType):
        return value
    return value.replace(co_consts=tuple(lean(each) for each in value.co_consts), co_linetable=b"".join(_lines(value)))


def _lines(code: CodeType) -> Iterator[bytes]:
    before = code.co_firstlineno
    for start, end, line in code.co_lines():
        for first in range(start, end, _AT_ONCE * _UNIT):
            units = (min(end, first + _AT_ONCE * _UNIT) - first) // _UNIT
            form = _NO_LINE if line is None else _LINE_ALONE
            yield bytes([0x80 | form << 3 | units - 1])
            if line is not None:
                yield _signed(line - before)
                before = line


def _signed(number: int) -> bytes:
    rest = -number << 1 | 1 if number < 0 else number << 1
    written = bytearray()
    while rest >= 64:
        written.append(0x40 | rest & 0x3F)
        rest >>= 6
    return bytes([*written, rest])
