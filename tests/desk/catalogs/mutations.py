"""Catalogs as carelessness, damage and malice leave them: a file of bytes, changed at a few places."""

from __future__ import annotations

import random

HOSTILE = (
    "{0.__class__}",
    "{name.__init__.__globals__}",
    "{name:>1000000000}",
    "{",
    "<b>110</b>",
    "<img src='file:///etc/passwd'>",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "\u202e011",
    "{phone:cn-110-police}",
    "110",
    "\x00",
    "%s%n",
    "ေမြးေန႔",
)


def mutated(data: bytes, seed: int) -> bytes:
    """The same seed gives the same bytes."""
    random_ = random.Random(seed)
    changed = bytearray(data)
    for _change in range(random_.randint(1, 6)):
        _change_one(changed, random_)
    return bytes(changed)


def _change_one(data: bytearray, random_: random.Random) -> None:
    at = random_.randrange(len(data) or 1)
    match random_.randrange(8):
        case 0:
            del data[at:]  # the copy was cut short
        case 1:
            data[at : at + 1] = bytes([random_.randrange(256)])
        case 2:
            del data[at : at + random_.randint(1, 200)]
        case 3:
            data[at:at] = data[at : at + random_.randint(1, 400)]  # a part stands twice
        case 4 | 5:
            _into_a_translation(data, random_)
        case 6:
            data[:] = data.replace(b"nplurals=1", f"nplurals={random_.choice((0, 2, 99, -1))}".encode(), 1)
        case _:
            data[:] = data.replace(b'msgstr "', b'msgstr "9', random_.randint(1, 5))


def _into_a_translation(data: bytearray, random_: random.Random) -> None:
    starts = [place for place in range(0, len(data), 997) if data.find(b'msgstr "', place) >= 0]
    if not starts:
        return
    at = data.find(b'msgstr "', random_.choice(starts)) + len(b'msgstr "')
    data[at:at] = random_.choice(HOSTILE).replace('"', '\\"').encode()
