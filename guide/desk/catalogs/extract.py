"""Words out of the sources: the program's from its code by Babel, the content's from resources/.

No line numbers and no dates: a template changes only when a text does.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from babel.messages.extract import extract_from_dir

from guide.desk.catalogs.po import Entry, PoFile
from guide.desk.sources.messages import translatable
from guide.desk.sources.reading import Sources

# pybabel's notation is `pgettext:1c,2`: the first argument is the context, the second the message.
_KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "N_": None,
    "NP_": ((1, "c"), 2),
    "pgettext": ((1, "c"), 2),
    "ngettext": (1, 2),
}
_COMMENT_TAG = "Translators:"
WHERE = "Where"
"""Begins the comment that names the part of the program: the page or the control that shows the words."""


def program_template(root: Path) -> PoFile:
    """The words of the program, file by file in the order of their names, inside a file as written.

    root  the project's folder; which files count stands in its pyproject.toml, under tool.babel.
    """
    mappings = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["babel"]["mappings"]
    folders = {mapping["pattern"].split("/")[0] for mapping in mappings}
    found = extract_from_dir(
        root,
        method_map=[(mapping["pattern"], mapping["method"]) for mapping in mappings],
        keywords=_KEYWORDS,
        comment_tags=(_COMMENT_TAG,),
        strip_comment_tags=True,
        directory_filter=lambda folder: Path(folder).relative_to(root).parts[0] in folders,
    )
    return _template(
        Entry(context or "", _whole(message), comments=(*_sentences(comments), f"{WHERE}: {_part(file)}"))
        for file, _line, message, comments, context in found
    )


def content_template(sources: Sources) -> PoFile:
    """The words of the articles and tables, in the order of guide.desk.sources.messages."""
    return _template(
        Entry(message.context, (message.text,), comments=message.comments()) for message in translatable(sources)
    )


def _template(entries: Iterable[Entry]) -> PoFile:
    """Each message once, at its first place, with the comments of all its places."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        first = found.get(entry.key)
        if first is None:
            found[entry.key] = entry
            continue
        # A word that is used alone and with a plural is one message with a plural, as gettext has it.
        id = max(first.id, entry.id, key=len)
        comments = tuple(dict.fromkeys([*first.comments, *entry.comments]))
        found[entry.key] = Entry(first.context, id, comments=comments)
    return PoFile(None, tuple(replace(entry, comments=_with_places_last(entry.comments)) for entry in found.values()))


def _with_places_last(comments: tuple[str, ...]) -> tuple[str, ...]:
    """The comments, then in one line all the places where the words are shown."""
    begins = f"{WHERE}: "
    places = [comment.removeprefix(begins) for comment in comments if comment.startswith(begins)]
    others = tuple(comment for comment in comments if not comment.startswith(begins))
    return (*others, begins + ", ".join(places)) if places else others


def _part(file: str) -> str:
    """`guide/ui/pages/card.py` as `pages/card`: names that say where on the screen, and no line that would move."""
    parts = Path(file).with_suffix("").parts
    return "/".join(part for part in parts if part not in ("guide", "ui"))


def _whole(message: str | tuple[str, ...]) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else message


def _sentences(comments: Iterable[str]) -> tuple[str, ...]:
    """A comment over several lines of code is one comment."""
    joined = " ".join(comment.strip() for comment in comments).strip()
    return (joined,) if joined else ()
