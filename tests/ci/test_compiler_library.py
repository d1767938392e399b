from __future__ import annotations

import compiler_library
import pytest

VERSIONS = {"python/vcruntime140.dll": (14, 42), "qt/vcruntime140.dll": (14, 44), "qt/msvcp140.dll": (14, 44)}


def test_the_newest_of_each_once_beside_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler_library, "version", VERSIONS.__getitem__)
    other = ("PySide6\\Qt6Core.dll", "qt/Qt6Core.dll", "BINARY")
    found = [
        ("VCRUNTIME140.dll", "python/vcruntime140.dll", "BINARY"),
        ("PySide6\\VCRUNTIME140.dll", "qt/vcruntime140.dll", "BINARY"),
        ("PySide6\\MSVCP140.dll", "qt/msvcp140.dll", "BINARY"),
        other,
    ]
    assert compiler_library.once(found) == [
        other,
        ("vcruntime140.dll", "qt/vcruntime140.dll", "BINARY"),
        ("msvcp140.dll", "qt/msvcp140.dll", "BINARY"),
    ]


def test_elsewhere_nothing_changes() -> None:
    found = [("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY")]
    assert compiler_library.once(found) == found
