"""The packaged reader does under Wine what it does elsewhere. Its windows are drawn without a screen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.bundle.windows.conftest import Run


def test_everything_opens_in_every_language(reader: Path, run: Run) -> None:
    done = run(reader / "Guide.exe", "--self-check", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["ok"] is True
    assert said["languages"] == ["en", "zh", "ko", "vi", "my"]


def test_find_help_keeps_the_door(reader: Path, run: Run) -> None:
    done = run(reader / "Guide.exe", "find-help", "--in", "CN", "--need", "danger_now", "--from", "KP", "--json")
    assert done.returncode == 0, done.stderr
    results = {each["id"]: each["gated_by"] for each in json.loads(done.stdout)["results"]}
    assert results
    assert results.get("cn-110-police", "left out") is not None


def test_a_wrong_word_is_one_sentence(reader: Path, run: Run) -> None:
    done = run(reader / "Guide.exe", "--language", "xx", "--render", "first.png")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["with a space", "中文 경로 đường ဗမာ"])
def test_from_any_folder_into_a_file(reader: Path, run: Run, tmp_path: Path, name: str) -> None:
    """It leaves nothing in its own folder, and a file takes what would be printed."""
    copy = tmp_path / name / "Guide"
    shutil.copytree(reader, copy)
    before = {path: path.lstat().st_mtime_ns for path in copy.rglob("*")}
    done = run(copy / "Guide.exe", "search", "ရဲ", "--language", "my", "--json", "--out", "said.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "said.json").read_text("utf-8"))["hits"]
    assert {path: path.lstat().st_mtime_ns for path in copy.rglob("*")} == before
