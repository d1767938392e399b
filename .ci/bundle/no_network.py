"""Runs before anything else in a packaged program: what could reach a network is not in it.

fpdf2 names these modules when it is imported and uses them for pictures and signatures from elsewhere, which we never
ask of it. Each is replaced by a stand-in: naming it works, using it raises. So is what it offers beyond our paper, and
what fontTools does to fonts that vary: ours do not, and all of it would weigh as much as our own modules. Debian builds
`_socket` into the library of Python itself, where it cannot be left out: it is taken away, so that to import it fails
as if it were not there.
"""

import sys
from types import ModuleType

ABSENT = (
    "socket",
    "ssl",
    "http",
    "http.client",
    "urllib.request",
    "unittest",
    "unittest.mock",
    "fontTools.designspaceLib",
    "fontTools.varLib",
    "fontTools.varLib.instancer",
    "fontTools.varLib.multiVarStore",
    "fontTools.varLib.varStore",
    "fpdf.html",
    "fpdf.template",
)

TAKEN_AWAY = ("_socket", "_ssl")


class AbsentModule(ModuleType):
    """A module that has every name; each of them is a class that cannot be used."""

    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (_Absent,), {"__module__": self.__name__})


class _Absent(Exception):  # noqa: N818  # some are named after `except`, so that each must be an exception
    def __init__(self, *_arguments: object, **_named: object) -> None:
        raise RuntimeError(f"{type(self).__module__}.{type(self).__name__} is left out of this program")


def stand_in(modules: dict[str, ModuleType | None]) -> None:
    """Put the stand-ins among the loaded modules, where an import looks first; None there lets an import fail."""
    modules.update(dict.fromkeys(TAKEN_AWAY))
    for name in ABSENT:
        absent = modules[name] = AbsentModule(name)
        absent.__path__ = []
        parent, _dot, child = name.rpartition(".")
        if parent in ABSENT:
            setattr(modules[parent], child, absent)


if __name__ == "__main__":
    stand_in(sys.modules)  # type: ignore[arg-type]  # None is allowed there, and means absent
