"""A service as an entry of the index."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from guide.core.address import Kind
from guide.core.directory import Service, ServiceSummary
from guide.core.doors import Door, Place, passage
from guide.core.i18n import SOURCE_LANGUAGE
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.desk.assemble.index_numbers import hidden_digits, masked, without_numbers
from guide.desk.assemble.index_words import SearchWords, nonempty, plain
from guide.store.directory import Directory
from guide.text.digits import only_digits

_BETWEEN_LABELS = " · "


def service_entry(
    summary: ServiceSummary,
    services: Collection[ServiceSummary],
    directory: Directory,
    words: SearchWords,
    languages: Sequence[str],
    hidden: Collection[str],
) -> Entry:
    """The entry of one of an edition's services. hidden: digits that no snippet may show.

    One that is found by name only has its names and digits alone.
    """
    by_name = summary.reports_status or summary.publishes_faces
    texts = []
    for language in languages:
        service = directory.service(summary.id, language)
        text = _by_name(service, language, languages)
        texts.append(text if by_name else _whole(text, service, services, words, hidden))
    return Entry(
        Kind.SERVICE,
        summary.id,
        tuple(texts),
        country=summary.country,
        nationals_of=summary.for_nationals_of,
        gated_by=passage(summary, Door.SEARCH).gated_by,
        short_code=any(phone.short_code for phone in summary.phones),
        in_strip=passage(summary, Door.STRIP).place is Place.LIST,
        do_not_contact=summary.do_not_contact,
    )


def _by_name(service: Service, language: str, languages: Sequence[str]) -> EntryText:
    own_names = tuple(name for code, name in service.own_names if code == language)
    if language == SOURCE_LANGUAGE:  # official names in languages without a window stand in the English text
        own_names += tuple(name for code, name in service.own_names if code not in languages)
    # Digits are a keyword, too, for queries with other words beside them.
    keywords = nonempty(plain(service.organization.name, language), *_digits(service))
    return EntryText(language, _title(service, language), keywords, names=own_names)


def _whole(
    by_name: EntryText,
    service: Service,
    services: Collection[ServiceSummary],
    words: SearchWords,
    hidden: Collection[str],
) -> EntryText:
    language = by_name.language
    address = f"{Kind.SERVICE}:{service.id}"
    offers = _BETWEEN_LABELS.join(words.values("offer", service.offers, language))
    answers = dict.fromkeys(answer for phone in service.phones for answer in phone.answers)
    notes = [service.schedule.note, service.cost_note, *(phone.note for phone in service.phones)]
    notes += [*(channel.value for channel in service.channels), *(spoken.note for spoken in service.languages)]
    # A language that is only assumed is promised nowhere, so nobody finds a line by it.
    stated = [spoken.code for spoken in service.languages if not spoken.assumed]
    return EntryText(
        language=language,
        title=by_name.title,
        names=by_name.names,
        keywords=(
            *by_name.keywords,
            *words.keywords(address, language),
            *words.countries((service.country, service.for_nationals_of), language),
        ),
        summary=nonempty(*(masked(text, hidden) for text in (plain(service.description, language), offers))),
        labels=(
            *nonempty(plain(service.area, language)),
            *words.values("kind", [service.kind], language),
            *words.values("audience", service.serves, language),
            *words.values("answer", answers, language),
            *words.of_glossary(address, language),
            *words.of_other_lines(service, services, language),
        ),
        rest=(*nonempty(*(plain(note, language) for note in notes)), *words.spoken(stated, language)),
    )


def _title(service: Service, language: str) -> str:
    """The translated name, else the official one in this language; without digits that must not be seen."""
    names = [plain(service.name, language), *(name for code, name in service.own_names if code == language)]
    return without_numbers(next(filter(None, names), ""), frozenset(hidden_digits(service)))


def _digits(service: Service) -> Iterator[str]:
    for phone in service.phones:
        yield from (phone.number, only_digits(phone.number))
