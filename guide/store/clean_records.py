"""Records without the digits that must not be seen any more: a name, a remark or an address can hold them, too."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from guide.core.directory import Organization, Service, ServiceSummary, Source
from guide.core.wording import Wording
from guide.text.without_numbers import contains_number, masked, site_of, without_numbers

_NAMELESS = "…"


def clean_summary(summary: ServiceSummary, numbers: Collection[str]) -> ServiceSummary:
    """numbers: as digits alone. Nothing is copied where there are none."""
    if not numbers:
        return summary
    words = _cleaner(numbers)
    return replace(
        summary,
        name=replace(summary.name, text=clean_name(summary.name.text, numbers)),
        own_names=tuple((language, clean_name(name, numbers)) for language, name in summary.own_names),
        phones=tuple(replace(phone, note=words(phone.note)) for phone in summary.phones),
        schedule=replace(summary.schedule, note=words(summary.schedule.note)),
        languages=tuple(replace(language, note=words(language.note)) for language in summary.languages),
    )


def clean_service(service: Service, numbers: Collection[str]) -> Service:
    """The rest of a record whose summary is clean."""
    if not numbers:
        return service
    words = _cleaner(numbers)

    def address(value: str | None) -> str | None:
        return None if value and contains_number(value, numbers) else value

    return replace(
        service,
        organization=_clean_organization(service.organization, numbers),
        description=words(service.description),
        area=words(service.area),
        channels=tuple(channel for channel in service.channels if address(channel.value.text)),
        url=address(service.url),
        email=address(service.email),
        cost_note=words(service.cost_note),
        sources=tuple(
            Source(site_of(source.url), source.date, source.date_note) if not address(source.url) else source
            for source in service.sources
        ),
    )


def withdrawn_service(service: Service) -> Service:
    """What is left of a withdrawn one: enough to say what it was, and no way to reach it."""
    return replace(
        service,
        organization=replace(service.organization, url=None),
        description=None,
        area=None,
        channels=(),
        url=None,
        email=None,
        cost_note=None,
        sources=(),
    )


def clean_name(name: str, numbers: Collection[str]) -> str:
    """The name without these numbers; an ellipsis for one that is nothing else."""
    return without_numbers(name, numbers) or _NAMELESS if name else name


def _clean_organization(organization: Organization, numbers: Collection[str]) -> Organization:
    names = tuple((language, clean_name(name, numbers)) for language, name in organization.own_names)
    name = replace(organization.name, text=clean_name(organization.name.text, numbers))
    url = None if organization.url and contains_number(organization.url, numbers) else organization.url
    return replace(organization, name=name, own_names=names, url=url)


def _cleaner(numbers: Collection[str]) -> Callable[[Wording | None], Wording | None]:
    return lambda wording: replace(wording, text=masked(wording.text, numbers)) if wording else None
