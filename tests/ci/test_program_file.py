"""What Windows shows of the program file, as far as it can be seen without one (tests/bundle/windows has one)."""

from __future__ import annotations

from pathlib import Path

import icon
import pytest
import version_resource
from PIL import Image


@pytest.mark.parametrize(
    ("dotted", "numbers"),
    [("2026.11", (2026, 11, 0, 0)), ("2026.11.2", (2026, 11, 2, 0)), ("", (0, 0, 0, 0)), ("99999", (65535, 0, 0, 0))],
)
def test_a_version_has_four_numbers(dotted: str, numbers: tuple[int, ...]) -> None:
    assert version_resource.four_numbers(dotted) == numbers


def test_the_words_name_program_and_edition() -> None:
    words = version_resource.words("Guide-Desk", "0.1.0", "2026.11")
    assert words["ProductVersion"] == "0.1.0, edition 2026.11"
    assert (words["FileDescription"], words["OriginalFilename"]) == ("Guide Desk", "Guide-Desk.exe")


def test_the_icon_holds_every_size(tmp_path: Path) -> None:
    with Image.open(icon.for_windows(tmp_path)) as picture:
        assert picture.info["sizes"] == {(size, size) for size in icon.SIZES}
        small = picture.ico.getimage((16, 16)).convert("RGBA")
    assert small.getpixel((0, 0))[3] == 0
    assert small.getpixel((5, 8)) == (255, 255, 255, 255)


def test_the_icon_of_macos_can_be_read(tmp_path: Path) -> None:
    with Image.open(icon.for_macos(tmp_path)) as picture:
        assert picture.format == "ICNS"
