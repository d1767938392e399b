"""guide-desk preview from the command line: what it cannot do is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.workshop.main import main


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("th",), "There is no “th” in"),
        (("ko", "--page", "nonsense:1"), "is not a place in the guide"),
        (("ko", "--edition", "/nowhere"), "/nowhere"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(
    copy: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    assert main(["preview", *arguments, "--folder", str(copy)]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_a_folder_without_catalogs_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "ko", "--folder", str(tmp_path)]) == 2
    assert "There are no PO files" in capsys.readouterr().err


def test_the_desks_commands_are_there_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strings", "status"]) == 0
    assert "ko content" in capsys.readouterr().out
