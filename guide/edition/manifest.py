"""edition.json: what an edition says of itself. It is checked by SHA256SUMS like every other file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

FILE_NAME = "edition.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """number   year and month of its content, as "2026.11", and "2026.11.2" for the next of the same month
    date     YYYY-MM-DD, of the content
    profile  which readers it is for, for example "field"
    schema   guide.store.schema.USER_VERSION of its database
    counts   what it holds, by kind: {"services": 246, "articles": 14, …}
    sqlite   version of SQLite that wrote the database
    uncompared  ids of critical notes, by language, whose translation nobody compared by a back-translation: no key
                that readers trust signs such an edition. None: a builder made it that did not look
    """

    number: str
    date: str
    profile: str
    schema: int
    counts: Mapping[str, int]
    sqlite: str
    uncompared: Mapping[str, tuple[str, ...]] | None = None


def parse_manifest(data: bytes) -> Manifest:
    """Raises ValueError where the bytes are not a manifest. Fields of later programs are passed over."""
    try:
        found = json.loads(data)
    except RecursionError as error:
        raise ValueError("the manifest is nested too deep") from error
    if not isinstance(found, dict) or not isinstance(found.get("counts"), dict):
        raise ValueError("the manifest is not an object with counts")
    try:
        manifest = Manifest(
            number=found["number"],
            date=found["date"],
            profile=found["profile"],
            schema=found["schema"],
            counts=found["counts"],
            sqlite=found["sqlite"],
            uncompared=_ids(found.get("uncompared")),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("the manifest lacks a field, or one has another type") from error
    whole = (manifest.schema, *manifest.counts.values())
    words = (manifest.number, manifest.date, manifest.profile, manifest.sqlite, *manifest.counts)
    if not all(type(value) is int for value in whole) or not all(type(value) is str for value in words):
        raise ValueError("a field of the manifest has another type")
    return manifest


def _ids(found: object) -> dict[str, tuple[str, ...]] | None:
    """Raises TypeError."""
    if found is None:
        return None
    if not isinstance(found, dict) or not all(isinstance(ids, list) for ids in found.values()):
        raise TypeError("not ids by language")
    if not all(type(id) is str for ids in found.values() for id in ids):
        raise TypeError("an id has another type")
    return {language: tuple(ids) for language, ids in found.items()}


def format_manifest(manifest: Manifest) -> bytes:
    """The file's bytes; the same manifest gives the same bytes."""
    return (json.dumps(asdict(manifest), indent=2, sort_keys=True, ensure_ascii=False) + "\n").encode()
