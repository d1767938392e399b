"""Who signed an edition: its SHA256SUMS, held against SHA256SUMS.minisig and the keys of this program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from guide.edition.fingerprint import fingerprint
from guide.edition.minisign import NotMinisignError, WrongSignatureError, parse_signature, verify
from guide.edition.numbers import folder_name, split_folder_name
from guide.edition.trusted_keys import TrustedKey

_COMMENT = "guide edition "


class State(Enum):
    """TRUSTED      by a key that publishes editions
    DEVELOPMENT  by the development key of this computer
    UNSIGNED     there is no signature
    UNKNOWN_KEY  by a key that this program does not know
    WRONG        it is damaged, or does not belong to these files
    """

    TRUSTED = "trusted"
    DEVELOPMENT = "development"
    UNSIGNED = "unsigned"
    UNKNOWN_KEY = "unknown key"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Signed:
    """name: number and profile that were signed, as the name of a folder, and fingerprint: of the key that did it.

    Both empty unless the state says that the edition may be used.
    """

    state: State
    name: str = ""
    fingerprint: bytes = b""

    @property
    def holds(self) -> bool:
        """Whether a key of this program signed it."""
        return self.state in (State.TRUSTED, State.DEVELOPMENT)


UNSIGNED = Signed(State.UNSIGNED)
_WRONG = Signed(State.WRONG)


def comment_of(number: str, profile: str) -> str:
    """The trusted comment of an edition. Raises ValueError where the two are not of the form of an edition."""
    folder_name(number, profile)
    return f"{_COMMENT}{number} {profile}"


def check(sums: bytes, signature: bytes, keys: Iterable[TrustedKey]) -> Signed:
    """Who signed these sums. Never raises: whatever is wrong is a state. signature: the bytes of SHA256SUMS.minisig."""
    try:
        read = parse_signature(signature)
    except NotMinisignError:
        return _WRONG
    # Numbers are chosen by those who make a key: two may have the same, so each is tried.
    fitting = [key for key in keys if key.public.number == read.number]
    if not fitting:
        return Signed(State.UNKNOWN_KEY)
    for key in fitting:
        try:
            name = _named(verify(sums, read, key.public))
        except WrongSignatureError:
            continue
        if name is None:
            return _WRONG  # signed by one of ours, and no edition
        state = State.DEVELOPMENT if key.development else State.TRUSTED
        return Signed(state, name, fingerprint(key.public))
    return _WRONG


def _named(comment: str) -> str | None:
    name = comment.removeprefix(_COMMENT).replace(" ", "-", 1)
    return name if comment.startswith(_COMMENT) and split_folder_name(name) else None
