from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import SMALL_SOURCE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the small sources with a little code, to be changed at will."""
    root = tmp_path / "project"
    shutil.copytree(SMALL_SOURCE, root)
    shutil.rmtree(root / "translations")
    (root / "translations").mkdir()
    shutil.copy(SMALL_SOURCE / "translations/languages.toml", root / "translations")
    (root / "pyproject.toml").write_text('[tool.babel]\nmappings = [{ method = "python", pattern = "guide/**.py" }]\n')
    (root / "guide").mkdir()
    (root / "guide/words.py").write_text(
        '_("Leave {name}")\nngettext("One number", "{count} numbers", 2)\npgettext("offer", "Police")\n'
    )
    return root
