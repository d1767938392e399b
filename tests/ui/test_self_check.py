from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from guide.core.arguments import Arguments
from guide.edition.ahead import EditionAhead
from guide.ui.self_check import check


def test_all_is_well(qapp: QApplication, small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(qapp, Arguments(), EditionAhead(small_edition)) == 0
    said = capsys.readouterr()
    assert said.out.startswith("All is well: 14 services, 3 articles and every page in 5 languages.")
    assert said.err == ""


def test_as_one_object(qapp: QApplication, small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(qapp, Arguments(json=True), EditionAhead(small_edition)) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is True
    assert said["languages"] == ["en", "zh", "ko", "vi", "my"]
    assert said["problems"] == []


def test_a_broken_catalog_is_a_problem(
    qapp: QApplication, small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(small_edition, copy)
    (copy / "locale" / "vi.mo").write_bytes(b"nothing")
    assert check(qapp, Arguments(json=True), EditionAhead(copy)) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    (problem,) = said["problems"]
    assert "Tiếng Việt" in problem


def test_an_edition_that_cannot_be_opened(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(qapp, Arguments(), EditionAhead(tmp_path / "nowhere")) == 1
    assert "There is no guide at" in capsys.readouterr().err
