"""Programs and the files at the top can be signed too: each under its own name."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.signing import SecretKey, new_key, sign
from guide.edition.signed import State
from guide.edition.stick.signatures import comment_of_part, signature_of_part
from guide.edition.stick.verifying import Fault, verify_stick
from tests.edition.keys import DEVELOPER, KEYS, PUBLISHER, STRANGER


def seal(stick: Path, place: str, key: SecretKey = PUBLISHER, comment: str | None = None) -> None:
    sums = (stick / place / "SHA256SUMS").read_bytes()
    data = sign(sums, comment_of_part(place) if comment is None else comment, key)
    (stick / place / "SHA256SUMS.minisig").write_bytes(data)


@pytest.mark.parametrize("place", ["", "linux/Guide", "windows/Guide"])
def test_who_signed_a_part(written: Path, place: str) -> None:
    assert signature_of_part(written, place, KEYS) is State.UNSIGNED
    for key, state in ((PUBLISHER, State.TRUSTED), (DEVELOPER, State.DEVELOPMENT), (STRANGER, State.UNKNOWN_KEY)):
        seal(written, place, key)
        assert signature_of_part(written, place, KEYS) is state


@pytest.mark.parametrize("comment", ["", "guide program linux/Guide-Desk", "guide edition 2026.11 complete"])
def test_a_signature_for_something_else(written: Path, comment: str) -> None:
    seal(written, "linux/Guide", comment=comment)
    assert signature_of_part(written, "linux/Guide", KEYS) is State.WRONG


@pytest.mark.parametrize("data", [b"", b"nonsense", b"\xff" * 100_000])
def test_what_is_no_signature(written: Path, data: bytes) -> None:
    (written / "linux/Guide/SHA256SUMS.minisig").write_bytes(data)
    assert signature_of_part(written, "linux/Guide", KEYS) is State.WRONG
    assert Fault.SIGNATURE in {finding.fault for finding in verify_stick(written).findings}


def test_new_sums_do_not_hide_under_an_old_signature(written: Path) -> None:
    seal(written, "linux/Guide")
    with (written / "linux/Guide/SHA256SUMS").open("ab") as file:
        file.write(b"0" * 64 + b"  planted\n")
    assert signature_of_part(written, "linux/Guide", KEYS) is State.WRONG


def test_a_key_of_nobody(written: Path) -> None:
    seal(written, "linux/Guide", new_key())
    assert signature_of_part(written, "linux/Guide", ()) is State.UNKNOWN_KEY
