from __future__ import annotations

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.desk.signing import format_public_key, sign
from guide.edition.fingerprint import as_hex, as_words, fingerprint
from guide.edition.opening import open_edition
from guide.edition.pgp_words import EVEN, ODD
from guide.edition.signed import State, check, comment_of
from guide.edition.trusted_keys import trusted_keys
from tests.edition.keys import DEVELOPER, KEYS, PUBLISHER, STRANGER, signed_by_publisher

SUMS = b"sums"
COMMENT = comment_of("2026.11", "complete")


@pytest.mark.parametrize(
    ("signature", "state"),
    [
        (sign(SUMS, COMMENT, PUBLISHER), State.TRUSTED),
        (sign(SUMS, COMMENT, DEVELOPER), State.DEVELOPMENT),
        (sign(SUMS, COMMENT, STRANGER), State.UNKNOWN_KEY),
        (sign(b"other", COMMENT, PUBLISHER), State.WRONG),
        (sign(SUMS, "another document", PUBLISHER), State.WRONG),
        (sign(SUMS, "guide edition 2026.11 ../..", PUBLISHER), State.WRONG),
        (b"not a signature", State.WRONG),
    ],
)
def test_every_state(signature: bytes, state: State) -> None:
    signed = check(SUMS, signature, KEYS)
    assert signed.state is state
    assert signed.holds == bool(signed.name) == bool(signed.fingerprint)
    if signed.holds:
        assert signed.name == "2026.11-complete"


def test_an_edition_that_nobody_named_must_be_signed(edition: Path) -> None:
    with pytest.raises(GuideError, match="carries no signature"):
        open_edition(edition, KEYS, must_be_signed=True)
    assert open_edition(edition, KEYS).signed.state is State.UNSIGNED
    assert open_edition(signed_by_publisher(edition), KEYS, must_be_signed=True).signed.state is State.TRUSTED
    with pytest.raises(GuideError, match="does not know"):
        open_edition(edition, (), must_be_signed=True)
    sums = edition / "SHA256SUMS"
    sums.write_bytes(sums.read_bytes() + b"\n")
    with pytest.raises(GuideError, match="changed after it was signed"):
        open_edition(edition, KEYS, must_be_signed=True)


def test_a_stick_that_fails_at_the_signature_is_one_sentence(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_by_publisher(edition)
    found = Path.stat

    def fail(path: Path, **how: bool) -> os.stat_result:
        if path.suffix == ".minisig":
            raise OSError(errno.EIO, "Input/output error")
        return found(path, **how)

    monkeypatch.setattr(Path, "stat", fail)
    with pytest.raises(GuideError, match="carries no signature"):
        open_edition(edition, KEYS, must_be_signed=True)


def test_the_comment_must_be_that_of_the_manifest(edition: Path) -> None:
    """Whoever signs a newer number over an older edition has mixed two editions up."""
    sums = (edition / "SHA256SUMS").read_bytes()
    (edition / "SHA256SUMS.minisig").write_bytes(sign(sums, comment_of("2026.12", "complete"), PUBLISHER))
    assert open_edition(edition, KEYS).signed.state is State.WRONG
    with pytest.raises(GuideError, match="changed after it was signed"):
        open_edition(edition, KEYS, must_be_signed=True)


@pytest.mark.skipif(shutil.which("minisign") is None, reason="Debian's minisign is not here")
def test_the_whole_check_by_hand(edition: Path, tmp_path: Path) -> None:
    signed_by_publisher(edition)
    key = tmp_path / "guide.pub"
    key.write_bytes(format_public_key(PUBLISHER.public))
    by_hand = f"minisign -Vm SHA256SUMS -p {key} && sha256sum -c SHA256SUMS"
    subprocess.run(by_hand, shell=True, cwd=edition, check=True, capture_output=True)
    (edition / "guide.db").write_bytes(b"x")
    assert subprocess.run(by_hand, shell=True, cwd=edition, check=False, capture_output=True).returncode


def test_a_bundle_trusts_the_keys_it_came_with_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "guide-2026.pub").write_bytes(format_public_key(PUBLISHER.public))
    (tmp_path / "broken.pub").write_bytes(b"x")
    monkeypatch.setattr("guide.edition.trusted_keys.keys_folder", lambda: tmp_path)
    assert [key.name for key in trusted_keys()] == ["guide-2026", "development"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert [key.name for key in trusted_keys()] == ["guide-2026"]
    assert not trusted_keys()[0].development


def test_what_the_desk_builds_is_signed_by_the_development_key(small_edition: Path) -> None:
    assert open_edition(small_edition, must_be_signed=True).signed.state is State.DEVELOPMENT


def test_a_fingerprint_can_be_read_out() -> None:
    assert len({word.casefold() for word in EVEN + ODD}) == 512
    assert as_words(b"\x00\x00\xff\xff") == "aardvark adroitness Zulu Yucatan"
    assert as_hex(b"\x00\x01\xfe\xff\x10") == "0001 feff 10"
    print = fingerprint(PUBLISHER.public)
    assert len(as_words(print).split()) == len(print) == 10
    assert print != fingerprint(STRANGER.public)
