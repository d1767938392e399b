"""The development key of this computer: made with the first build, outside of the project, without a password.

It shows that the files are whole, and nothing else; no bundle trusts it.
"""

from __future__ import annotations

import os
from pathlib import Path

from guide.core.paths import development_folder
from guide.desk.signing import SecretKey, format_public_key, format_secret_key, new_key, parse_secret_key
from guide.edition.trusted_keys import DEVELOPMENT_NAME


def development_key() -> SecretKey:
    """The key; made where there is none. Raises OSError, and SecretKeyError where the file is damaged."""
    folder = development_folder()
    path = folder / f"{DEVELOPMENT_NAME}.key"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_secret(path, format_secret_key(new_key()))
    key = parse_secret_key(path.read_bytes())
    public = folder / f"{DEVELOPMENT_NAME}.pub"
    if not public.exists():
        public.write_bytes(format_public_key(key.public))
    return key


def write_secret(path: Path, data: bytes) -> None:
    """A new file that its owner alone can read. Raises FileExistsError where there is one: a key is never replaced."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123  a handle
        file.write(data)
