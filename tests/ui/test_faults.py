"""The world fails: one plain sentence with what to do, exit code 2, no traceback, no file written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from guide.core.i18n import ENGLISH, use
from guide.edition.opening import open_edition
from guide.ui.app import chosen_language, make_window
from guide.ui.error_window import ErrorWindow
from guide.ui.widgets.notice_bar import NoticeBar
from tests.ui.words_of import spoken_and_shown

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `guide` in a home folder of its own; the test then sees that the folder stayed empty."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}  # fontconfig's own cache is no file of ours
    environment = {
        **kept,
        **cache,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "c"),
        "XDG_DATA_HOME": str(home / "d"),
    }
    environment["PYTHONDONTWRITEBYTECODE"] = "1"

    def run_guide(*arguments: str, platform: str | None = "offscreen") -> subprocess.CompletedProcess[str]:
        words = dict(environment)
        words.pop("QT_QPA_PLATFORM", None)
        if platform:
            words["QT_QPA_PLATFORM"] = platform
        command = [sys.executable, "-m", "guide", *arguments]
        done = subprocess.run(command, env=words, cwd=home, capture_output=True, text=True, timeout=60, check=False)
        assert list(home.rglob("*")) == [], "a file was written"
        return done

    return run_guide


def assert_one_sentence(done: subprocess.CompletedProcess[str], part: str) -> None:
    lines = [line for line in done.stderr.splitlines() if line and "propagateSizeHints" not in line]
    assert done.returncode == 2
    assert len(lines) == 1, done.stderr
    assert part in lines[0]
    assert "Traceback" not in done.stderr


def test_a_missing_edition(run: Run, tmp_path: Path) -> None:
    assert_one_sentence(run("--edition", str(tmp_path / "nowhere")), "There is no guide at")


@pytest.mark.parametrize("command", [(), ("--screenshots", "out"), ("--render", "out.png")])
def test_a_damaged_edition(run: Run, small_edition: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_edition, copy)
    data = bytearray((copy / "guide.db").read_bytes())
    data[len(data) // 2] ^= 1
    (copy / "guide.db").write_bytes(data)
    assert_one_sentence(run("--edition", str(copy), *command), "damaged")


def test_a_self_check_of_a_damaged_edition_says_what_is_wrong(run: Run, small_edition: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_edition, copy)
    (copy / "guide.db").write_bytes(b"not a database")
    done = run("--edition", str(copy), "--self-check")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_an_unknown_language(run: Run, small_edition: Path) -> None:
    assert_one_sentence(run("--edition", str(small_edition), "--language", "xx"), "en, zh, ko, vi, my")


def test_an_unknown_country(run: Run, small_edition: Path) -> None:
    assert_one_sentence(run("--edition", str(small_edition), "--country", "zz"), "no country “zz”")


def test_a_page_that_is_no_place(run: Run, small_edition: Path) -> None:
    assert_one_sentence(run("--edition", str(small_edition), "--page", "<script>"), "is not a place in the guide")


def test_no_screen(run: Run, small_edition: Path) -> None:
    assert_one_sentence(run("--edition", str(small_edition), platform=None), "no screen here")


def test_a_folder_that_cannot_be_written(run: Run, small_edition: Path) -> None:
    done = run("--edition", str(small_edition), "--language", "en", "--screenshots", "/dev/null/x")
    assert_one_sentence(done, "cannot be written")


@pytest.mark.parametrize("name", ["a b c", "한글 폴더", "မြန်မာ", "x" * 200, "#%&'(){}[]“”"])
def test_a_path_with_any_name_opens(run: Run, small_edition: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / name
    shutil.copytree(small_edition, copy)
    picture = tmp_path / "picture.png"
    done = run("--edition", str(copy), "--language", "my", "--render", str(picture))
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 1000


def test_an_edition_in_a_folder_that_is_read_only(run: Run, small_edition: Path, tmp_path: Path) -> None:
    copy = tmp_path / "read-only"
    shutil.copytree(small_edition, copy)
    copy.chmod(0o555)
    before = sorted(copy.rglob("*"))
    assert run("--edition", str(copy), "--render", str(tmp_path / "a.png")).returncode == 0
    assert sorted(copy.rglob("*")) == before
    copy.chmod(0o755)


def test_an_edition_that_goes_while_it_is_open(qapp: QApplication, small_edition: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_edition, copy)
    edition = open_edition(copy)
    window = make_window(qapp, edition, chosen_language(edition, "en"), "CN")
    window.show()
    shutil.rmtree(copy)
    for code in ("ko", "my", "en"):
        window.switch_language(code)
        window.search_for("110")
        assert window.page is not None
    window.dismantle()


def test_a_broken_catalog_shows_english_and_says_so(qapp: QApplication, small_edition: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_edition, copy)
    (copy / "locale" / "ko.mo").write_bytes(b"\x00" * 40)
    edition = open_edition(copy)
    window = make_window(qapp, edition, chosen_language(edition, "en"), "CN")
    window.show()
    window.switch_language("ko")
    notice = window.findChild(NoticeBar)
    assert notice.isVisible()
    assert "한국어" in spoken_and_shown(notice)
    assert "Emergency" in spoken_and_shown(window) or "Search" in spoken_and_shown(window)
    window.switch_language("zh")
    assert not notice.isVisible()
    window.dismantle()
    begun = make_window(qapp, edition, chosen_language(edition, "ko"), "CN")
    begun.show()
    assert begun.findChild(NoticeBar).isVisible()
    begun.dismantle()


@pytest.mark.usefixtures("qapp")
def test_the_window_that_opens_instead_says_the_sentence() -> None:
    use(ENGLISH)
    window = ErrorWindow("The file is missing. Copy the whole folder again.")
    assert window.windowTitle() == "Guide"
    assert "Copy the whole folder again." in spoken_and_shown(window)
    window.deleteLater()
