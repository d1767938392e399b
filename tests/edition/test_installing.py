"""Update and roll back, on real files: always the old edition or the new one, whole."""

from __future__ import annotations

import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.core.settings import Settings
from guide.core.settings_file import keep_settings, read_settings
from guide.desk.sign_edition import sign_edition
from guide.edition.choosing import Places, open_chosen
from guide.edition.installed import current_name
from guide.edition.installing import editions_to_go_to, go_to, install, prepare
from guide.edition.opening import open_edition
from guide.edition.stick import swapping
from guide.edition.stick.disk import copy_file
from tests.edition.editions import edition_of, packed, stick
from tests.edition.keys import KEYS, STRANGER
from tests.store.conftest import small_database

KILLS = 300 if os.environ.get("GUIDE_SOAK") else 10


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return stick(tmp_path / "stick")


@pytest.fixture
def update(tmp_path: Path) -> Callable[..., Path]:
    """update(number, profile, *left_out): an update file of that edition."""

    def make(number: str, profile: str = "complete", *left_out: str) -> Path:
        file = tmp_path / f"guide-{number}.edition"
        file.write_bytes(packed(edition_of(tmp_path / f"made-{number}-{profile}", number, profile), *left_out))
        return file

    return make


def opened(places: Places) -> str:
    found = open_chosen(None, places)
    assert found.directory.service("cn-ambulance", "en").phones[0].number == "120"
    return found.number


def bring(file: Path, places: Places) -> None:
    install(prepare(file, open_chosen(None, places), places), places)


def test_an_update_leaves_size_and_colours_that_were_kept(places: Places, update: Callable[..., Path]) -> None:
    kept = places.editions.parent / "settings.json"
    keep_settings(kept, Settings(200))
    bring(update("2026.12"), places)
    assert read_settings(kept) == Settings(200)


def test_an_update_is_opened_the_next_time(places: Places, update: Callable[..., Path]) -> None:
    bring(update("2026.12"), places)
    assert opened(places) == "2026.12"
    assert current_name(places.editions) == "2026.12-complete"
    bring(update("2027.1"), places)
    assert opened(places) == "2027.1"
    assert sorted(path.name for path in places.editions.parent.iterdir()) == ["editions", "linux"]


def test_one_click_goes_back_to_what_was_installed_here(places: Places, update: Callable[..., Path]) -> None:
    bring(update("2026.12"), places)
    bring(update("2027.1"), places)
    others = editions_to_go_to(open_chosen(None, places), places)
    assert [edition.number for edition in others] == ["2026.12"]
    go_to(others[0], places)
    assert opened(places) == "2026.12"
    assert [edition.number for edition in editions_to_go_to(open_chosen(None, places), places)] == ["2027.1"]
    (others[0].folder / "guide.db").write_bytes(b"x")
    assert opened(places) == "2027.1"
    with pytest.raises(GuideError, match="no longer here, or it is damaged"):
        go_to(others[0], places)
    assert opened(places) == "2027.1"


def test_files_that_were_left_out_come_from_an_edition_that_is_here(
    places: Places, update: Callable[..., Path]
) -> None:
    file = update("2026.12", "complete", "fonts/small.ttf", "locale/ko.mo")
    bring(file, places)
    assert open_chosen(None, places).fonts.all() == {"fonts/small.ttf": b"letters"}
    (places.own / "locale/ko.mo").write_bytes(b"x")
    (places.editions / "2026.12-complete" / "locale" / "ko.mo").write_bytes(b"y")
    with pytest.raises(GuideError, match="only what changed since an edition that is not here"):
        bring(update("2027.1", "complete", "locale/ko.mo"), places)


@pytest.mark.parametrize(
    ("number", "profile", "words"),
    [
        ("2026.10", "complete", "2026.10, which is older than edition 2026.11"),
        ("2026.11", "complete", "Edition 2026.11 is here already"),
        ("2026.12", "inside-china", "for other readers"),
    ],
)
def test_what_is_refused(places: Places, update: Callable[..., Path], number: str, profile: str, words: str) -> None:
    with pytest.raises(GuideError, match=words):
        bring(update(number, profile), places)
    assert not places.editions.exists()


def test_the_newest_on_the_stick_counts_also_when_another_is_current(
    places: Places, update: Callable[..., Path]
) -> None:
    bring(update("2026.12"), places)
    bring(update("2027.1"), places)
    go_to(editions_to_go_to(open_chosen(None, places), places)[0], places)
    with pytest.raises(GuideError, match=r"older than edition 2027\.1"):
        bring(update("2026.12.2"), places)


def test_one_for_another_program_is_not_installed(places: Places, tmp_path: Path) -> None:
    edition = edition_of(tmp_path / "made", "2026.12", database=small_database(user_version=9_999))
    (tmp_path / "file").write_bytes(packed(edition))
    with pytest.raises(GuideError, match="newer program"):
        bring(tmp_path / "file", places)


def test_what_changes_is_known_before_anything_is_written(places: Places, update: Callable[..., Path]) -> None:
    prepared = prepare(update("2026.12"), open_chosen(None, places), places)
    assert prepared.differences.changed == prepared.differences.withdrawn == ()
    assert not places.editions.exists()


def test_every_file_that_is_damaged_in_place_is_noticed(places: Places, update: Callable[..., Path]) -> None:
    """Truncated, turned, swapped with the own edition's, renamed in case, replaced by a link: never used as it is."""
    bring(update("2026.12"), places)
    folder = places.editions / "2026.12-complete"
    whole = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path, data in whole.items():
        name = path.relative_to(folder).as_posix()
        for damage in (
            lambda path, data: path.write_bytes(data[: len(data) // 2]),
            lambda path, data: path.write_bytes(data[:-3] + bytes([data[-3] ^ 1]) + data[-2:]),
            lambda path, _data: path.write_bytes(b"another edition's"),
            lambda path, _data: path.rename(path.with_name(path.name.swapcase())),
            lambda path, _data: (path.unlink(), path.symlink_to("/dev/zero")),
        ):
            damage(path, data)
            found = open_chosen(None, places)
            if found.number == "2026.12":
                assert name.startswith(("fonts/", "locale/")), name
                assert found.fonts.problems() or found.catalog_problem("ko"), name
            else:
                assert found.number == "2026.11"
                assert found.remarks
            path.with_name(path.name.swapcase()).unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            path.write_bytes(data)
        assert opened(places) == "2026.12"


def test_a_full_disk_leaves_the_old_one(places: Places, update: Callable[..., Path], tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    size = sum(path.stat().st_size for path in places.own.rglob("*") if path.is_file())
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size // 2}", "tmpfs", str(small)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        full = Places(places.own, small / "editions", KEYS)
        with pytest.raises(GuideError, match="not enough room"):
            bring(update("2026.12"), full)
        assert opened(full) == "2026.11"
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_locked_stick_is_one_sentence(
    places: Places, update: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = update("2026.12")

    def locked(_target: Path) -> None:
        raise OSError(30, "read-only")

    monkeypatch.setattr(swapping, "begin", locked)
    with pytest.raises(GuideError, match="Nothing can be written where this guide lies"):
        bring(file, places)
    assert opened(places) == "2026.11"


def test_what_the_disk_wrote_wrongly_is_not_made_current(
    places: Places, update: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = update("2026.12")

    def worn(source: Path | bytes, place: Path, starts: bool, counted: Callable[[int], None]) -> None:
        copy_file(source[:-1] + b"?" if place.name == "guide.db" else source, place, starts, counted)  # type: ignore[operator, index]

    monkeypatch.setattr("guide.edition.installing.copy_file", worn)
    with pytest.raises(GuideError, match="could not be written"):
        bring(file, places)
    assert opened(places) == "2026.11"
    assert [path.name for path in places.editions.parent.iterdir()] == ["linux"]


_CHILD = """
import sys, pickle
from pathlib import Path
from guide.edition.choosing import open_chosen
from guide.edition.installing import install, prepare
places = pickle.loads(bytes.fromhex(sys.argv[1]))
prepared = prepare(Path(sys.argv[2]), open_chosen(None, places), places)
sys.stdout.write("ready\\n"); sys.stdout.flush()
sys.stdin.readline()
install(prepared, places)
"""


def test_killed_at_any_moment_it_is_the_old_one_or_the_new_one(
    places: Places, update: Callable[..., Path], tmp_path: Path
) -> None:
    file = update("2026.12")
    scattered = random.Random(12)
    seen = set()
    for _kill in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, pickle.dumps(places).hex(), str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == b"ready\n"
        child.stdin.write(b"go\n")
        child.stdin.flush()
        time.sleep(scattered.uniform(0, 0.03))  # the moment of the kill is what is drawn; nothing is waited for
        child.send_signal(signal.SIGKILL)
        child.communicate()
        number = opened(places)
        seen.add(number)
        assert number in ("2026.11", "2026.12")
        for folder in places.editions.glob("2*"):
            assert open_edition(folder, KEYS, must_be_signed=True).number == "2026.12"
        shutil.rmtree(places.editions, ignore_errors=True)
        if scattered.random() < 0.5:  # what a kill left behind is there the next time, or it is not
            shutil.rmtree(places.editions.parent / ".guide-writing", ignore_errors=True)
    assert seen


def test_after_a_kill_the_next_update_goes_through(places: Places, update: Callable[..., Path]) -> None:
    swapping.begin(places.editions.parent)
    (places.editions.parent / swapping.NEW / "half").write_bytes(b"x")
    bring(update("2026.12"), places)
    assert opened(places) == "2026.12"


def test_a_stranger_can_bring_nothing(places: Places, tmp_path: Path) -> None:
    edition = edition_of(tmp_path / "made", "2026.12")
    sign_edition(edition, STRANGER)
    (tmp_path / "file").write_bytes(packed(edition))
    with pytest.raises(GuideError, match="Nothing was changed"):
        bring(tmp_path / "file", places)
