from __future__ import annotations

from pathlib import Path

import pytest

import guide
from guide.core.paths import data_folder


def test_the_data_stands_beside_the_code_wherever_one_starts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder() == Path(guide.__file__).parent / "data"
