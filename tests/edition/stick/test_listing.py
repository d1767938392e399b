from __future__ import annotations

from pathlib import Path

import pytest

from guide.edition.stick.listing import Contents, contents_of
from tests.edition.stick.conftest import write_numbered_edition


def test_contents_of_a_stick(written: Path) -> None:
    for number in ("2026.9", "2026.11.2"):
        write_numbered_edition(written / f"editions/{number}-complete", number)
    assert contents_of(written) == Contents(
        programs=("linux/Guide", "windows/Guide"),
        editions=("2026.9-complete", "2026.11-complete", "2026.11.2-complete"),
        current="2026.11-complete",
        unfinished=False,
    )


def test_a_stick_of_someone_else(stick: Path) -> None:
    (stick / "photos").mkdir()
    assert not contents_of(stick).is_ours
    with pytest.raises(OSError, match="none"):
        contents_of(stick / "none")
