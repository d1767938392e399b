"""A key in a form that two people can compare over the telephone."""

from __future__ import annotations

import hashlib

from guide.edition.minisign import PublicKey

WORDS = 10
"""80 bits: more keys than anybody can try, and still read out in half a minute."""


def fingerprint(key: PublicKey) -> bytes:
    """The first bytes of SHA-256 over the key: as many as there are words."""
    return hashlib.sha256(key.key).digest()[:WORDS]


def as_words(print: bytes) -> str:
    """A word a byte, from the two lists in turn."""
    from guide.edition.pgp_words import EVEN, ODD  # only the page that shows them needs the lists

    return " ".join((ODD if place % 2 else EVEN)[byte] for place, byte in enumerate(print))


def as_hex(print: bytes) -> str:
    """Four digits a group."""
    digits = print.hex()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))
