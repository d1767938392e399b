"""Keys of the tests, made anew in each run, and editions that they sign."""

from __future__ import annotations

from pathlib import Path

from guide.desk.sign_edition import sign_edition
from guide.desk.signing import new_key
from guide.edition.trusted_keys import TrustedKey

PUBLISHER, STRANGER, DEVELOPER = new_key(), new_key(), new_key()
KEYS = (TrustedKey("guide-2026", PUBLISHER.public), TrustedKey("development", DEVELOPER.public))


def signed_by_publisher(folder: Path) -> Path:
    sign_edition(folder, PUBLISHER)
    return folder
