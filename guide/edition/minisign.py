"""Signatures in minisign's format (jedisct1.github.io/minisign): read and verified; guide.desk.signing makes them.

A signature file has four lines: an untrusted comment; the algorithm, the key's number and the signature in base64;
the trusted comment; a second signature over the first and the trusted comment. Algorithm `ED` signs the BLAKE2b hash
of the file, the older `Ed` the file itself.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Any, cast

# PyNaCl's public modules load ninety others, 14 ms before the first window; the compiled one under them takes 1 ms.
# The version is pinned, and the tests hold what comes from here against Debian's minisign.
from nacl import _sodium

PREHASHED, LEGACY = b"ED", b"Ed"
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "

_LONGEST = 8 * 1024  # bytes of a signature or key file; minisign's own stay below this
_KEY_NUMBER, _PUBLIC, _SIGNATURE = 8, 32, 64

_ffi: Any = _sodium.ffi
_sodium_functions: Any = _sodium.lib


class NotMinisignError(ValueError):
    """The bytes are no key or no signature of minisign."""


class WrongSignatureError(ValueError):
    """The signature is not of this key, or not over these bytes, or its trusted comment was changed."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """number: 8 bytes that keys and signatures are matched by, chosen at random. key: 32 bytes of Ed25519."""

    number: bytes
    key: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as read, nothing of it verified. algorithm: PREHASHED or LEGACY."""

    algorithm: bytes
    number: bytes
    signature: bytes
    comment: str
    comment_signature: bytes


def parse_public_key(data: bytes) -> PublicKey:
    """A key from its file of two lines, or from the second line alone. Raises NotMinisignError."""
    lines = [line for line in _lines(data) if not line.startswith(UNTRUSTED)]
    if len(lines) != 1:
        raise NotMinisignError("a public key is one line in base64 below its comment")
    raw = _decoded(lines[0], len(LEGACY) + _KEY_NUMBER + _PUBLIC)
    if raw[:2] != LEGACY:
        raise NotMinisignError("a public key of another algorithm")
    return PublicKey(raw[2:10], raw[10:])


def parse_signature(data: bytes) -> Signature:
    """The four lines of a signature file. Raises NotMinisignError for anything more, less or else."""
    lines = _lines(data)
    if len(lines) != 4 or not lines[0].startswith(UNTRUSTED) or not lines[2].startswith(TRUSTED):
        raise NotMinisignError("a signature has two comments and two lines in base64")
    raw = _decoded(lines[1], 2 + _KEY_NUMBER + _SIGNATURE)
    if raw[:2] not in (PREHASHED, LEGACY):
        raise NotMinisignError("a signature of another algorithm")
    return Signature(raw[:2], raw[2:10], raw[10:], lines[2][len(TRUSTED) :], _decoded(lines[3], _SIGNATURE))


def verify(message: bytes, signature: Signature, key: PublicKey) -> str:
    """The trusted comment, once both signatures hold. Raises WrongSignatureError where one does not."""
    if signature.number != key.number:
        raise WrongSignatureError("signed by another key")
    signed = hashed(message) if signature.algorithm == PREHASHED else message
    if not _holds(signature.signature, signed, key.key):
        raise WrongSignatureError("the signature is not over these bytes")
    if not _holds(signature.comment_signature, signature.signature + signature.comment.encode(), key.key):
        raise WrongSignatureError("the trusted comment was changed")
    return signature.comment


def hashed(message: bytes) -> bytes:
    """What `ED` signs instead of the message."""
    return hashlib.blake2b(message).digest()


def _holds(signature: bytes, message: bytes, key: bytes) -> bool:
    """Ed25519 as libsodium verifies it, which refuses points of small order and signatures that are not canonical."""
    signed = signature + message
    opened, length = _ffi.new("unsigned char[]", len(signed)), _ffi.new("unsigned long long *")
    return cast(int, _sodium_functions.crypto_sign_open(opened, length, signed, len(signed), key)) == 0


def _lines(data: bytes) -> list[str]:
    if len(data) > _LONGEST:
        raise NotMinisignError("too long")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise NotMinisignError("not in UTF-8") from error
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n")


def _decoded(line: str, length: int) -> bytes:
    try:
        raw = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotMinisignError("not in base64") from error
    if len(raw) != length:
        raise NotMinisignError("another length")
    return raw
