from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.editable_sources import EditableSources

SMALL_SOURCE = Path(__file__).parent.parent / "small_source"


@pytest.fixture
def editable(tmp_path: Path) -> EditableSources:
    """The small sources, free of problems until a test changes them."""
    return EditableSources.copied(SMALL_SOURCE, tmp_path / "project")
