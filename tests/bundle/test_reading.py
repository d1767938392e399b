"""The packaged reader does what the reader does, from anywhere, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from tests.bundle.conftest import Run

LANGUAGES = ["en", "zh", "ko", "vi", "my"]


def test_everything_opens_in_every_language(reader: Path, run: Run) -> None:
    """Every entry, every page, and a page as PDF in each of the five languages."""
    done = run(reader / "Guide", "--self-check", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["ok"] is True
    assert said["languages"] == LANGUAGES


@pytest.mark.parametrize(
    ("language", "query"), [("en", "police"), ("zh", "警察"), ("ko", "경찰"), ("vi", "cong an"), ("my", "ရဲ")]
)
def test_search(reader: Path, run: Run, language: str, query: str) -> None:
    done = run(reader / "Guide", "search", query, "--language", language, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["hits"]


def test_find_help_keeps_the_door(reader: Path, run: Run) -> None:
    done = run(reader / "Guide", "find-help", "--in", "CN", "--need", "danger_now", "--from", "KP", "--json")
    assert done.returncode == 0, done.stderr
    results = {each["id"]: each["gated_by"] for each in json.loads(done.stdout)["results"]}
    assert results
    assert results.get("cn-110-police", "left out") is not None


def test_a_wrong_word_is_one_sentence(reader: Path, run: Run) -> None:
    done = run(reader / "Guide", "--language", "xx", "--self-check")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["with a space", "中文 경로 đường ဗမာ"])
def test_from_a_folder_that_nobody_can_write(reader: Path, run: Run, tmp_path: Path, name: str) -> None:
    copy = tmp_path / name / "Guide"
    shutil.copytree(reader, copy)
    for path in (copy, *copy.rglob("*")):
        path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
    try:
        done = run(copy / "Guide", "--render", str(tmp_path / "first.png"))
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "first.png").stat().st_size > 10_000
        assert {path: path.stat().st_mtime_ns for path in copy.rglob("*")} == before
    finally:
        for path in (copy, *(each for each in copy.rglob("*") if each.is_dir())):
            path.chmod(0o755)


def test_without_the_right_to_run(reader: Path, run: Run, tmp_path: Path) -> None:
    """A stick with FAT gives no such right: the system's own loader starts the program."""
    copy = tmp_path / "Guide"
    shutil.copytree(reader, copy)
    for path in copy.rglob("*"):
        if path.is_file():
            path.chmod(0o644)
    loader = Path("/lib64/ld-linux-x86-64.so.2")
    assert not os.access(copy / "Guide", os.X_OK)
    done = run(loader, str(copy / "Guide"), "search", "110", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["hits"]
