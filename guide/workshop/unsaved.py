"""What was typed in the workshop and is in no file yet: it outlives a look at another message, language or folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from guide.desk.catalogs.editing import Key


class MessagePlace(NamedTuple):
    """A message in one of its files."""

    folder: Path | None
    language: str
    catalog: str
    key: Key


class Unsaved:
    """The words of messages, a form each."""

    def __init__(self) -> None:
        self._words: dict[MessagePlace, tuple[str, ...]] = {}
        self._told: dict[MessagePlace, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._words)

    def keep(self, place: MessagePlace, words: tuple[str, ...] | None) -> None:
        """None: what the message says in its file is what was typed last."""
        if words is None:
            self._words.pop(place, None)
        else:
            self._words[place] = words

    def of(self, place: MessagePlace) -> tuple[str, ...] | None:
        return self._words.get(place)

    def first_in(self, folder: Path | None) -> MessagePlace | None:
        return next((place for place in self._words if place.folder == folder), None)

    def is_news(self) -> bool:
        """Whether there is something that would be lost, and nobody was told of it as it is now."""
        news, self._told = self._words != self._told, dict(self._words)
        return news and bool(self._words)
