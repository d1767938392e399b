"""Short ways to write catalogs in tests."""

from __future__ import annotations

from guide.desk.catalogs.po import Entry, PoFile


def entry(english: str, text: str = "", context: str = "article:a", **more: object) -> Entry:
    return Entry(context, (english,), (text,) if text else (), **more)  # type: ignore[arg-type]  # fields of Entry


def template(*english: str, context: str = "article:a") -> PoFile:
    return PoFile(None, tuple(entry(text, context=context) for text in english))


def korean(*entries: Entry, obsolete: tuple[Entry, ...] = ()) -> PoFile:
    return PoFile("ko", entries, obsolete)
