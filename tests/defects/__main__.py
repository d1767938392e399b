"""`make test-defects`: put each defect into a copy of the tree and see its test turn red; exit 1 where one does not.

    python -m tests.defects [WORD …]     only the promises that hold one of these words

The tree itself is never touched. First the named tests run on the sound copy: a test that is red anyway notices
nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import PROJECT
from tests.defects.defect import Defect
from tests.defects.defects import DEFECTS

_PARTS = ("guide", "tests", "resources", "translations", "docs")
_FILES = ("pyproject.toml", "build.spec")
_PASSED, _FAILED = 0, 1  # exit codes of pytest; any other means that it could not run the test
_HUNG = 600  # seconds for one defect; the sound tree has as many for each test


def main(words: Sequence[str]) -> int:
    chosen = [each for each in DEFECTS if not words or any(word in each.promise for word in words)]
    with tempfile.TemporaryDirectory(prefix="guide-defects-") as folder:
        tree = Path(folder)
        _copy_to(tree)
        tests = sorted({defect.test for defect in chosen})
        _say(f"{len(tests)} tests on the sound tree …")
        code, said = _pytest(tree, *tests, seconds=_HUNG * len(tests))
        if code != _PASSED:
            _say(f"{said}\nA test is red, or cannot run, without a defect: mend that first.")
            return 1
        missed = [defect for defect in chosen if not _is_noticed(tree, defect)]
    _say(f"{len(chosen) - len(missed)} of {len(chosen)} defects noticed")
    return 1 if missed else 0


def _is_noticed(tree: Path, defect: Defect) -> bool:
    """Put the defect in, run its test, take it out again, and print a row of the table."""
    if not defect.fits(tree):
        _say(f"has no place  {defect.promise}  ({defect.file})")
        return False
    words = defect.put_into(tree)
    code, said = _pytest(tree, "-x", defect.test)
    (tree / defect.file).write_text(words, "utf-8")
    verdict = {_PASSED: "NOT NOTICED", _FAILED: "noticed"}.get(code, "no result")
    _say(f"{verdict:13} {defect.promise:72} {defect.test}")
    if code not in (_PASSED, _FAILED):
        _say(said)
    return code == _FAILED


def _copy_to(tree: Path) -> None:
    passed_over = shutil.ignore_patterns("__pycache__", "data", "images")
    for part in _PARTS:
        shutil.copytree(PROJECT / part, tree / part, ignore=passed_over)
    for name in _FILES:
        shutil.copy2(PROJECT / name, tree / name)


def _pytest(tree: Path, *arguments: str, seconds: int = _HUNG) -> tuple[int, str]:
    """Exit code and what was printed. A test that hangs on a defect has no result."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(tree),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "pytest", "-q", "--tb=line", "-p", "no:cacheprovider", *arguments]
    try:
        done = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return -1, "it did not end"
    return done.returncode, done.stdout[-3000:] + done.stderr[-1000:]


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
