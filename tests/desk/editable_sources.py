"""A copy of the small sources that a test may damage, to see what the checks say."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from guide.desk.check.rules import find_problems
from guide.desk.sources.reading import Sources, read_sources


@dataclass(frozen=True, slots=True)
class EditableSources:
    root: Path

    @classmethod
    def copied(cls, original: Path, root: Path) -> EditableSources:
        shutil.copytree(original, root)
        return cls(root)

    def file(self, name: str) -> Path:
        return self.root / "resources" / name

    def change(self, name: str, old: str, new: str, at: str | None = None) -> str:
        """Put `new` in the place of `old`, which stands there once; give `file:line` of it, or of `at` in it."""
        text = self.file(name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        start = text.index(old)
        changed = text.replace(old, new)
        self.file(name).write_text(changed, encoding="utf-8")
        return f"resources/{name}:{changed.count(chr(10), 0, changed.index(at or new, start)) + 1}"

    def write(self, name: str, text: str) -> None:
        self.file(name).parent.mkdir(parents=True, exist_ok=True)
        self.file(name).write_text(text, encoding="utf-8")

    def read(self) -> Sources:
        return read_sources(self.root / "resources")

    def problems(self) -> list[str]:
        return [str(problem) for problem in find_problems(self.read())]
