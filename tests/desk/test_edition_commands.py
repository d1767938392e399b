from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from guide.desk.commands import main
from guide.desk.signing import format_secret_key
from guide.edition.manifest import format_manifest, parse_manifest
from guide.edition.transport import read_transport
from guide.edition.trusted_keys import trusted_keys
from tests.edition.conftest import sum_up
from tests.edition.keys import KEYS, PUBLISHER, signed_by_publisher

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


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A secret key that this program trusts."""
    path = tmp_path / "guide-2026.key"
    path.write_bytes(format_secret_key(PUBLISHER))
    monkeypatch.setattr("guide.edition.opening.trusted_keys", lambda: KEYS)
    return path


def test_a_key_for_readers_signs_and_packs_what_was_compared(
    run: Run, edition: Path, publisher: Path, tmp_path: Path
) -> None:
    assert run("sign", edition, "--key", publisher)[0] == 0
    assert run("pack", edition, "--out", tmp_path / "guide.edition")[0] == 0


@pytest.mark.parametrize(
    ("uncompared", "says"),
    [({"ko": ("S01", "S02"), "my": ("S01",)}, "2 in ko, 1 in my"), (None, "build it anew")],
)
def test_a_critical_note_that_nobody_compared_is_not_handed_on(
    run: Run,
    edition: Path,
    publisher: Path,
    tmp_path: Path,
    uncompared: dict[str, tuple[str, ...]] | None,
    says: str,
) -> None:
    said = replace(parse_manifest((edition / "edition.json").read_bytes()), uncompared=uncompared)
    (edition / "edition.json").write_bytes(format_manifest(said))
    sum_up(edition)
    signature = (edition / "SHA256SUMS.minisig").read_bytes()
    code, out, error = run("sign", edition, "--key", publisher)
    assert (code, out) == (1, "")
    assert says in error
    assert error.count("\n") == 1
    assert (edition / "SHA256SUMS.minisig").read_bytes() == signature

    signed_by_publisher(edition)  # as minisign itself would, by hand
    file = tmp_path / "guide.edition"
    code, out, error = run("pack", edition, "--out", file)
    assert (code, out, file.exists()) == (1, "", False)
    assert says in error


def test_the_development_key_signs_and_packs_it(run: Run, edition: Path, tmp_path: Path) -> None:
    """For the computer of whoever mends the note: no packaged program opens what that key signed."""
    said = replace(parse_manifest((edition / "edition.json").read_bytes()), uncompared={"ko": ("S01",)})
    (edition / "edition.json").write_bytes(format_manifest(said))
    sum_up(edition)
    assert run("sign", edition)[0] == 0
    assert run("pack", edition, "--out", tmp_path / "guide.edition")[0] == 0


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
