"""One form for what differs only to the eye: case, width, digits, traditional characters, kinds of apostrophe.

Folding keeps the length, so that a place in the folded text is the same place in the text itself.
"""

from __future__ import annotations

from unicodedata import normalize

from guide.text import burmese
from guide.text.digits import TO_ASCII
from guide.text.han_table import SIMPLIFIED, TRADITIONAL

_TABLE = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{ord(traditional): simplified for traditional, simplified in zip(TRADITIONAL, SIMPLIFIED, strict=True)},
    **TO_ASCII,
    **dict.fromkeys(map(ord, "‘’‛ʼ＇`´"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys((0xA0, 0x3000, 0x202F, 0x200B, 0xFEFF), " "),
    **dict.fromkeys(range(0x20), " "),
    0x7F: " ",
}


def normalised(text: str) -> str:
    """The form in which text is kept and searched: NFC, Burmese signs in the order of Unicode."""
    return burmese.normalise(normalize("NFC", text))


def fold(text: str) -> str:
    """Fold a normalised text. Same length in and out."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered (İ): they stay as they are
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered.translate(_TABLE)
