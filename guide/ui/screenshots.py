"""Every page of the program as a picture, offscreen: to look at, and for the documentation."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from guide.core.address import Address, Kind
from guide.core.arguments import Arguments
from guide.core.doors import LIFE_LINES, NEWER_EDITION, Door, passage
from guide.core.errors import GuideError
from guide.core.i18n import N_, _
from guide.edition.opening import OpenEdition
from guide.ui.app import chosen_country, chosen_language, make_window
from guide.ui.navigation import (
    ABOUT,
    CHARTS,
    FIGURES,
    FIND_HELP,
    FIRST,
    FORMS,
    GUIDE,
    LAW,
    NUMBERS,
    PHRASES,
    PLACES,
    SIGNS,
    THIS_COMPUTER,
    TIMELINE,
    WORDS,
)
from guide.ui.pages.find_help import FindHelpPage
from guide.ui.pages.phrases import POINT_TO_LANGUAGE, situation_address
from guide.ui.pages.signs import CHILDREN
from guide.ui.window import Window

DEFAULT_COUNTRY = "CN"

# What is searched on the picture of the results: words of the language that a helper would type.
QUERIES = {"en": "police", "zh": "报警", "ko": "경찰", "vi": "cảnh sát", "my": "ရဲ"}

_IN_TWO_LANGUAGES = (Kind.NOTE, Kind.SERVICE, Kind.ARTICLE, Kind.LAW)

TYPICAL_NEED = "danger_now"
"""What is answered on the second picture of Find help."""

_CANNOT_WRITE = N_("The picture cannot be written to “{place}”. Choose a folder that you may write to.")
_WRITTEN = N_("The first page was written to {place}.")


def take_all(app: QApplication, asked: Arguments, edition: OpenEdition) -> int:
    """Write `<language>-<page>.png` for every page, in every language or the one asked for."""
    assert asked.screenshots is not None
    country = chosen_country(edition, asked.country or DEFAULT_COUNTRY)
    languages = [chosen_language(edition, asked.language)] if asked.language else list(edition.languages)
    for language in languages:
        window = make_window(app, edition, language, country)
        window.show()
        for name, address in pages_to_show(edition, language.code, country):
            if address is None:
                window.search_for(QUERIES.get(language.code, QUERIES["en"]))
            else:
                window.go(address)
            _write(window, asked.screenshots / f"{language.code}-{name}.png")
            if isinstance(window.page, FindHelpPage):
                window.page.questions.boxes["need"].choose(TYPICAL_NEED)
                _write(window, asked.screenshots / f"{language.code}-{name}-answered.png")
        window.session.show_beside(window.session.beside)
        for name, address in pages_in_two_languages(edition, language.code, country):
            window.go(address)
            _write(window, asked.screenshots / f"{language.code}-{name}.png")
        window.dismantle()
    return 0


def render_first(app: QApplication, asked: Arguments, edition: OpenEdition) -> int:
    """Write the first page into a file and say so: what `make run` does where there is no screen."""
    assert asked.render is not None
    language = chosen_language(edition, asked.language)
    window = make_window(app, edition, language, chosen_country(edition, asked.country))
    window.show()
    _write(window, asked.render)
    sys.stdout.write(_(_WRITTEN).format(place=asked.render) + "\n")
    return 0


def pages_to_show(edition: OpenEdition, language: str, country: str | None) -> list[tuple[str, Address | None]]:
    """Name and address of one example of every page; None stands for a search. No two have the same name."""
    services = [service for service in edition.directory.services(language) if service.country == country]
    gates = ((service, passage(service, Door.NUMBERS).gated_by) for service in services)
    gated, gate = next(((service, gate) for service, gate in gates if gate not in (None, NEWER_EDITION)), (None, None))
    life = next((service for service in services if service.answers & LIFE_LINES), None)
    articles = edition.library.summaries(language)
    pages: list[tuple[str, Address | None]] = [("first", FIRST), ("results", None)]
    pages += [("find-help", FIND_HELP), ("numbers", NUMBERS)]
    if gated is not None:
        pages.append(("gated-card", Address(Kind.SERVICE, gated.id)))
        pages.append(("note", Address(Kind.NOTE, gate or "")))
    if life is not None:
        pages.append(("card", Address(Kind.SERVICE, life.id)))
    pages.append(("guide", GUIDE))
    if articles:
        pages.append(("topic", Address(Kind.TOPIC, articles[0].topic)))
        pages.append(("article", Address(Kind.ARTICLE, articles[0].id)))
    pages += _pages_of_tables(edition, language)
    pages.append(("about", ABOUT))
    pages.append(("this-computer", THIS_COMPUTER))
    return pages


def pages_in_two_languages(edition: OpenEdition, language: str, country: str | None) -> list[tuple[str, Address]]:
    """The same for the pages that can stand in two languages, beside each other."""
    pages = pages_to_show(edition, language, country)
    found = ((f"{name}-beside", address) for name, address in pages if address is not None)
    return [(name, address) for name, address in found if address.kind in _IN_TWO_LANGUAGES]


def _pages_of_tables(edition: OpenEdition, language: str) -> list[tuple[str, Address | None]]:
    """The list of every table, and the first of its entries."""
    phrases = edition.phrases.phrases(language)
    tables: tuple[tuple[Address, Kind, Sequence[_HasId]], ...] = (
        (SIGNS, Kind.INDICATOR, edition.indicators.indicators(language)),
        (PHRASES, Kind.PHRASE, phrases),
        (LAW, Kind.LAW, edition.law.articles(language)),
        (WORDS, Kind.TERM, edition.glossary.terms(language)),
        (PLACES, Kind.PLACE, edition.places.places(language)),
        (FIGURES, Kind.FIGURE, edition.figures.figures(language)),
        (TIMELINE, Kind.EVENT, edition.timeline.events(language)),
    )
    pages: list[tuple[str, Address | None]] = []
    for listed, kind, entries in tables:
        pages.append((listed.id, listed))
        if entries:
            name = kind.value if kind.value != listed.id else f"{kind.value}-card"
            pages.append((name, Address(kind, entries[0].id)))
    pages.append(("signs-children", CHILDREN))
    pages.append(("charts", CHARTS))
    pages.append(("forms", FORMS))
    if forms := edition.forms.forms(language):
        pages.append(("form", forms[0].address))
    if edition.pointing.all():
        pages.append(("point-to-language", POINT_TO_LANGUAGE))
    if phrases:
        pages.append(("situation", situation_address(phrases[0].group)))
    return pages


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def _write(window: Window, place: Path) -> None:
    QCoreApplication.processEvents()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GuideError(_CANNOT_WRITE, place=place) from error
    picture = _with_palette(window.grab().toImage())
    if not picture.save(str(place)):
        raise GuideError(_CANNOT_WRITE, place=place)


def _with_palette(picture: QImage) -> QImage:
    """The picture in the 256 colours it uses most: flat as ours are, it looks the same at a third of the size."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("B").cast("I")
    palette = [colour for colour, _count in Counter(pixels).most_common(256)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither)
