"""Secret keys of minisign, and signing with them. Only the desk holds this: the reader cannot sign.

A secret key file holds, in base64: algorithm, key derivation (`Sc` for scrypt, or two NUL), checksum algorithm, salt,
the two limits of scrypt, and key number, key and checksum, which the derived stream covers.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass

from nacl.bindings import (
    crypto_pwhash_scryptsalsa208sha256_ll,
    crypto_sign,
    crypto_sign_BYTES,
    crypto_sign_keypair,
    nacl_bindings_pick_scrypt_params,
)

from guide.edition.minisign import LEGACY, PREHASHED, TRUSTED, UNTRUSTED, PublicKey, hashed

_SCRYPT, _PLAIN, _BLAKE = b"Sc", b"\0\0", b"B2"
# libsodium's limits for secrets that lie on a disk: 1 GB of memory and some seconds, as minisign itself takes them.
_OPERATIONS, _MEMORY = 33_554_432, 1_073_741_824
_SALT, _COVERED = 32, 8 + 64 + 32
_HEAD = len(LEGACY) + len(_SCRYPT) + len(_BLAKE)


class SecretKeyError(ValueError):
    """The bytes are no secret key of minisign, or the password is another one."""


@dataclass(frozen=True, slots=True)
class SecretKey:
    """number: 8 bytes. secret: 64 bytes, seed and public key, as libsodium keeps them."""

    number: bytes
    secret: bytes

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.number, self.secret[32:])


def new_key() -> SecretKey:
    _public, secret = crypto_sign_keypair()
    return SecretKey(secrets.token_bytes(8), secret)


def sign(message: bytes, comment: str, key: SecretKey) -> bytes:
    """The signature file over a message. comment: the trusted comment, one line; it is signed too.

    Prehashed, as minisign signs. The same message, comment and key give the same bytes.
    """
    if any(ord(letter) < 32 for letter in comment):
        raise ValueError("a comment is one line")
    signature = _detached(hashed(message), key)
    second = _detached(signature + comment.encode(), key)
    first = _lines(f"{UNTRUSTED}signature of a guide's edition", PREHASHED + key.number + signature)
    return first + _lines(f"{TRUSTED}{comment}", second)


def format_public_key(key: PublicKey) -> bytes:
    return _lines(f"{UNTRUSTED}minisign public key {_number(key.number)}", LEGACY + key.number + key.key)


def format_secret_key(key: SecretKey, password: str = "") -> bytes:
    """The file of a secret key. No password: not encrypted, for development alone."""
    salt = secrets.token_bytes(_SALT)
    covered = key.number + key.secret + _checksum(key.number, key.secret)
    derivation, operations, memory = _PLAIN, 0, 0
    if password:
        derivation, operations, memory = _SCRYPT, _OPERATIONS, _MEMORY
        covered = _cover(covered, password, salt, operations, memory)
    limits = operations.to_bytes(8, "little") + memory.to_bytes(8, "little")
    return _lines(f"{UNTRUSTED}minisign secret key", LEGACY + derivation + _BLAKE + salt + limits + covered)


def needs_password(data: bytes) -> bool:
    """Whether the secret key is encrypted. Raises SecretKeyError."""
    return _raw(data)[2:4] == _SCRYPT


def parse_secret_key(data: bytes, password: str = "") -> SecretKey:
    """The key of a file that `minisign -G` or `format_secret_key` wrote. Raises SecretKeyError."""
    raw = _raw(data)
    salt, limits, covered = raw[_HEAD : _HEAD + _SALT], raw[_HEAD + _SALT : -_COVERED], raw[-_COVERED:]
    if raw[2:4] == _SCRYPT:
        operations, memory = (int.from_bytes(limits[place : place + 8], "little") for place in (0, 8))
        if operations > _OPERATIONS * 4 or memory > _MEMORY * 4:
            raise SecretKeyError("the key asks for more memory than a key may")
        covered = _cover(covered, password, salt, operations, memory)
    number, secret, checksum = covered[:8], covered[8:72], covered[72:]
    unsummed = raw[2:4] == _PLAIN and not any(checksum)  # `minisign -W` sums nothing up
    if not unsummed and not secrets.compare_digest(checksum, _checksum(number, secret)):
        raise SecretKeyError("the password is another one, or the key is damaged")
    return SecretKey(number, secret)


def _raw(data: bytes) -> bytes:
    lines = data.decode(errors="replace").split()
    try:
        raw = base64.b64decode(lines[-1] if lines else "", validate=True)
    except (binascii.Error, ValueError) as error:
        raise SecretKeyError("not a secret key of minisign") from error
    if len(raw) != _HEAD + _SALT + 16 + _COVERED or raw[:2] != LEGACY or raw[4:6] != _BLAKE:
        raise SecretKeyError("not a secret key of minisign")
    if raw[2:4] not in (_SCRYPT, _PLAIN):
        raise SecretKeyError("the key is encrypted in a way that is not known here")
    return raw


def _cover(data: bytes, password: str, salt: bytes, operations: int, memory: int) -> bytes:
    """Cover or uncover: the derived stream over the data."""
    n_log2, r, p = nacl_bindings_pick_scrypt_params(operations, memory)
    stream = crypto_pwhash_scryptsalsa208sha256_ll(
        password.encode(), salt, 1 << n_log2, r, p, dklen=len(data), maxmem=memory * 2
    )
    return bytes(one ^ other for one, other in zip(data, stream, strict=True))


def _checksum(number: bytes, secret: bytes) -> bytes:
    return hashlib.blake2b(LEGACY + number + secret, digest_size=32).digest()


def _detached(message: bytes, key: SecretKey) -> bytes:
    signed: bytes = crypto_sign(message, key.secret)
    return signed[:crypto_sign_BYTES]


def _number(number: bytes) -> str:
    """As minisign prints it."""
    return number[::-1].hex().upper()


def _lines(comment: str, data: bytes) -> bytes:
    return f"{comment}\n{base64.b64encode(data).decode()}\n".encode()
