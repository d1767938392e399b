from __future__ import annotations

from pathlib import Path

import pytest

from guide.edition.stick import volumes
from guide.edition.stick.volumes import Volume, drives, volume_of

MOUNTS = r"""22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 22 8:17 / /run/media/me/KINGSTON\040\1348 rw,nosuid shared:9 - vfat /dev/sdb1 rw,fmask=0022,showexec
41 22 8:33 / /media/me/B rw - exfat /dev/sdc1 rw
42 22 8:34 / /srv/data rw - ext4 /dev/sdd1 rw
43 22 0:40 / /mnt/memory rw - tmpfs none rw
nonsense
"""


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mountinfo").write_text(MOUNTS, encoding="utf-8")
    monkeypatch.setattr(volumes, "_MOUNTS", tmp_path / "mountinfo")


@pytest.mark.usefixtures("mounts")
def test_drives_are_those_that_the_desktop_shows() -> None:
    assert drives() == (Path("/media/me/B"), Path("/run/media/me/KINGSTON \\8"))


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize(
    ("folder", "kind"), [("/media/me/B/x", "exfat"), ("/run/media/me/KINGSTON \\8", "vfat"), ("/media/me", "ext4")]
)
def test_the_kind_is_that_of_the_nearest_mount(folder: str, kind: str) -> None:
    assert volumes._mounted_kind(Path(folder)) == kind


def test_this_disk_is_known_as_its_own() -> None:
    here = volume_of(Path("/"))
    assert here.own
    assert here.free > 0
    assert here.block >= 512


def test_only_the_old_kinds_have_a_largest_file() -> None:
    assert Volume("vfat", 0, 512, own=False).largest_file == 4_294_967_295
    assert Volume("exfat", 0, 512, own=False).largest_file is None
