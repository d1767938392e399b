"""Services and their numbers in a language."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields
from functools import cached_property

from guide.core.directory import (
    Channel,
    Known,
    Organization,
    Phone,
    Schedule,
    ScheduleKind,
    Service,
    ServiceSummary,
    Source,
    SpokenLanguage,
    is_words,
)
from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, SOURCE_LANGUAGE
from guide.core.other_editions import ALONE, OtherEditions
from guide.core.wording import Standing, Wording
from guide.store.clean_records import clean_service, clean_summary, withdrawn_service
from guide.store.search_warned import WarnedNumbers, warned_numbers
from guide.store.service_rows import ServiceRow, read_service_rows
from guide.store.standing_cautions import Cautions
from guide.store.standing_rows import NOTHING_GONE, Gone, standing_rows
from guide.store.wordings import Wordings

_MOST_WHOLES = 8

_CARD = """
SELECT organization, description_text, url, email, cost, cost_note_text, records_calls, must_report,
       confidence, staleness
FROM service WHERE id = ?
"""


class Directory:
    """Lists are read once a language; a whole record when its card is opened, and the last few are kept.

    others  what other editions withdrew or changed: nothing of that is given out, and no words that hold its digits;
            and what newer ones warn of
    """

    def __init__(
        self, connection: sqlite3.Connection, wordings: Wordings | None = None, others: OtherEditions = ALONE
    ) -> None:
        self._connection = connection
        self._wordings = wordings or Wordings(connection)
        self._others = others
        self._summaries: dict[str, dict[str, ServiceSummary]] = {}
        self._wholes: dict[tuple[str, str], Service] = {}

    def services(self, language: str) -> tuple[ServiceSummary, ...]:
        """Every service, in the order in which a reader of the language looks names up.

        One that was withdrawn is listed nowhere, unless it stands there to warn of it: no warning is taken back.
        """
        every = self._by_id(language).values()
        return tuple(service for service in every if service.withdrawn_by is None or service.do_not_contact)

    def summary(self, id: str, language: str) -> ServiceSummary | None:
        """What a list knows of a service, also of a withdrawn one; None where this edition has none of that id."""
        return self._by_id(language).get(id)

    def service(self, id_or_alias: str, language: str) -> Service:
        """The whole record, also by an id it had before. NotInGuideError where this edition has none.

        Of a withdrawn one its name is left, and which edition withdrew it.
        """
        summary = self._by_id(language)[self._current_id(id_or_alias)]
        key = (summary.id, language)
        if key not in self._wholes:  # each part of a card asks for it
            if len(self._wholes) >= _MOST_WHOLES:
                self._wholes.clear()
            self._wholes[key] = self._whole(summary, language)
        return self._wholes[key]

    def phone(self, service_id: str, key: str | None) -> Phone:
        """A number by its reference in a text; key is None where the record has one phone.

        Its note is in English: the text around a reference says what is needed in its own language.
        NotInGuideError where the record or the key does not exist, was withdrawn, or does not say which.
        """
        phones = self._by_id(SOURCE_LANGUAGE)[self._current_id(service_id)].phones
        if key is None and len(phones) == 1:
            return phones[0]
        for phone in phones:
            if phone.key == key:
                return phone
        raise NotInGuideError(N_("“{id}” has no number “{key}” in this edition."), id=service_id, key=key or "")

    def countries(self) -> tuple[str, ...]:
        """Codes of the countries that have a service, sorted by code."""
        return tuple(sorted({row.country for row in self._all_rows().values() if row.country}))

    @property
    def gone(self) -> Gone:
        """What this edition holds and must not show, or not at once."""
        return self._standing[1]

    @cached_property
    def warned(self) -> WarnedNumbers:
        """What a newer edition warns of, for the search."""
        return warned_numbers(self._by_id(SOURCE_LANGUAGE).values())

    @cached_property
    def _as_written(self) -> dict[str, ServiceRow]:
        return read_service_rows(self._connection)

    @cached_property
    def _standing(self) -> tuple[dict[str, ServiceRow], Gone]:
        if self._others == ALONE:
            return self._as_written, NOTHING_GONE
        former: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for alias, service in self._connection.execute("SELECT alias, service FROM service_alias ORDER BY alias"):
            former[service] += (alias,)
        cautions = Cautions(self._connection, self._others) if self._others.newer else None
        return standing_rows(self._as_written, former, self._others, cautions)

    def _all_rows(self) -> dict[str, ServiceRow]:
        return self._standing[0]

    def _current_id(self, id_or_alias: str) -> str:
        """The id of today. Of a record that was divided, a part that is not the police: no old id leads there."""
        rows = self._all_rows()
        if id_or_alias in rows:
            return id_or_alias
        parts: list[str] = [
            service
            for (service,) in self._connection.execute(
                "SELECT service FROM service_alias WHERE alias = ? ORDER BY service", (id_or_alias,)
            )
        ]
        if not parts:
            raise NotInGuideError(N_("This edition has no number under “{id}”."), id=id_or_alias)
        return min(parts, key=lambda part: any("police" in phone.answers for phone in self._as_written[part].phones))

    def _by_id(self, language: str) -> dict[str, ServiceSummary]:
        if language not in self._summaries:
            rows = self._all_rows()
            words = self._wordings.many((message for row in rows.values() for message in row.messages()), language)
            in_order = [
                service
                for (service,) in self._connection.execute(
                    "SELECT service FROM service_sort WHERE language = ? ORDER BY sort_key, service", (language,)
                )
            ]
            ids = dict.fromkeys([*in_order, *sorted(rows)])
            self._summaries[language] = {id: clean_summary(_summary(rows[id], words), self._hidden(id)) for id in ids}
        return self._summaries[language]

    def _hidden(self, id: str) -> frozenset[str]:
        """The digits that no words of a service may hold."""
        return self.gone.digits | self.gone.numbers.get(id, frozenset())

    def _whole(self, summary: ServiceSummary, language: str) -> Service:
        def listed(sql: str) -> list[tuple[str, ...]]:
            return self._connection.execute(sql, (summary.id,)).fetchall()

        organization, description, url, email, cost, cost_note, records, must_report, *marks = self._connection.execute(
            _CARD, (summary.id,)
        ).fetchone()
        confidence, staleness = marks
        area = self._connection.execute(
            "SELECT extent_text FROM service_area WHERE service = ? ORDER BY rowid", (summary.id,)
        ).fetchone()
        channels = self._connection.execute(
            "SELECT type, value_text, message.text FROM channel JOIN message ON message.id = value_text "
            "WHERE service = ? ORDER BY position",
            (summary.id,),
        ).fetchall()
        words = self._wordings.many(
            (description, cost_note, *(area or ()), *(text for _type, text, _english in channels)), language
        )
        written = [address for address in (url, email, *(english for *_channel, english in channels)) if address]
        replaced = {address: self._others.address_replaced_by(summary.id, address) for address in written}
        known = {field.name: getattr(summary, field.name) for field in fields(ServiceSummary)}
        known["replaced_by"] = summary.replaced_by or next(filter(None, replaced.values()), None)
        service = Service(
            **known,
            organization=self._organization(organization, language),
            description=_optional(words, description),
            area=_optional(words, area[0]) if area else None,
            channels=tuple(
                Channel(type, _address_or_words(words[text]))
                for type, text, english in channels
                if not replaced[english]
            ),
            url=None if replaced.get(url) else url,
            email=None if replaced.get(email) else email,
            cost=cost,
            cost_note=_optional(words, cost_note),
            records_calls=Known(records),
            must_report=Known(must_report),
            confidence=confidence,
            staleness=staleness,
            sources=tuple(
                Source(url, date, date_note)
                for url, date, date_note in listed(
                    "SELECT url, date, date_note FROM source WHERE service = ? ORDER BY position"
                )
            ),
            facts=tuple(fact for (fact,) in listed("SELECT fact FROM service_fact WHERE service = ? ORDER BY fact")),
        )
        service = withdrawn_service(service) if service.withdrawn_by else service
        return clean_service(service, self._hidden(service.id))

    def _organization(self, id: str, language: str) -> Organization:
        name, url = self._connection.execute("SELECT name_text, url FROM organization WHERE id = ?", (id,)).fetchone()
        own_names = self._connection.execute(
            "SELECT language, name FROM organization_name WHERE organization = ? ORDER BY language", (id,)
        ).fetchall()
        return Organization(id, self._wordings.get(name, language), tuple(own_names), url)


def _summary(row: ServiceRow, words: Mapping[int, Wording]) -> ServiceSummary:
    return ServiceSummary(
        id=row.id,
        name=words[row.name],
        own_names=row.own_names,
        kind=row.kind,
        country=row.country,
        area_country=row.area_country,
        extent=row.extent,
        phones=tuple(
            Phone(
                phone.key,
                phone.number,
                phone.e164,
                phone.type,
                phone.answers,
                phone.short_code,
                _optional(words, phone.note),
                phone.spaced,
                phone.national,
                phone.country,
                phone.changed_on,
            )
            for phone in row.phones
        ),
        schedule=Schedule(ScheduleKind(row.schedule_kind), row.hours, _optional(words, row.schedule_note)),
        languages=tuple(
            SpokenLanguage(language.code, language.assumed, _optional(words, language.note))
            for language in row.languages
        ),
        offers=row.offers,
        serves=row.serves,
        not_for=row.not_for,
        for_nationals_of=row.for_nationals_of,
        reaches=row.reaches,
        passes_to=row.passes_to,
        carry=row.carry,
        safety=row.safety,
        assured_date=row.assured_date,
        unconfirmed=row.unconfirmed,
        do_not_contact=row.do_not_contact,
        reports_status=row.reports_status,
        publishes_faces=row.publishes_faces,
        closed=row.closed,
        withdrawn_by=row.withdrawn_by,
        replaced_by=row.replaced_by,
        later_warning=row.later_warning,
    )


def _optional(words: Mapping[int, Wording], message: int | None) -> Wording | None:
    return None if message is None else words[message]


def _address_or_words(value: Wording) -> Wording:
    """An address, account or number is the same in every language: it is not "not yet translated"."""
    if value.standing is Standing.MISSING and not is_words(value.text):
        return Wording(value.text, value.language, Standing.SOURCE)
    return value
