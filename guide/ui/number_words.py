"""How a telephone number stands in a running sentence."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.directory import Phone, ServiceSummary
from guide.core.doors import Door, passage, shows_number
from guide.core.errors import NotInGuideError
from guide.core.i18n import _, pgettext
from guide.core.markup import PhoneReference
from guide.edition.opening import OpenEdition

ISOLATES = ("\u2066", "\u2069")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a number, and where they lead: `service:ID`, or None where there is nothing."""

    words: str
    target: str | None
    is_number: bool


def isolated(digits: str) -> str:
    """Digits that keep their order also inside a text that runs from right to left."""
    return f"{ISOLATES[0]}{digits}{ISOLATES[1]}"


def without_isolates(text: str) -> str:
    return text.replace(ISOLATES[0], "").replace(ISOLATES[1], "")


class NumberWords:
    """Puts numbers of the directory into text, in one language and for one chosen country.

    A number with a note before it never shows its digits here: the name of its service leads to the card,
    and the card opens the note.
    """

    def __init__(self, edition: OpenEdition, language: str, country: str | None) -> None:
        self._edition = edition
        self._language = language
        self._country = country

    def mention(self, reference: PhoneReference, language: str | None = None) -> Mention:
        """language: of the sentence around it, where that is not the page's."""
        language = language or self._language
        try:
            service = self._edition.directory.service(reference.service, language)
        except NotInGuideError:
            return Mention(_("a number that this edition does not hold"), None, False)
        target = f"service:{service.id}"
        if service.withdrawn_by:
            # Translators: In a sentence, in place of a telephone number that nobody should call any more.
            return Mention(_("a number that was withdrawn"), target, False)
        try:
            phone = self._edition.directory.phone(reference.service, reference.key)
        except NotInGuideError:
            if service.replaced_by:  # the card says which edition has another one
                return Mention(service.name.text, target, False)
            return Mention(_("a number that this edition does not hold"), None, False)
        if self.is_withheld(service):
            return Mention(service.name.text, target, False)
        return Mention(self._with_country(phone, service.country, language), target, True)

    def is_withheld(self, service: ServiceSummary) -> bool:
        """Whether a list or a sentence gives the name alone."""
        gated = passage(service, Door.NUMBERS).gated_by is not None
        return gated or service.do_not_contact or not shows_number(service, self._country)

    def _with_country(self, phone: Phone, country: str | None, language: str) -> str:
        digits = isolated(phone.number)
        if country is None:
            return digits
        name = self._edition.names.country(country, language)
        # Translators: A telephone number in a sentence, with the country in which it works. Use your own brackets.
        return pgettext("number in a sentence", "{number} ({country})").format(number=digits, country=name)
