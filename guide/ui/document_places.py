"""What stands where in a rich text document: its blocks, links to one target, words that somebody looks for.

Places are those of the document, as its cursors count them.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from guide.core.search_hit import Span
from guide.ui.line_breaking import LINE_SEPARATOR, qt_positions
from guide.ui.number_words import ISOLATES

_UNREAD = frozenset({LINE_SEPARATOR, *ISOLATES})


def blocks_of(document: QTextDocument) -> list[QTextBlock]:
    blocks = []
    block = document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def links_to(document: QTextDocument, target: str) -> list[Span]:
    """Each link that leads there, in order."""
    found = []
    for block in blocks_of(document):
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().anchorHref() == target:
                found.append(Span(fragment.position(), fragment.position() + fragment.length()))
            fragments += 1
    return found


def next_place(
    document: QTextDocument, words: str, backward: bool = False, marked: QTextCursor | None = None
) -> Span | None:
    """Where the words stand next, whatever the case and the marks of their letters; None: nowhere.

    marked  what is found now: after it, or before it. None: the first place of all, or the last
    """
    whole, places = _searchable(document)
    wanted = "".join(map(_base, words.strip()))
    if not wanted:
        return None
    first, last = 0, len(whole)
    if marked is not None:
        start = bisect_left(places, marked.selectionStart())
        first, last = start + marked.hasSelection(), max(start + len(wanted) - 1, 0)
    at = whole.rfind(wanted, 0, last) if backward else whole.find(wanted, first)
    return Span(places[at], places[at + len(wanted)]) if at >= 0 else None


def _searchable(document: QTextDocument) -> tuple[str, list[int]]:
    """The text without what is not to be read, its letters folded one for one, and where each stands; last, the end."""
    raw = document.toRawText()
    kept = [at for at, letter in enumerate(raw) if letter not in _UNREAD]
    return "".join(_base(raw[at]) for at in kept), list(qt_positions(raw, [*kept, len(raw)]))


def _base(letter: str) -> str:
    """A letter without case and marks."""
    if letter > "\u1eff":  # beyond Latin a letter is not made of a base and its marks, or has no case
        return letter
    folded = unicodedata.normalize("NFD", letter)[0].lower()[0]
    return "d" if folded == "đ" else folded
