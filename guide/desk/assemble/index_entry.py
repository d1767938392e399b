"""An entry of the index: one thing a person can find, as it is said in each language."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.address import Kind


@dataclass(frozen=True, slots=True)
class EntryText:
    """An entry in one language, in parts of falling weight.

    title     empty where the entry has no name in this language: it is found by the rest and shown in English
    names     official names in this language: as good as the title, and not shown
    keywords  what people type; searched, never shown
    headings, labels, rest  searched, never shown; rest weighs least
    summary, running        a snippet is cut from these
    """

    language: str
    title: str
    keywords: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def outline(self) -> tuple[str, ...]:
        return (*self.summary, *self.headings, *self.labels)

    def body(self) -> str:
        """What a snippet is cut from."""
        return " ".join((*self.summary, *self.running))

    def everything(self) -> tuple[str, ...]:
        return (self.title, *self.names, *self.keywords, *self.outline, *self.running, *self.rest)


@dataclass(frozen=True, slots=True)
class Entry:
    """What holds of an entry in every language; the columns of search_entry."""

    kind: Kind
    id: str
    texts: tuple[EntryText, ...]
    country: str | None = None
    nationals_of: str | None = None
    gated_by: str | None = None
    short_code: bool = False
    in_strip: bool = False
    do_not_contact: bool = False
