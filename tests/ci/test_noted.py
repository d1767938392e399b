from __future__ import annotations

from pathlib import Path

import noted
from origins import Origins
from part import Part


def test_what_was_noted_is_read_again(tmp_path: Path) -> None:
    """But for the texts of the licences, which lie in the program already."""
    part = Part("Qt", "6.11.3", "LGPL-3.0-only", "pkg:generic/qt@6.11.3", (tmp_path / "LGPL-3",))
    file = noted.place_of(tmp_path / "dist" / "Guide", tmp_path)
    noted.write(Origins({part: ("PySide6/Qt6Core.dll",)}, ("x.dll",)), file)
    bare = Part("Qt", "6.11.3", "LGPL-3.0-only", "pkg:generic/qt@6.11.3", ())
    assert noted.read(file) == Origins({bare: ("PySide6/Qt6Core.dll",)}, ("x.dll",))


def test_two_programs_of_one_build_do_not_write_over_each_other(tmp_path: Path) -> None:
    assert len({noted.place_of(tmp_path / name, tmp_path) for name in ("Guide", "Guide-Desk")}) == 2
