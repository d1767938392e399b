"""The same code always gives the same bytes.

Python marks in compiled code which objects may be named again later, and takes for that every object that something
else holds at this moment: a name that the builder happens to use as well. It also marks whether a text is kept once
for all, and of each single Latin letter there is only one, which anybody may have asked to keep. So two builds of one
source differ in a few modules, by what else was loaded. Here all is held, and every letter kept, in every build.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Callable, Iterator
from types import CodeType, ModuleType
from typing import Any, BinaryIO


class SteadyMarshal(ModuleType):
    """Stands in for `marshal` where the archives are written."""

    def __init__(self, prepared: Callable[[Any], Any] = lambda value: value) -> None:
        super().__init__("marshal")
        self.loads = marshal.loads
        self._prepared = prepared

    def dumps(self, value: Any) -> bytes:
        value = self._prepared(value)
        held = list(_all_in(value))
        said = marshal.dumps(value)
        del held
        return said

    def dump(self, value: Any, file: BinaryIO) -> None:
        file.write(self.dumps(value))


def install(prepared: Callable[[Any], Any]) -> None:
    """For PyInstaller's archives: the modules of the program, and the first ones that Python needs.

    prepared  what is done with a module's code before it is written
    """
    from PyInstaller.archive import writers
    from PyInstaller.building import utils

    writers.marshal = utils.marshal = SteadyMarshal(prepared)


def _all_in(value: Any) -> Iterator[Any]:
    """A value and what it holds, as far as Python lets one see it."""
    yield value
    if isinstance(value, str) and len(value) <= 1 and value <= "\xff":  # of these there is one each in all of Python
        sys.intern(value)
    elif isinstance(value, CodeType):
        parts = (value.co_filename, value.co_name, value.co_qualname, value.co_linetable, value.co_exceptiontable)
        names = (value.co_names, value.co_varnames, value.co_freevars, value.co_cellvars)
        for part in (*parts, *names, value.co_consts):
            yield from _all_in(part)
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from _all_in(part)
