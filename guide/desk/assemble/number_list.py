"""The list of an edition's numbers as digests (guide.core.number_list), from its sources."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.number_list import NumberList, address_digest, number_digests, number_list
from guide.desk.sources.directory import ServiceRecord
from guide.desk.sources.reading import Sources


def list_of(sources: Sources) -> NumberList:
    """Of all sources, whatever a profile leaves out of the edition: that something is left out withdraws nothing."""
    return number_list(
        sources.editions[0].date,
        ((id, _ways(service)) for service in sources.services for id in (service.id, *service.aliases)),
    )


def _ways(service: ServiceRecord) -> Iterator[str]:
    for phone in service.phones:
        yield from number_digests(phone.number, phone.e164)
    for address in (service.url, service.email, *(channel.value for channel in service.channels)):
        if address:
            yield address_digest(address)
