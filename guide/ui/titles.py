"""What a place of the guide is called in a link that leads there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from guide.core.address import Address, Kind
from guide.core.directory import ServiceSummary
from guide.core.errors import NotInGuideError
from guide.core.i18n import N_, _
from guide.core.table_vocabulary import phrase_group_name
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.ui.names_of_services import name_without_digits
from guide.ui.navigation import FIND_HELP, FORMS, GUIDE, LAW, NUMBERS, PHRASES, SIGNS

_POINT_TO_LANGUAGE = "phrases/point-to-language"


def title_of(address: Address, edition: OpenEdition, language: str) -> Wording | None:
    """None where this edition has no such entry: a link that leads nowhere is not shown."""
    title = _TITLES.get(address.kind)
    if title is None:
        return None
    try:
        return title(edition, address.id, language)
    except NotInGuideError:
        return None


def title_of_service(service: ServiceSummary) -> Wording:
    """Never with the digits that some names hold: the card says what comes before them."""
    return Wording(name_without_digits(service), service.name.language, service.name.standing)


def _event(edition: OpenEdition, id: str, language: str) -> Wording:
    return edition.timeline.event(id, language).text.wording


def _article(edition: OpenEdition, id: str, language: str) -> Wording | None:
    return next((summary.title for summary in edition.library.summaries(language) if summary.id == id), None)


def _page(edition: OpenEdition, id: str, language: str) -> Wording | None:
    """The parts of the guide, the situations of the sentences to show, and the blank sheets."""
    whole, slash, part = id.partition("/")
    if slash and whole == FORMS.id:
        return edition.forms.form(part, language).title
    if id == _POINT_TO_LANGUAGE:
        # Translators: Title of a page where a person points at the language they speak.
        words = _("Point to a language")
    elif slash and whole == PHRASES.id:
        words = phrase_group_name(part.replace("-", "_"))
    elif id in _PARTS:
        words = _(_PARTS[id])
    else:
        return None
    return Wording(words, language, Standing.SOURCE)


_PARTS = {
    FIND_HELP.id: N_("Find help"),
    NUMBERS.id: N_("Numbers"),
    GUIDE.id: N_("Guide"),
    SIGNS.id: N_("Signs"),
    PHRASES.id: N_("Phrases"),
    LAW.id: N_("Law"),
}

_TITLES: Mapping[Kind, Callable[[OpenEdition, str, str], Wording | None]] = {
    Kind.ARTICLE: _article,
    Kind.TOPIC: lambda edition, id, language: edition.library.topic(id, language).title,
    Kind.SERVICE: lambda edition, id, language: title_of_service(edition.directory.service(id, language)),
    Kind.LAW: lambda edition, id, language: edition.law.article(id, language).name,
    Kind.TERM: lambda edition, id, language: edition.glossary.term(id, language).term,
    Kind.INDICATOR: lambda edition, id, language: edition.indicators.indicator(id, language).text.wording,
    Kind.PHRASE: lambda edition, id, language: edition.phrases.phrase(id, language).text,
    Kind.FIGURE: lambda edition, id, language: edition.figures.figure(id, language).what,
    Kind.EVENT: _event,
    Kind.PAGE: _page,
    Kind.PLACE: lambda edition, id, language: edition.places.place(id, language).name,
}
