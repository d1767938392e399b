from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.desk.commands import main
from guide.edition.transport import read_transport
from guide.edition.trusted_keys import trusted_keys

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def command(*arguments: str | Path, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(["edition", *map(str, arguments)])
        return code, *capsys.readouterr()

    return command


@pytest.fixture
def edition(small_edition: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_edition, tmp_path / "edition"))


def test_what_was_built_verifies_and_says_whose_key_it_is(run: Run, edition: Path) -> None:
    code, said, _error = run("verify", edition)
    assert code == 0
    assert "edition 2026.10-complete: every file is what was signed" in said
    assert "DEVELOPMENT KEY" in said


@pytest.mark.parametrize("name", ["guide.db", "fonts/NotoSans.ttf", "locale/ko.mo", "SHA256SUMS", "left over"])
def test_any_file_that_differs_is_a_doubt(run: Run, edition: Path, name: str) -> None:
    (edition / name).write_bytes(b"x")
    code, said, error = run("verify", edition)
    assert (code, said) == (1, "")
    assert error


def test_a_key_with_a_password_signs_and_is_never_replaced(run: Run, edition: Path, tmp_path: Path) -> None:
    name = tmp_path / "guide-2026"
    code, said, _error = run("keygen", name, typed="four words\nfour words\n")
    assert code == 0
    words = said.splitlines()[-2]
    assert len(words.split()) == 10
    assert (tmp_path / "guide-2026.key").stat().st_mode & 0o077 == 0
    assert run("keygen", name, typed="x\nx\n")[0] == 1
    assert run("keygen", tmp_path / "other", typed="one\ntwo\n")[0] == 1
    assert not (tmp_path / "other.key").exists()
    assert run("sign", edition, "--key", tmp_path / "guide-2026.key", typed="five words\n")[0] == 1
    assert run("sign", edition, "--key", tmp_path / "guide-2026.key", typed="four words\n")[0] == 0
    assert run("verify", edition)[0] == 1
    code, said, _error = run("verify", edition, "--key", tmp_path / "guide-2026.pub")
    assert (code, words in said) == (0, True)


def test_nothing_is_signed_that_is_not_whole(run: Run, edition: Path) -> None:
    (edition / "guide.db").write_bytes(b"x")
    assert run("sign", edition)[0] == 1


def test_one_file_for_transport_and_what_it_leaves_out(run: Run, edition: Path, tmp_path: Path) -> None:
    file = tmp_path / "guide.edition"
    assert run("pack", edition, "--out", file)[0] == 0
    assert run("verify", file)[0] == 0
    assert run("pack", edition, "--since", edition, "--out", file)[0] == 0
    update = read_transport(file, trusted_keys())
    assert set(update.missing) == set(update.sums)
    assert "left out, for the other side has it" in run("verify", file)[1]
    file.write_bytes(file.read_bytes()[:-1])
    assert run("verify", file)[0] == 1


def test_what_changed_between_two(run: Run, edition: Path) -> None:
    assert run("diff", edition, edition)[1] == "texts new or corrected: 0\n"
