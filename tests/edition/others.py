"""Newer and older editions beside the small one, with lists of numbers made from its sources by the real builder."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from guide.core.number_list import BEFORE_NAME, FILE_NAME, NumberList, format_list
from guide.core.other_editions import OtherEdition, OtherEditions
from guide.desk.assemble.number_list import list_of
from guide.desk.development_key import development_key
from guide.desk.sign_edition import sign_edition
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources, read_sources
from guide.desk.sources.tables import NoteRecord
from guide.edition.manifest import FILE_NAME as MANIFEST_NAME
from guide.edition.manifest import format_manifest, parse_manifest
from tests.conftest import SMALL_SOURCE
from tests.edition.conftest import sum_up

NUMBER, DATE = "2026.10", "2026-10-31"
"""Of the small edition."""


@cache
def small_sources() -> Sources:
    return read_sources(SMALL_SOURCE / "resources")


def changed_list(
    withdrawn: Collection[str] = (), numbers: Mapping[str, str] | None = None, date: str = DATE
) -> NumberList:
    """The small edition's list without some services, and with another first number for others."""

    def renumbered(service: ServiceRecord) -> ServiceRecord:
        if number := (numbers or {}).get(service.id):
            first = replace(service.phones[0], number=number, e164=None)
            return replace(service, phones=(first, *service.phones[1:]))
        return service

    services = tuple(renumbered(service) for service in small_sources().services if service.id not in withdrawn)
    edition = replace(small_sources().editions[0], date=date)
    return list_of(replace(small_sources(), services=services, editions=(edition,)))


def list_with(
    services: Mapping[str, Mapping[str, Any]], notes: Mapping[str, Mapping[str, Any]] | None = None, date: str = DATE
) -> NumberList:
    """The small edition's list with other values in fields of services, and in notes; a new note is one like S02."""
    sources = small_sources()
    known = {note.id: note for note in sources.notes}

    def changed(id: str) -> NoteRecord:
        return replace(known.get(id, replace(known["S02"], id=id)), **(notes or {}).get(id, {}))

    records = tuple(replace(service, **services.get(service.id, {})) for service in sources.services)
    assert services.keys() <= {record.id for record in records}
    edition = replace(sources.editions[0], date=date)
    ids = dict.fromkeys([*known, *(notes or {})])
    return list_of(replace(sources, services=records, notes=tuple(map(changed, ids)), editions=(edition,)))


def newer(*lists: NumberList) -> OtherEditions:
    """The newest last: 2026.11, 2026.12, …"""
    named = [OtherEdition(f"2026.{month}", listed) for month, listed in enumerate(lists, start=11)]
    return OtherEditions(newer=tuple(reversed(named)), date=DATE)


def older(*lists: NumberList) -> OtherEditions:
    """The newest first."""
    return OtherEditions(older=lists, date=DATE)


def copy_of(
    edition: Path, folder: Path, number: str, listed: NumberList | None = None, before: NumberList | None = None
) -> Path:
    """The edition again under another number, signed; with another list of numbers, and with one of before."""
    shutil.copytree(edition, folder)
    manifest = parse_manifest((folder / MANIFEST_NAME).read_bytes())
    (folder / MANIFEST_NAME).write_bytes(format_manifest(replace(manifest, number=number)))
    if listed is not None:
        (folder / FILE_NAME).write_bytes(format_list(listed))
    if before is not None:
        (folder / BEFORE_NAME).write_bytes(format_list(before))
    sign_edition(sum_up(folder), development_key())
    return folder
