"""Whether a key of this program signed a part of a stick.

An edition is signed as everywhere. A program folder and the two files at the top are signed by the same keys, with a
trusted comment that says which part it is, so that no signature fits another part.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from guide.edition.checksums import FILE_NAME, SIGNATURE_NAME
from guide.edition.minisign import NotMinisignError, WrongSignatureError, parse_signature, verify
from guide.edition.opening import read_signature
from guide.edition.signed import State
from guide.edition.stick import layout
from guide.edition.trusted_keys import TrustedKey

_TOP = "top"


def comment_of_part(place: str) -> str:
    """The trusted comment under which a part that is no edition is signed."""
    return f"guide program {place or _TOP}"


def signature_of_part(root: Path, place: str, keys: Iterable[TrustedKey]) -> State:
    """Never raises: whatever is wrong is a state."""
    folder = root / place
    if layout.is_edition(place):
        return edition_signature(folder, keys, folder.name)
    try:
        signature = (folder / SIGNATURE_NAME).read_bytes()
    except OSError:
        return State.UNSIGNED
    try:
        return _state((folder / FILE_NAME).read_bytes(), signature, comment_of_part(place), keys)
    except (OSError, NotMinisignError):
        return State.WRONG


def edition_signature(folder: Path, keys: Iterable[TrustedKey], name: str) -> State:
    """Of an edition that is, or becomes, the one of this name. Never raises."""
    who = read_signature(folder, keys)
    return State.WRONG if who.holds and who.name != name else who.state


def _state(sums: bytes, signature: bytes, comment: str, keys: Iterable[TrustedKey]) -> State:
    read = parse_signature(signature)
    fitting = [key for key in keys if key.public.number == read.number]
    for key in fitting:
        try:
            if verify(sums, read, key.public) == comment:
                return State.DEVELOPMENT if key.development else State.TRUSTED
        except WrongSignatureError:
            continue
    return State.WRONG if fitting else State.UNKNOWN_KEY
