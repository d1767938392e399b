"""Sign an edition's SHA256SUMS: the trusted comment names its number and profile."""

from __future__ import annotations

from pathlib import Path

from guide.desk.signing import SecretKey, sign
from guide.edition import checksums, manifest, signed
from guide.edition.manifest import Manifest


def sign_edition(folder: Path, key: SecretKey) -> Manifest:
    """Write SHA256SUMS.minisig anew. Raises OSError, and ValueError where the folder is not a whole edition."""
    sums = (folder / checksums.FILE_NAME).read_bytes()
    if checksums.parse_sums(sums) != checksums.sums_of(folder):
        raise ValueError(f"the files of {folder} are not those of its {checksums.FILE_NAME}")
    said = manifest.parse_manifest((folder / manifest.FILE_NAME).read_bytes())
    signature = sign(sums, signed.comment_of(said.number, said.profile), key)
    (folder / checksums.SIGNATURE_NAME).write_bytes(signature)
    return said
