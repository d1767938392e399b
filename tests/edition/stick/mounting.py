"""Real file systems of sticks, in image files, through FUSE: for root on Linux, where the drivers are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Driver:
    """make, mount  commands; {image} and {place} stand for the two

    loop  the driver wants a block device
    """

    make: tuple[str, ...]
    mount: tuple[str, ...]
    loop: bool = False

    @property
    def is_here(self) -> bool:
        tools = (self.make[0], self.mount[0], "umount", *(("losetup",) if self.loop else ()))
        return hasattr(os, "geteuid") and os.geteuid() == 0 and Path("/dev/fuse").exists() and all(map(_found, tools))


# Files without an x bit, as desktops mount sticks.
EXFAT = Driver(("mkfs.exfat", "{image}"), ("mount.exfat-fuse", "-o", "fmask=0133", "{image}", "{place}"), loop=True)
FAT = Driver(("mkfs.vfat", "-F", "32", "-s", "8", "{image}"), ("fusefat", "-o", "rw+,umask=0133", "{image}", "{place}"))
NTFS = Driver(("mkfs.ntfs", "-F", "-Q", "-q", "{image}"), ("ntfs-3g", "-o", "fmask=0133", "{image}", "{place}"))


@contextmanager
def mounted(driver: Driver, image: Path, place: Path, *, read_only: bool = False) -> Iterator[Path]:
    """Mount an image, made by `make_image`, for as long as it lasts."""
    place.mkdir(exist_ok=True)
    device = _run("losetup", "-f", "--show", str(image)).strip() if driver.loop else str(image)
    command = [part.format(image=device, place=place) for part in driver.mount]
    if read_only:
        command[1:1] = ["-o", "ro"]
    try:
        _run(*command)
        yield place
    finally:
        with suppress(subprocess.CalledProcessError):
            pull_out(place)
        if driver.loop:
            _run("losetup", "-d", device)


def make_image(driver: Driver, image: Path, megabytes: int = 96) -> Path:
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    _run(*(part.format(image=image) for part in driver.make))
    return image


def pull_out(place: Path) -> None:
    """The stick is gone, whatever is open on it."""
    _run("umount", "-l", str(place))


def _found(tool: str) -> bool:
    return shutil.which(tool) is not None


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
