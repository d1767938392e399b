from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from guide.edition.checksums import format_sums, parse_sums, sum_of, sums_of

SUM = "a" * 64


def test_every_file_but_the_sums_themselves(edition: Path) -> None:
    (edition / "SHA256SUMS.minisig").write_bytes(b"signature")
    sums = sums_of(edition)
    assert list(sums) == ["edition.json", "fonts/small.ttf", "guide.db", "locale/ko.mo"]
    assert sums["fonts/small.ttf"] == sum_of(b"letters")
    assert parse_sums(format_sums(sums)) == sums


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="coreutils are not here")
def test_coreutils_check_it_too(edition: Path) -> None:
    check = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    subprocess.run(check, cwd=edition, check=True)
    (edition / "guide.db").write_bytes(b"other")
    assert subprocess.run(check, cwd=edition, capture_output=True, check=False).returncode == 1


def test_a_line_of_coreutils_in_binary_mode_is_read() -> None:
    assert parse_sums(f"{SUM} *guide.db\n".encode()) == {"guide.db": SUM}


@pytest.mark.parametrize(
    "line",
    [
        f"{SUM}  ../guide.db",
        f"{SUM}  /etc/passwd",
        f"{SUM}  C:/guide.db",
        f"{SUM}  locale/../../x",
        f"{SUM}  locale//x",
        f"{SUM}  ",
        f"\\{SUM}  a\\nb",
        f"{SUM[1:]}  guide.db",
        f"{SUM.upper()}  guide.db",
        f"{SUM} guide.db",
        "",
        f"{SUM}  guide.db\n{SUM}  guide.db",
    ],
)
def test_any_other_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="not a line of SHA256SUMS"):
        parse_sums(f"{line}\n{SUM}  edition.json\n".encode())


def test_bytes_that_are_no_words_are_refused() -> None:
    with pytest.raises(ValueError, match="utf-8"):
        parse_sums(b"\xff\xfe")


def test_a_name_the_format_cannot_hold_is_refused(edition: Path) -> None:
    (edition / "a\nb").write_bytes(b"")
    with pytest.raises(ValueError, match="cannot stand in SHA256SUMS"):
        sums_of(edition)
