from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guide.cli.arguments import read_arguments


def test_nothing_asked_opens_the_window() -> None:
    asked = read_arguments([])
    assert (asked.command, asked.language, asked.edition, asked.page, asked.country) == (None, None, None, None, None)
    assert not asked.self_check
    assert asked.screenshots is None


def test_what_is_typed_is_kept_as_typed() -> None:
    asked = read_arguments(["--language", "ko", "--edition", "/a b/동", "--page", "article:x", "--country", "kr"])
    assert (asked.language, asked.edition, asked.page, asked.country) == ("ko", Path("/a b/동"), "article:x", "kr")


def test_a_command_has_its_name_and_its_own_options() -> None:
    asked = read_arguments(["search", "110", "--language", "zh", "--json"])
    assert asked.command == "search"
    assert asked.language == "zh"


@pytest.mark.parametrize("wrong", [["--nothing"], ["--self-check", "--screenshots", "x"], ["fly"]])
def test_what_cannot_be_understood_ends_with_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_arguments(wrong)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_command_line_loads_no_qt() -> None:
    code = "import sys, guide.__main__, guide.cli.main; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
