"""Whether an edition may be handed on: not while a critical note holds words that nobody compared.

Signing and packing with a key that readers trust ask here. The development key does not: no packaged program opens
what it signed, so that whoever mends a warning can build and see it.
"""

from __future__ import annotations

from pathlib import Path

from guide.edition import manifest
from guide.edition.manifest import Manifest


def refuse_uncompared(folder: Path) -> None:
    """Raises ValueError with one sentence, and OSError. folder: of an edition."""
    if refused := why_not_handed_on(manifest.parse_manifest((folder / manifest.FILE_NAME).read_bytes())):
        raise ValueError(refused)


def why_not_handed_on(said: Manifest) -> str | None:
    """One sentence, or None where an edition may be handed on."""
    if said.uncompared is None:
        return (
            "this edition does not say whether its critical notes were translated back and compared; build it anew "
            "with this program before it is signed for readers."
        )
    if not said.uncompared:
        return None
    notes = ", ".join(f"{len(ids)} in {language}" for language, ids in said.uncompared.items())
    return (
        f"critical notes whose translation was not translated back and compared ({notes}) must not reach readers; "
        "“guide-desk strings check” names each."
    )
