from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.core import settings_file
from guide.core.errors import GuideError
from guide.core.settings import Colours, Settings, format_settings
from guide.core.settings_file import forget_settings, keep_settings, read_settings, was_taken_away

KEPT = Settings(200, Colours.DARK)
OTHERS = Settings(125, Colours.LIGHT)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "settings.json"


@pytest.fixture(autouse=True)
def folder(place: Path) -> Path:
    place.parent.mkdir()
    return place.parent


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_kept_is_read_changed_and_deleted(place: Path, folder: Path) -> None:
    assert read_settings(place) is None
    for settings in (KEPT, OTHERS):
        keep_settings(place, settings)
        assert names(folder) == ["settings.json"]
        assert read_settings(place) == settings
    assert place.stat().st_mode & 0o777 == 0o644
    forget_settings(place)
    assert names(folder) == []
    forget_settings(place)


def test_what_a_stopped_writing_left_is_in_nobodys_way(place: Path, folder: Path) -> None:
    (folder / "settings.json.part").write_bytes(b"{")
    keep_settings(place, KEPT)
    assert names(folder) == ["settings.json"]


def link(place: Path) -> None:
    (place.parent / "elsewhere").write_bytes(format_settings(KEPT))
    place.symlink_to("elsewhere")


def link_to_nothing(place: Path) -> None:
    place.symlink_to("nowhere")


def link_to_device(place: Path) -> None:
    place.symlink_to("/dev/zero")


def local_socket(place: Path) -> None:
    here = Path.cwd()
    os.chdir(place.parent)  # the name of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(place.name)
    finally:
        os.chdir(here)


def newer(place: Path) -> None:
    place.write_bytes(b'{"version": 2, "text_size": 200, "colours": "dark"}')


def cut_short(place: Path) -> None:
    place.write_bytes(format_settings(KEPT)[:20])


STRANGERS = [link, link_to_nothing, link_to_device, local_socket, newer, cut_short, Path.mkdir, os.mkfifo]


def state(folder: Path) -> list[tuple[str, int, int, int]]:
    found = [(path.name, path.lstat()) for path in sorted(folder.iterdir())]
    return [(name, facts.st_mode, facts.st_ino, facts.st_mtime_ns) for name, facts in found]


@pytest.mark.parametrize("put", STRANGERS)
def test_what_is_none_of_ours_is_neither_used_nor_touched(place: Path, put: Callable[[Path], None]) -> None:
    put(place)
    before = state(place.parent)
    assert read_settings(place) is None
    for act in (lambda: keep_settings(place, OTHERS), lambda: forget_settings(place)):
        with pytest.raises(GuideError, match="something else is called"):
            act()
    assert state(place.parent) == before


@pytest.mark.parametrize("kind", [os.mkfifo, Path.mkdir, link_to_device])
def test_what_is_no_file_is_not_even_opened(
    place: Path, kind: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    kind(place)
    monkeypatch.setattr(os, "open", lambda *_arguments: pytest.fail("it was opened"))
    assert read_settings(place) is None


def test_what_was_exchanged_after_it_was_looked_at_is_not_waited_for(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write_bytes(format_settings(KEPT))
    plain = place.lstat()
    place.unlink()
    os.mkfifo(place)
    monkeypatch.setattr(settings_file.os, "lstat", lambda _place: plain)
    assert read_settings(place) is None


def test_a_start_without_a_file_costs_one_look(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[object] = []
    real = os.lstat
    monkeypatch.setattr(os, "lstat", lambda path: (looked.append(path), real(path))[1])
    monkeypatch.setattr(os, "open", lambda *_arguments: pytest.fail("it was opened"))
    assert read_settings(place) is None
    assert looked == [place]


def broken(name: str, code: int) -> Callable[[pytest.MonkeyPatch], None]:
    def fails(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    def break_it(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Path if name in ("replace", "unlink") else os, name, fails)

    return break_it


@pytest.mark.parametrize(
    "break_it", [broken("fsync", errno.ENOSPC), broken("fsync", errno.EIO), broken("replace", errno.EACCES)]
)
@pytest.mark.parametrize("before", [None, KEPT])
def test_whole_or_not_at_all(
    place: Path,
    folder: Path,
    before: Settings | None,
    break_it: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if before:
        keep_settings(place, before)
    with monkeypatch.context() as broken_disk:
        break_it(broken_disk)
        with pytest.raises(GuideError, match="could not be kept"):
            keep_settings(place, OTHERS)
    assert names(folder) == (["settings.json"] if before else [])
    assert read_settings(place) == before


def test_a_folder_that_is_gone_is_said(place: Path, folder: Path) -> None:
    folder.rmdir()
    assert read_settings(place) is None
    with pytest.raises(GuideError, match="could not be kept"):
        keep_settings(place, KEPT)
    with pytest.raises(GuideError, match="could not be deleted"):
        forget_settings(place)
    assert not folder.exists()
    assert not was_taken_away(place)


def test_what_cannot_be_deleted_is_said(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_settings(place, KEPT)
    with monkeypatch.context() as broken_disk:
        broken("unlink", errno.EROFS)(broken_disk)
        with pytest.raises(GuideError, match="could not be deleted"):
            forget_settings(place)
    assert read_settings(place) == KEPT
    assert not was_taken_away(place)
    place.unlink()
    assert was_taken_away(place)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_left_alone(place: Path) -> None:
    keep_settings(place, KEPT)
    place.chmod(0)
    assert read_settings(place) is None
    with pytest.raises(GuideError, match="something else"):
        keep_settings(place, OTHERS)
