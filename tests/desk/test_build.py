from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guide.desk.build import build_edition
from guide.desk.catalogs.po import UnreadablePoError
from guide.desk.sources.problem import SourcesHaveProblemsError
from guide.edition import checksums, manifest
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_sources_give_the_same_bytes(editable: EditableSources, tmp_path: Path) -> None:
    build_edition(editable.root, tmp_path / "one")
    build_edition(editable.root, tmp_path / "somewhere" / "else")
    assert contents(tmp_path / "one") == contents(tmp_path / "somewhere" / "else")
    assert contents(tmp_path / "one")["guide.db"][:16] == b"SQLite format 3\0"


def test_the_order_of_files_and_records_does_not_change_a_byte(editable: EditableSources, tmp_path: Path) -> None:
    build_edition(editable.root, tmp_path / "before")
    directory = editable.file("directory")
    records = [
        record
        for file in sorted(directory.iterdir())
        for record in file.read_text(encoding="utf-8").split("\n\n")
    ]  # fmt: skip
    shutil.rmtree(directory)
    editable.write("directory/int.yaml", "\n\n".join(reversed(records)))
    notes = editable.file("safety.yaml").read_text(encoding="utf-8").split("\n\n")
    editable.write("safety.yaml", "\n\n".join(reversed(notes)))
    build_edition(editable.root, tmp_path / "after")
    assert contents(tmp_path / "before") == contents(tmp_path / "after")


def test_sums_are_those_of_coreutils(small_edition: Path) -> None:
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=small_edition, capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    sums = checksums.parse_sums((small_edition / "SHA256SUMS").read_bytes())
    assert set(sums) == set(contents(small_edition)) - {"SHA256SUMS", "SHA256SUMS.minisig"}
    assert sums["guide.db"] == hashlib.sha256((small_edition / "guide.db").read_bytes()).hexdigest()


def test_the_manifest_says_what_was_built(small_edition: Path) -> None:
    said = manifest.parse_manifest((small_edition / "edition.json").read_bytes())
    assert (said.number, said.date, said.profile) == ("2026.10", "2026-10-31", "complete")
    assert said.counts["services"] == 14
    assert said.counts["articles"] == 3
    assert json.loads((small_edition / "edition.json").read_bytes())["schema"] == 1


def test_the_words_of_the_program_are_in_it(small_edition: Path) -> None:
    assert sorted(path.name for path in (small_edition / "locale").iterdir()) == ["ko.mo", "my.mo", "vi.mo", "zh.mo"]


def test_nothing_is_built_from_sources_with_problems(editable: EditableSources, tmp_path: Path) -> None:
    out = tmp_path / "edition"
    build_edition(editable.root, out)
    before = contents(out)
    at = editable.change("directory/hk.yaml", "kind: emergency", "kind: emergencies")
    with pytest.raises(SourcesHaveProblemsError) as raised:
        build_edition(editable.root, out)
    assert [str(problem).split(": ")[0] for problem in raised.value.problems] == [at]
    assert contents(out) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_build_that_fails_on_the_way_leaves_the_edition_of_before(editable: EditableSources, tmp_path: Path) -> None:
    out = tmp_path / "edition"
    build_edition(editable.root, out)
    before = contents(out)
    (editable.root / "translations" / "my" / "content.po").write_bytes(b'msgid "\xff"\n')
    with pytest.raises(UnreadablePoError):
        build_edition(editable.root, out)
    assert contents(out) == before


def test_a_build_that_cannot_take_its_place_leaves_the_edition_of_before(
    editable: EditableSources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "edition"
    build_edition(editable.root, out)
    before, rename = contents(out), Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(PermissionError):
        build_edition(editable.root, out)
    assert contents(out) == before


def test_an_edition_is_replaced_whole(editable: EditableSources, tmp_path: Path) -> None:
    out = tmp_path / "edition"
    build_edition(editable.root, out)
    (out / "left over").write_text("x", encoding="utf-8")
    build_edition(editable.root, out)
    assert "left over" not in contents(out)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_folder_that_is_no_edition_is_left_alone(editable: EditableSources, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine").write_text("x", encoding="utf-8")
    with pytest.raises(FileExistsError):
        build_edition(editable.root, tmp_path / "letters")
    assert list(contents(tmp_path / "letters")) == ["mine"]


def test_another_order_of_sets_does_not_change_a_byte(editable: EditableSources, tmp_path: Path) -> None:
    program = "import sys; from guide.desk.commands import main; sys.exit(main(sys.argv[1:]))"
    for seed in ("1", "2"):
        command = [sys.executable, "-c", program, "--project", str(editable.root), "build", "--out", seed]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(PROJECT)}
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert contents(tmp_path / "1") == contents(tmp_path / "2")
