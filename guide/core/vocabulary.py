"""The words for the values of a record, in the language in use: kinds, offers, audiences, who is told.

The values are those of resources/README.md. A value that has no words here is shown as it stands, so that
a record is never lost; the desk's checks allow only the values of these tables.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.core.directory import Known
from guide.core.i18n import NP_, pgettext
from guide.core.notes import Level
from guide.core.wording import Standing, Wording

Table = Mapping[str, tuple[str, str]]
"""Values, each with the context and the English of its words."""

KINDS: Table = {
    # Translators: The kinds of places one can call; each stands alone on a card, in lists and in a filter.
    "emergency": NP_("kind of service", "Emergency line"),
    "hotline": NP_("kind of service", "Helpline"),
    "organization": NP_("kind of service", "Organization"),
    # Translators: An embassy or a consulate of any country.
    "embassy": NP_("kind of service", "Embassy or consulate"),
    "shelter": NP_("kind of service", "Place to stay"),
    "legal_aid": NP_("kind of service", "Free legal help"),
    # Translators: A web page or an app of a service, not a telephone line.
    "online_platform": NP_("kind of service", "Online service"),
}

OFFERS: Table = {
    # Translators: What a service can give; short words, shown as a list on a card and in the filter "What is needed".
    "police": NP_("offer", "Police"),
    # Translators: Someone who listens and helps at once when a person is in acute distress or danger.
    "crisis_help": NP_("offer", "Help in a crisis"),
    "medical": NP_("offer", "Medical care"),
    "counselling": NP_("offer", "Someone to talk to"),
    "shelter": NP_("offer", "A safe place to stay"),
    "legal": NP_("offer", "Legal advice"),
    "child_protection": NP_("offer", "Protection of children"),
    # Translators: Help from the person's own embassy or consulate.
    "consular": NP_("offer", "Help from one’s own embassy"),
    # Translators: Only a return that the person wants. Never a word that also means being sent back by force.
    "repatriation": NP_("offer", "Return home by choice"),
    "missing_persons": NP_("offer", "Looking for a missing person"),
    "interpretation": NP_("offer", "Interpreters"),
    # Translators: What a service does: identity papers and permits, or a record of what was done to people, or speaking
    # for them to officials and in public. A service may do only one of these.
    "documentation": NP_("offer", "Papers, records, or speaking up for people"),
}

AUDIENCES: Table = {
    # Translators: Whom a service is for, or whom it does not take; shown in the sentences "For: …" and "Not for: …".
    "anyone": NP_("audience", "everyone"),
    "women": NP_("audience", "women"),
    "men": NP_("audience", "men"),
    "children": NP_("audience", "children"),
    # Translators: People who are not citizens of the country where the service is.
    "foreigners": NP_("audience", "people from other countries"),
    "workers": NP_("audience", "workers"),
    # Translators: Citizens of the service's own country who are in another country.
    "citizens_abroad": NP_("audience", "its own citizens who are abroad"),
    # Translators: Use the plainest, least telling word. In Korean not 탈북민 and not 북한;
    # in no language “defector” or “refugee”.
    "north_koreans": NP_("audience", "people from the north of Korea"),
    # Translators: People who live in the country with a permit, citizens or not.
    "residents": NP_("audience", "people with a permit to live there"),
    # Translators: People without valid papers or a permit to stay. Never “illegal”.
    "undocumented": NP_("audience", "people without papers"),
}

RECIPIENTS: Table = {
    # Translators: Who is told what a caller says; shown after “What you say can reach:”.
    "police": NP_("recipient", "the police"),
    "ambulance": NP_("recipient", "the ambulance service"),
    "fire_service": NP_("recipient", "the fire service"),
    "border_guard": NP_("recipient", "the border guard"),
    "government": NP_("recipient", "other government offices"),
    "employer": NP_("recipient", "the employer"),
    "family": NP_("recipient", "the family"),
    "embassy": NP_("recipient", "the person’s embassy"),
    "ministry": NP_("recipient", "a ministry"),
}

COSTS: Table = {
    # Translators: What a call costs the caller.
    "free": NP_("cost of a call", "Free of charge"),
    "charged": NP_("cost of a call", "The call costs money"),
    "unknown": NP_("cost of a call", "Cost not known"),
}

CONFIDENCE: Table = {
    # Translators: How sure the editors are that a number is right. Nobody has called it: never say “verified”.
    "high": NP_("confidence", "Several sources agree on this number"),
    "medium": NP_("confidence", "Few sources name this number"),
    "low": NP_("confidence", "We are not sure of this number"),
}

PHONE_TYPES: Table = {
    "voice": NP_("kind of number", "Telephone"),
    # Translators: A number that takes text messages (SMS) only.
    "text": NP_("kind of number", "Text messages"),
    "fax": NP_("kind of number", "Fax"),
    "cell": NP_("kind of number", "Mobile telephone"),
}

CHANNEL_TYPES: Table = {
    "sms": NP_("way to write", "Text message"),
    "app": NP_("way to write", "App"),
    "web": NP_("way to write", "Web page"),
    "chat": NP_("way to write", "Chat"),
    "whatsapp": NP_("way to write", "WhatsApp"),
    "wechat": NP_("way to write", "WeChat"),
    "telegram": NP_("way to write", "Telegram"),
    "facebook": NP_("way to write", "Facebook"),
    "other": NP_("way to write", "Another way"),
}

ANSWERS: Table = {
    # Translators: Who answers an emergency number; stands before the number in the strip: “Ambulance 120”.
    "police": NP_("who answers", "Police"),
    "ambulance": NP_("who answers", "Ambulance"),
    # Translators: The fire brigade.
    "fire": NP_("who answers", "Fire"),
    # Translators: One emergency number for several services, or for another one such as rescue at sea.
    "other": NP_("who answers", "Emergency"),
}

LEVELS: Mapping[Level, tuple[str, str]] = {
    # Translators: How much is at stake in a safety note; a heading above it.
    Level.CRITICAL: NP_("safety note", "Read this first"),
    Level.HIGH: NP_("safety note", "Please read"),
    Level.MEDIUM: NP_("safety note", "Good to know"),
}

RECORDS_CALLS: Table = {
    # Translators: Whether a line records what is said.
    "yes": NP_("calls are recorded", "Calls are recorded."),
    "no": NP_("calls are recorded", "Calls are not recorded."),
    "unknown": NP_("calls are recorded", "We do not know. Assume that calls are recorded."),
}

MUST_REPORT: Table = {
    # Translators: Whether the people of a service have a duty to tell officials about some of what they hear.
    "yes": NP_("duty to report", "They have to report some of what they hear."),
    "no": NP_("duty to report", "They do not have to report what they hear."),
    "unknown": NP_("duty to report", "We do not know. Assume that they have to report."),
}

_TOLD_NOBODY = NP_("recipient", "Nobody else, as far as we know.")
_TOLD_UNKNOWN = NP_("recipient", "We do not know. Assume that others are told.")

STANDINGS: Mapping[Standing, tuple[str, str]] = {
    # Translators: Mark beside a translated text that no native speaker has read yet.
    Standing.DRAFT: NP_("standing of a text", "Draft translation"),
    # Translators: Mark beside a translated text whose English was changed since.
    Standing.OLDER: NP_("standing of a text", "Older translation: the English text has changed since"),
    # Translators: Mark beside an English text that stands in for a missing translation.
    Standing.MISSING: NP_("standing of a text", "In English: not yet translated"),
}


def kind_name(value: str) -> str:
    return name_in(KINDS, value)


def offer_name(value: str) -> str:
    return name_in(OFFERS, value)


def audience_name(value: str) -> str:
    return name_in(AUDIENCES, value)


def cost_name(value: str) -> str:
    return name_in(COSTS, value)


def confidence_name(value: str) -> str:
    return name_in(CONFIDENCE, value)


def phone_type_name(value: str) -> str:
    return name_in(PHONE_TYPES, value)


def channel_type_name(value: str) -> str:
    return name_in(CHANNEL_TYPES, value)


def answer_name(value: str) -> str:
    return name_in(ANSWERS, value)


def level_name(level: Level) -> str:
    return pgettext(*LEVELS[level])


def records_calls_sentence(value: Known) -> str:
    return name_in(RECORDS_CALLS, value)


def must_report_sentence(value: Known) -> str:
    return name_in(MUST_REPORT, value)


def recipient_name(value: str) -> str:
    return name_in(RECIPIENTS, value)


def told_sentence_if_no_list(passes_to: tuple[str, ...] | None) -> str | None:
    """The sentence in place of a list of recipients: nobody, or not known; None where there is a list."""
    if passes_to is None:
        return pgettext(*_TOLD_UNKNOWN)
    return None if passes_to else pgettext(*_TOLD_NOBODY)


def standing_mark(standing: Standing) -> str | None:
    """The mark a text carries on the screen; None where it needs none (the English source, a reviewed text)."""
    mark = STANDINGS.get(standing)
    return pgettext(*mark) if mark else None


def wording_mark(wording: Wording) -> str | None:
    return standing_mark(wording.standing)


def name_in(table: Table, value: str) -> str:
    """The words for a value; the value itself, readable, where the table has none."""
    words = table.get(value)
    return pgettext(*words) if words else value.replace("_", " ")
