"""Held against Debian's minisign, in both directions."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest

from guide.desk.signing import (
    SecretKeyError,
    format_public_key,
    format_secret_key,
    needs_password,
    new_key,
    parse_secret_key,
    sign,
)
from guide.edition.minisign import (
    LEGACY,
    PREHASHED,
    NotMinisignError,
    WrongSignatureError,
    parse_public_key,
    parse_signature,
    verify,
)

needs_minisign = pytest.mark.skipif(shutil.which("minisign") is None, reason="Debian's minisign is not here")
MESSAGE = b"a list of sums\n" * 40
COMMENT = "guide edition 2026.11 complete"
KEY = new_key()
SIGNED = sign(MESSAGE, COMMENT, KEY)


def minisign(*arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(["minisign", *map(str, arguments)], input=typed, capture_output=True, text=True, check=False)


@needs_minisign
def test_minisign_verifies_what_we_sign(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_bytes(MESSAGE)
    (tmp_path / "SHA256SUMS.minisig").write_bytes(SIGNED)
    (tmp_path / "key.pub").write_bytes(format_public_key(KEY.public))
    done = minisign("-Vm", tmp_path / "SHA256SUMS", "-p", tmp_path / "key.pub")
    assert done.returncode == 0, done.stderr
    assert f"Trusted comment: {COMMENT}" in done.stdout
    (tmp_path / "SHA256SUMS").write_bytes(MESSAGE + b"x")
    assert minisign("-Vm", tmp_path / "SHA256SUMS", "-p", tmp_path / "key.pub").returncode == 1


@needs_minisign
@pytest.mark.parametrize(("option", "algorithm"), [("-S", PREHASHED), ("-Sl", LEGACY)])
def test_we_verify_what_minisign_signs(tmp_path: Path, option: str, algorithm: bytes) -> None:
    public, secret, file = tmp_path / "key.pub", tmp_path / "key.key", tmp_path / "SHA256SUMS"
    file.write_bytes(MESSAGE)
    assert minisign("-GW", "-p", public, "-s", secret).returncode == 0
    assert minisign(option, "-s", secret, "-m", file, "-t", COMMENT).returncode == 0
    signature = parse_signature((tmp_path / "SHA256SUMS.minisig").read_bytes())
    assert signature.algorithm == algorithm
    key = parse_public_key(public.read_bytes())
    assert verify(MESSAGE, signature, key) == COMMENT
    with pytest.raises(WrongSignatureError):
        verify(MESSAGE[1:], signature, key)
    assert parse_secret_key(secret.read_bytes()).public == key


@needs_minisign
def test_minisign_signs_with_a_key_of_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(MESSAGE)
    (tmp_path / "key").write_bytes(format_secret_key(KEY))
    assert minisign("-Sm", tmp_path / "file", "-s", tmp_path / "key", "-t", "x").returncode == 0
    assert verify(MESSAGE, parse_signature((tmp_path / "file.minisig").read_bytes()), KEY.public) == "x"


@needs_minisign
def test_a_password_is_that_of_minisign(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(MESSAGE)
    (tmp_path / "key").write_bytes(format_secret_key(KEY, "four words of mine"))
    done = minisign("-Sm", tmp_path / "file", "-s", tmp_path / "key", "-t", "x", typed="four words of mine\n")
    assert done.returncode == 0, done.stderr
    assert verify(MESSAGE, parse_signature((tmp_path / "file.minisig").read_bytes()), KEY.public) == "x"
    data = (tmp_path / "key").read_bytes()
    assert needs_password(data)
    assert parse_secret_key(data, "four words of mine") == KEY
    with pytest.raises(SecretKeyError, match="password"):
        parse_secret_key(data, "five words of mine")


def test_the_same_message_gives_the_same_bytes() -> None:
    assert sign(MESSAGE, COMMENT, KEY) == SIGNED
    assert verify(MESSAGE, parse_signature(SIGNED), KEY.public) == COMMENT


def test_a_changed_comment_is_noticed() -> None:
    changed = SIGNED.replace(b"2026.11", b"2026.12")
    with pytest.raises(WrongSignatureError, match="comment"):
        verify(MESSAGE, parse_signature(changed), KEY.public)


def test_another_key_of_the_same_number_does_not_verify() -> None:
    other = new_key()
    with pytest.raises(WrongSignatureError):
        verify(MESSAGE, parse_signature(SIGNED), type(other.public)(KEY.number, other.public.key))
    with pytest.raises(WrongSignatureError, match="another key"):
        verify(MESSAGE, parse_signature(SIGNED), other.public)


def test_no_bit_of_it_can_be_turned() -> None:
    for place in range(len(SIGNED)):
        for bit in range(8):
            turned = bytearray(SIGNED)
            turned[place] ^= 1 << bit
            try:
                signature = parse_signature(bytes(turned))
                verify(MESSAGE, signature, KEY.public)
            except (NotMinisignError, WrongSignatureError):
                continue
            # What was not signed: the words of the first comment, and the unused bits at the end of base64.
            assert bytes(turned).split(b"\n")[1:] == SIGNED.split(b"\n")[1:] or signature == parse_signature(SIGNED)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"untrusted comment: x\n",
        SIGNED * 2,
        SIGNED.replace(b"trusted comment: g", b"comment: g"),
        b"untrusted comment: x\nRWQ=\ntrusted comment: x\nRWQ=\n",
        b"untrusted comment: x\n!\ntrusted comment: x\n!\n",
        b"untrusted comment: " + b"x" * 100_000 + SIGNED,
    ],
)
def test_anything_else_is_no_signature(data: bytes) -> None:
    with pytest.raises(NotMinisignError):
        parse_signature(data)


@pytest.mark.parametrize("data", [b"", b"RWQ=", base64.b64encode(b"ED" + bytes(40)), b"a\nb\nc", b"\xff"])
def test_anything_else_is_no_key(data: bytes) -> None:
    with pytest.raises(NotMinisignError):
        parse_public_key(data)


@pytest.mark.parametrize("data", [b"", b"x", base64.b64encode(bytes(158)), format_secret_key(KEY)[:-9], b"\xff\n\xff"])
def test_anything_else_is_no_secret_key(data: bytes) -> None:
    with pytest.raises(SecretKeyError):
        parse_secret_key(data)
