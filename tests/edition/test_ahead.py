from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.edition.ahead import EditionAhead


def test_the_edition_opened_in_a_thread_can_be_read_here(small_edition: Path) -> None:
    edition = EditionAhead(small_edition).result()
    assert edition.directory.service("cn-110-police", "en").phones[0].number == "110"
    assert edition.search.find("110", "en", "CN")


def test_what_went_wrong_is_raised_where_the_result_is_asked_for(tmp_path: Path) -> None:
    ahead = EditionAhead(tmp_path / "nowhere")
    with pytest.raises(GuideError, match="There is no guide at"):
        ahead.result()
