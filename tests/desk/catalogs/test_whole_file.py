from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.catalogs.whole_file import write_if_changed


def test_a_file_is_written_only_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.po"
    assert write_if_changed(path, b"1")
    assert not write_if_changed(path, b"1")
    assert write_if_changed(path, b"2")


def test_a_disk_that_is_full_leaves_the_file_of_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "content.po"
    path.write_bytes(b"the work of a year")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("guide.desk.catalogs.whole_file.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_if_changed(path, b"its end")
    assert path.read_bytes() == b"the work of a year"
    assert list(tmp_path.iterdir()) == [path]
