"""Records of the directory as the rest of the desk reads them.

Reading never fails: what guide.desk.sources.shapes has reported reads as absent, and every record keeps
its node, so that a rule can name the line of each field.
"""

from __future__ import annotations

from dataclasses import dataclass

from guide.desk.sources.nodes import Fields, Items, Scalar
from guide.desk.sources.shapes import DAYS


@dataclass(frozen=True, slots=True)
class PhoneRecord:
    node: Fields
    key: str
    number: str
    e164: str | None
    type: str
    answers: tuple[str, ...]
    short_code: bool
    note: str | None
    unusual: str | None


@dataclass(frozen=True, slots=True)
class ChannelRecord:
    node: Fields
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class HoursRecord:
    """One row: weekdays (0 is Monday) with the same hours, HH:MM in the zone."""

    node: Fields
    weekdays: tuple[int, ...]
    opens_at: str
    closes_at: str
    timezone: str


@dataclass(frozen=True, slots=True)
class LanguageRecord:
    node: Fields
    code: str
    assumed: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class SourceRecord:
    node: Fields
    url: str
    date: str | None
    date_note: str | None


@dataclass(frozen=True, slots=True)
class OrganizationRecord:
    node: Fields
    id: str
    name: str
    own_names: tuple[tuple[str, str], ...]
    url: str | None
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """One service. reaches, passes_to: None is unknown, empty is none. organization: None means one of its own name."""

    node: Fields
    id: str
    organization: str | None
    name: str
    own_names: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...]
    keywords: str | None
    kind: str
    description: str | None
    country: str | None
    area_country: str | None
    extent: str
    place: str | None
    phones: tuple[PhoneRecord, ...]
    channels: tuple[ChannelRecord, ...]
    url: str | None
    email: str | None
    schedule_kind: str
    hours: tuple[HoursRecord, ...]
    schedule_note: str | None
    languages: tuple[LanguageRecord, ...]
    cost: str
    cost_note: str | None
    offers: tuple[str, ...]
    serves: tuple[str, ...]
    not_for: tuple[str, ...]
    for_nationals_of: str | None
    reaches: tuple[str, ...] | None
    records_calls: str
    passes_to: tuple[str, ...] | None
    must_report: str
    closed: bool
    carry: str
    safety: tuple[str, ...]
    confidence: str
    staleness: str
    unconfirmed: bool
    do_not_contact: bool
    reports_status: bool
    publishes_faces: bool
    facts: tuple[str, ...]
    sources: tuple[SourceRecord, ...]

    @property
    def assured_date(self) -> str | None:
        """The newest date of the sources. Of 2022 and 2022-11 the second is the newer: it says more."""
        return max((source.date for source in self.sources if source.date), default=None)


def read_service(node: Fields) -> ServiceRecord:
    area = node.fields("service_area")
    schedule_kind, hours = _schedule(node)
    return ServiceRecord(
        node=node,
        id=node.text("id"),
        organization=node.optional("organization"),
        name=node.text("name"),
        own_names=node.fields("alternate_names").pairs(),
        aliases=node.texts("aliases"),
        keywords=node.optional("keywords"),
        kind=node.text("kind"),
        description=node.optional("description"),
        country=node.optional("country"),
        area_country=area.optional("country"),
        extent=area.text("extent"),
        place=area.optional("place"),
        phones=tuple(_phone(phone) for phone in node.records("phones")),
        channels=tuple(ChannelRecord(c, c.text("type"), c.text("value")) for c in node.records("channels")),
        url=node.optional("url"),
        email=node.optional("email"),
        schedule_kind=schedule_kind,
        hours=hours,
        schedule_note=node.optional("schedule_note"),
        languages=tuple(
            LanguageRecord(row, row.text("code"), row.text("basis") == "assumed", row.optional("note"))
            for row in node.records("languages")
        ),
        cost=node.text("cost"),
        cost_note=node.optional("cost_note"),
        offers=node.texts("offers"),
        serves=node.texts("serves"),
        not_for=node.texts("not_for"),
        for_nationals_of=node.optional("for_nationals_of"),
        reaches=_known_list(node, "reaches"),
        records_calls=node.optional("records_calls") or "unknown",
        passes_to=_known_list(node, "passes_to"),
        must_report=node.optional("must_report") or "unknown",
        closed=node.flag("closed"),
        carry=node.text("carry"),
        safety=node.texts("safety"),
        confidence=node.text("confidence"),
        staleness=node.text("staleness"),
        unconfirmed=node.flag("verify_before_publishing"),
        do_not_contact=node.flag("do_not_contact"),
        reports_status=node.flag("reports_status"),
        publishes_faces=node.flag("publishes_faces"),
        facts=node.texts("facts"),
        sources=read_pages(node),
    )


def read_organization(node: Fields) -> OrganizationRecord:
    return OrganizationRecord(
        node=node,
        id=node.text("id"),
        name=node.text("name"),
        own_names=node.fields("alternate_names").pairs(),
        url=node.optional("url"),
        facts=node.texts("facts"),
    )


def read_pages(node: Fields) -> tuple[SourceRecord, ...]:
    """The dated pages a record rests on."""
    return tuple(
        SourceRecord(page, page.text("url"), page.date("date"), page.optional("date_note"))
        for page in node.records("sources")
    )


def _phone(node: Fields) -> PhoneRecord:
    return PhoneRecord(
        node=node,
        key=node.optional("key") or "main",
        number=node.text("number"),
        e164=node.optional("e164"),
        type=node.text("type"),
        answers=node.texts("answers"),
        short_code=node.flag("short_code"),
        note=node.optional("note"),
        unusual=node.optional("unusual"),
    )


def _schedule(node: Fields) -> tuple[str, tuple[HoursRecord, ...]]:
    rows = tuple(
        HoursRecord(
            node=row,
            weekdays=tuple(DAYS.index(day) for day in row.texts("days") if day in DAYS),
            opens_at=row.text("opens_at"),
            closes_at=row.text("closes_at"),
            timezone=row.text("timezone"),
        )
        for row in node.records("schedule")
    )
    if rows:
        return "weekly", rows
    return node.optional("schedule") or "unknown", ()


def _known_list(node: Fields, name: str) -> tuple[str, ...] | None:
    """A list; empty for the word none; None where it is not known, which counts as yes."""
    match node.values.get(name):
        case Items():
            return node.texts(name)
        case Scalar(value="none"):
            return ()
    return None
