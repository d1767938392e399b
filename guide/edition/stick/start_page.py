"""START.txt at the top of a stick: how to start the guide, in English and in each language that has all of it.

Its words are the program's own, from the catalogs of the edition that the stick will hold.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from guide.core.i18n import ENGLISH, NP_, Catalog, parse_catalog
from guide.edition.catalogs import FOLDER_NAME
from guide.edition.stick import layout

# Translators: the heading of a text file on the stick. Nothing that tells what the guide is about.
_TITLE = NP_("start page", "Guide")
# Translators: a line of the text file START.txt on the stick. Say “USB stick” as people in your country do.
_WHAT = NP_("start page", "This stick holds a guide to read. It needs no internet, and it installs nothing.")
# Translators: a line of START.txt. The names in braces stay as they are.
_WINDOWS = NP_(
    "start page",
    "Windows: open the folder “{system}”, then the folder “{folder}”, and double-click “{folder}” ({file}).",
)
# Translators: a line of START.txt. A person copies what stands for {command} letter by letter.
_LINUX = NP_("start page", "Linux: open a terminal in this folder and type: {command}")
# Translators: a line of START.txt.
_LANGUAGE = NP_("start page", "You choose the language on the first page.")
# Translators: a line of START.txt.
_CLOSE = NP_("start page", "Close the guide before you pull out the stick.")
# Translators: a line of START.txt. Keep both warnings: who finds the stick reads it; the computer keeps a trace.
_OPEN = NP_(
    "start page",
    "The stick is not locked: anybody who finds it can read it. The computer itself notes that a stick was put in.",
)
# Translators: the last line of START.txt in a language. It stands until a native speaker has read this page.
_DRAFT = NP_("start page", "(A draft. No native speaker has read it yet.)")

_SECTION = ((_TITLE,), (_WHAT,), (_WINDOWS, _LINUX), (_LANGUAGE, _CLOSE, _OPEN))
_RULE = "-" * 70
_NAMES = {
    "system": "windows",
    "folder": layout.READER,
    "file": layout.main_file(f"windows/{layout.READER}"),
    "command": f"sh {layout.START_LINUX}",
}


def start_page(edition: Path) -> bytes:
    """The page, with a mark of UTF-8 and the line ends of Windows: old editors there show five scripts no other way.

    edition: the folder of one. A catalog of it that cannot be read, or that lacks a line, has no part: half a page in a
    language helps less than the whole one in English.
    """
    sections = [_words(ENGLISH), *(_words(catalog) for catalog in _catalogs(edition) if _is_whole(catalog))]
    text = f"\n\n{_RULE}\n\n".join(sections) + "\n"
    return codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode()


def _catalogs(edition: Path) -> Iterator[Catalog]:
    for file in sorted((edition / FOLDER_NAME).glob("*.mo")):
        try:
            yield parse_catalog(file.read_bytes(), file.stem)
        except (OSError, ValueError):
            continue


def _is_whole(catalog: Catalog) -> bool:
    lines = (_DRAFT, *(line for paragraph in _SECTION for line in paragraph))
    return all(catalog.has(message, context) for context, message in lines)


def _words(catalog: Catalog) -> str:
    *first, last = _SECTION
    paragraphs = (*first, last if catalog is ENGLISH else (*last, _DRAFT))
    return "\n\n".join("\n".join(_line(catalog, *line) for line in paragraph) for paragraph in paragraphs)


def _line(catalog: Catalog, context: str, message: str) -> str:
    return catalog.text_in(context, message).format(**_NAMES)
