"""One name and one number, as phones keep them: a vCard of version 3.0 (RFC 2426), which every phone reads.

Nothing else is in it: no organization, note, address or page, and not the name of this program.
"""

from __future__ import annotations

import re

FILE_NAME = "contact.vcf"
LONGEST_NAME = 40

_LINE = 75  # octets; RFC 2426, 2.6
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_SPECIAL = re.compile(r"([\\;,])")


def contact_card(name: str, digits: str) -> bytes:
    """UTF-8 with CRLF. Raises ValueError for a name without a visible letter, or what is no number."""
    words = " ".join(_CONTROLS.sub(" ", name).split())[:LONGEST_NAME].strip()
    if not words:
        raise ValueError("a contact needs a name")
    if not re.fullmatch(r"\+?[0-9*#]+", digits):
        raise ValueError("a number is digits")
    escaped = _SPECIAL.sub(r"\\\1", words)
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"N:{escaped};;;;", f"FN:{escaped}", f"TEL:{digits}", "END:VCARD")
    return b"".join(_folded(line) for line in lines)


def _folded(line: str) -> bytes:
    """A long line goes on after a blank; no letter is torn apart."""
    parts, size = [""], 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _LINE:
            parts.append("")
            size = 1  # the blank
        parts[-1] += letter
        size += octets
    return "\r\n ".join(parts).encode() + b"\r\n"
