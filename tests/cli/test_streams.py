"""A program without a console, as the packaged one on Windows: sys.stdout and sys.stderr are None there."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide.__main__ import main
from guide.core import i18n

SEARCH = ("search", "110", "--json")
FIND_HELP = ("find-help", "--need", "danger_now", "--json")
SELF_CHECK = ("--self-check", "--json")
REFUSED = [("search", "110", "--country", "XX"), ("--render", "no/such.png", "--language", "xx"), ("--install", "none")]


def without_console(*asked: object) -> int:
    """The exit code. Not by a fixture: pytest puts its own streams back before the test."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "stdout", None)
        patched.setattr(sys, "stderr", None)
        return main([str(each) for each in asked])


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    i18n.use(i18n.ENGLISH)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("asked", [SEARCH, FIND_HELP, SELF_CHECK])
def test_what_would_be_printed_is_in_the_file(small_edition: Path, tmp_path: Path, asked: tuple[str, ...]) -> None:
    out = tmp_path / "said"
    assert without_console(*asked, "--edition", small_edition, "--out", out) == 0
    assert isinstance(json.loads(out.read_text("utf-8")), dict)


@pytest.mark.usefixtures("qapp")
def test_nothing_is_printed_then(small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, picture = tmp_path / "said", tmp_path / "first.png"
    assert main(["--render", str(picture), "--edition", str(small_edition), "--out", str(out), "--language", "en"]) == 0
    assert tuple(capsys.readouterr()) == ("", "")
    assert out.read_bytes() == f"The first page was written to {picture}.\n".encode()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("asked", [SEARCH, FIND_HELP, SELF_CHECK, *REFUSED])
def test_without_a_file_it_says_nothing_and_ends_as_ever(small_edition: Path, asked: tuple[str, ...]) -> None:
    assert without_console(*asked, "--edition", small_edition) == (2 if asked in REFUSED else 0)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("asked", REFUSED)
def test_what_failed_is_one_sentence_in_the_file(small_edition: Path, tmp_path: Path, asked: tuple[str, ...]) -> None:
    out = tmp_path / "said"
    assert without_console(*asked, "--edition", small_edition, "--out", out) == 2
    (sentence,) = out.read_text("utf-8").splitlines()
    assert sentence.endswith(".")


def test_what_failed_leaves_the_file_as_it_was_where_it_can_be_said(
    small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "said"
    out.write_text("of last time")
    assert main(["search", "110", "--country", "XX", "--edition", str(small_edition), "--out", str(out)]) == 2
    assert out.read_text() == "of last time"
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_file_that_cannot_be_written_ends_with_2(small_edition: Path, tmp_path: Path) -> None:
    assert without_console("search", "110", "--edition", small_edition, "--out", tmp_path / "no" / "x") == 2


@pytest.mark.parametrize(("asked", "code"), [("--help", 0), ("--nothing", 2)])
def test_the_help_has_nowhere_to_go(asked: str, code: int) -> None:
    with pytest.raises(SystemExit) as ended:
        without_console(asked)
    assert ended.value.code == code


def test_a_window_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--page", "article:x", "--out", "x"])
    assert ended.value.code == 2
    assert "a window prints nothing" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="closes the handles by a shell of Unix")
def test_with_closed_handles(small_edition: Path, tmp_path: Path) -> None:
    out = tmp_path / "said"
    closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", sys.executable, "-m", "guide"]
    done = subprocess.run([*closed, *SEARCH, "--edition", str(small_edition), "--out", str(out)], check=False)
    assert done.returncode == 0
    assert json.loads(out.read_text("utf-8"))["hits"]
