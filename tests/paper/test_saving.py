"""A file is saved whole, or there is nothing new in the folder and one sentence why."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from guide.core import down_to_disk
from guide.core.errors import GuideError
from guide.paper.saving import AlreadyThereError, file_name, save


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_saved_under_its_name_alone(tmp_path: Path) -> None:
    assert save(tmp_path, "page.pdf", b"%PDF") == tmp_path / "page.pdf"
    assert names(tmp_path) == ["page.pdf"]
    assert (tmp_path / "page.pdf").read_bytes() == b"%PDF"


def test_what_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    save(tmp_path, "page", b"old")
    with pytest.raises(AlreadyThereError, match=r"already a file “page\.pdf”"):
        save(tmp_path, "page.pdf", b"new")
    assert (tmp_path / "page.pdf").read_bytes() == b"old"
    save(tmp_path, "page.pdf", b"new", replace=True)
    assert (tmp_path / "page.pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["page.pdf"]


def test_a_folder_of_that_name_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "page.pdf").mkdir()
    with pytest.raises(AlreadyThereError):
        save(tmp_path, "page.pdf", b"new", replace=True)


@pytest.mark.parametrize(
    ("typed", "saved"),
    [("page", "page.pdf"), (" သား.PDF ", "သား.PDF"), ("쪽", "쪽.pdf"), ("a.b", "a.b.pdf")],
)
def test_a_name_ends_as_it_has_to(typed: str, saved: str) -> None:
    assert file_name(typed) == saved


@pytest.mark.parametrize("typed", ["", " ", ".pdf", "..", "a/b", "a\\b", "c:x", "a\0b", "con", "LPT1.pdf", "x" * 300])
def test_a_name_that_is_none_is_refused(typed: str, tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="cannot be the name of a file"):
        save(tmp_path, typed, b"x")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EACCES, "Nothing can be written"),
        (errno.EROFS, "Nothing can be written"),
        (errno.EIO, "taken out"),
        (errno.EBUSY, "could not be saved"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_whatever_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str, step: str
) -> None:
    def fail(*_args: object) -> None:
        raise OSError(code, "failed")

    monkeypatch.setattr(*((os, "fsync", fail) if step == "fsync" else (Path, "replace", fail)))
    (tmp_path / "page.pdf").write_bytes(b"old")
    with pytest.raises(GuideError, match=words):
        save(tmp_path, "page.pdf", b"new", replace=True)
    assert names(tmp_path) == ["page.pdf"]
    assert (tmp_path / "page.pdf").read_bytes() == b"old"


def test_what_others_are_writing_there_is_theirs(tmp_path: Path) -> None:
    for name in ("page.pdf.part", "page.pdf.1.part"):
        (tmp_path / name).write_bytes(b"theirs")
    save(tmp_path, "page.pdf", b"%PDF")
    assert names(tmp_path) == ["page.pdf", "page.pdf.1.part", "page.pdf.part"]
    assert (tmp_path / "page.pdf.1.part").read_bytes() == b"theirs"


def test_a_drive_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="is not there"):
        save(tmp_path / "stick", "page.pdf", b"x")


def test_it_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    sync = os.fsync
    monkeypatch.setattr(down_to_disk.os, "fsync", lambda handle: seen.append(names(tmp_path)) or sync(handle))
    save(tmp_path, "page.pdf", b"x")
    assert seen[0] == ["page.pdf.1.part"]
