"""The list of an edition's numbers as digests (guide.core.number_list), from its sources."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.core.cautions import NoteCautions, cautions, note_cautions
from guide.core.notes import Level
from guide.core.number_list import FILE_NAME, NumberList, address_digest, number_digests, number_list, parse_list
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import NoteRecord
from guide.edition import checksums


class NoNumberListError(Exception):
    """The edition before holds no list of numbers, or a damaged one."""


def list_of(sources: Sources) -> NumberList:
    """Of all sources, whatever a profile leaves out of the edition: that something is left out withdraws nothing.

    A place that nobody should contact is not listed: an older edition that still offered it counts it as withdrawn.
    """
    services = [service for service in sources.services if not service.do_not_contact]
    notes = {note.id: _note_cautions(note) for note in sources.notes}
    named = [(id, service) for service in services for id in (service.id, *service.aliases)]
    return number_list(
        sources.editions[0].date,
        ((id, _ways(service)) for id, service in named),
        ((id, cautions(service, notes)) for id, service in named),
    )


def list_before(edition: Path) -> NumberList:
    """The list of an edition in a folder, as its sums say. Raises NoNumberListError."""
    try:
        data = (edition / FILE_NAME).read_bytes()
        sums = checksums.parse_sums((edition / checksums.FILE_NAME).read_bytes())
        if sums.get(FILE_NAME) != checksums.sum_of(data):
            raise ValueError("not what the sums say")
        return parse_list(data)
    except (OSError, ValueError) as error:
        raise NoNumberListError(f"{edition / FILE_NAME} cannot be used: {error}") from error


def _note_cautions(note: NoteRecord) -> NoteCautions:
    full, instead = ((each.text for each in part) for part in (note.full, note.instead))
    return note_cautions(note.id, Level[note.level.upper()], note.short, full, instead)


def _ways(service: ServiceRecord) -> Iterator[str]:
    for phone in service.phones:
        yield from number_digests(phone.number, phone.e164)
    for address in (service.url, service.email, *(channel.value for channel in service.channels)):
        if address:
            yield address_digest(address)
