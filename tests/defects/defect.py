"""What a defect is, and how it is put into a copy of the tree."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Defect(NamedTuple):
    """promise  what it breaks
    file     where; `sound` stands there once and is replaced by `broken`
    test     the node of pytest that must turn red
    """

    promise: str
    file: str
    sound: str
    broken: str
    test: str

    def fits(self, tree: Path) -> bool:
        """Whether there is still one place for it, and its words compile."""
        words = (tree / self.file).read_text("utf-8")
        if words.count(self.sound) != 1:
            return False
        if self.file.endswith(".py"):
            compile(words.replace(self.sound, self.broken), self.file, "exec")
        return True

    def put_into(self, tree: Path) -> str:
        """Gives the words of the file as they were."""
        place = tree / self.file
        words = place.read_text("utf-8")
        place.write_text(words.replace(self.sound, self.broken), "utf-8")
        return words
