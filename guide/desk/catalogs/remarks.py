"""What a person should look at again: nothing here can mislead, so nothing here stops anybody.

Each rule takes the English, the translation and its language, and gives remarks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from guide.desk.catalogs.fault import Fault

Remark = Callable[[str, str, str], Iterator[Fault]]

_MARKS_OF_SENTENCES = {
    ".": ".。．။",
    "?": "?？。။.",
    "!": "!！။.。",
    ":": ":：။၊",
    "…": "…⋯.",
}  # fmt: skip
"""The last mark of the English, and those that stand for it."""
_CLOSING = "”\"’')）」』》*]} \u00a0"
_SHORT = 24
"""Columns: a button, a label or a heading of the program. Longer texts wrap."""
_AT_MOST = re.compile(r"[Aa]t most (\d+) (letters|words)")


def ending(source: str, translation: str, language: str) -> Iterator[Fault]:
    """The mark at the end: a sentence stays a sentence, a label stays a label."""
    last, ours = _last(source), _last(translation)
    if language == "my" and last in "?:":
        return  # Burmese says with a particle that something is asked or follows
    if last in _MARKS_OF_SENTENCES:
        if ours not in _MARKS_OF_SENTENCES[last]:
            mend = f"End it with the mark of your language for “{last}”."
            yield Fault(f"the English ends with “{last}”, this does not", mend, misleads=False)
    elif ours in "。." and last.isalnum() and not source.endswith("etc"):
        yield Fault("this ends like a sentence, the English does not", "Leave the last mark out.", misleads=False)


def length(source: str, translation: str, language: str) -> Iterator[Fault]:
    """Short words of the program stand on buttons: they may grow, but not without end."""
    wide, allowed = columns(translation), 2 * columns(source) + 12
    if columns(source) <= _SHORT and wide > allowed:
        mend = "Look at it in the preview; shorten it if it is cut off or breaks badly."
        yield Fault(f"{wide} columns wide, the English has {columns(source)}", mend, misleads=False)


def stated_length(comments: tuple[str, ...], translation: str) -> Iterator[Fault]:
    """A limit that the comment for translators states: “at most 12 letters”. Words are counted by blanks."""
    for comment in comments:
        for number, unit in _AT_MOST.findall(comment):
            spaced = any(character.isspace() for character in translation)
            size = columns(translation) if unit == "letters" else len(translation.split())
            if size > int(number) and (unit == "letters" or spaced):
                yield Fault(f"{size} {unit}, and {number} have room", "Say it shorter.", misleads=False)


REMARKS: tuple[Remark, ...] = (ending,)
REMARKS_OF_PROGRAM: tuple[Remark, ...] = (ending, length)


def columns(text: str) -> int:
    """How wide a text is, in columns of a Latin letter: Han and Hangul take two, marks above and below none."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    zero = sum(unicodedata.category(character) in ("Mn", "Me", "Cf") for character in text)
    return len(text) + wide - zero


def _last(text: str) -> str:
    bare = text.rstrip(_CLOSING)
    return bare[-1:] or " "
