"""Which page shows an address. A page's module is loaded on its first visit, so that the window opens at once."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

from guide.core.address import Address, Kind
from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.ui.pages.page import Page

# Name -> module and class. A new page adds a line here.
PAGES: Mapping[str, tuple[str, str]] = {
    "first": ("guide.ui.pages.first", "FirstPage"),
    "results": ("guide.ui.pages.results", "ResultsPage"),
    "find-help": ("guide.ui.pages.find_help", "FindHelpPage"),
    "numbers": ("guide.ui.pages.numbers", "NumbersPage"),
    "card": ("guide.ui.pages.card", "CardPage"),
    "guide": ("guide.ui.pages.guide_topics", "GuideTopicsPage"),
    "article": ("guide.ui.pages.article", "ArticlePage"),
    "note": ("guide.ui.pages.note", "NotePage"),
    "signs": ("guide.ui.pages.signs", "SignsPage"),
    "sign": ("guide.ui.pages.signs_sign", "SignPage"),
    "phrases": ("guide.ui.pages.phrases", "PhrasesPage"),
    "pointing": ("guide.ui.pages.phrases_languages", "LanguagesPage"),
    "phrase": ("guide.ui.pages.phrases_phrase", "PhrasePage"),
    "law": ("guide.ui.pages.law", "LawPage"),
    "law-card": ("guide.ui.pages.law_card", "LawCardPage"),
    "words": ("guide.ui.pages.words", "WordsPage"),
    "term": ("guide.ui.pages.words_term", "TermPage"),
    "places": ("guide.ui.pages.places", "PlacesPage"),
    "place": ("guide.ui.pages.places_place", "PlacePage"),
    "figures": ("guide.ui.pages.figures", "FiguresPage"),
    "charts": ("guide.ui.pages.figures_charts", "ChartsPage"),
    "figure": ("guide.ui.pages.figures_figure", "FigurePage"),
    "timeline": ("guide.ui.pages.timeline", "TimelinePage"),
    "event": ("guide.ui.pages.timeline_event", "EventPage"),
    "forms": ("guide.ui.pages.forms", "FormsPage"),
    "form": ("guide.ui.pages.forms", "FormPage"),
    "about": ("guide.ui.pages.about", "AboutPage"),
    "this-computer": ("guide.ui.pages.this_computer", "ThisComputerPage"),
}

_OF_KIND: Mapping[Kind, str] = {
    Kind.SERVICE: "card",
    Kind.TOPIC: "guide",
    Kind.ARTICLE: "article",
    Kind.NOTE: "note",
    Kind.INDICATOR: "sign",
    Kind.PHRASE: "phrase",
    Kind.LAW: "law-card",
    Kind.TERM: "term",
    Kind.PLACE: "place",
    Kind.FIGURE: "figure",
    Kind.EVENT: "event",
}
_OF_PAGE = frozenset(
    {
        "first",
        "results",
        "find-help",
        "numbers",
        "guide",
        "signs",
        "phrases",
        "law",
        "words",
        "places",
        "figures",
        "timeline",
        "forms",
        "about",
    }
)
# Parts of a page with an address of their own: `page:phrases/police`.
_PARTS: Mapping[str, str] = {"phrases": "phrases", "forms": "form"}
_OF_PART: Mapping[str, str] = {
    "signs/children": "signs",
    "phrases/point-to-language": "pointing",
    "figures/charts": "charts",
    "about/this-computer": "this-computer",
}


def page_name(address: Address) -> str:
    """The page that shows an address. GuideError where this version has none for it."""
    if address.kind is Kind.PAGE:
        whole, _slash, part = address.id.partition("/")
        if address.id in _OF_PART:
            return _OF_PART[address.id]
        if part and whole in _PARTS:
            return _PARTS[whole]
        if not part and whole in _OF_PAGE:
            return whole
    if address.kind in _OF_KIND:
        return _OF_KIND[address.kind]
    raise GuideError(N_("This version of the guide has no page for “{place}”."), place=address)


def page_class(name: str) -> type[Page]:
    """Load a page's module and give its class. Every class is made from the session alone."""
    module, class_name = PAGES[name]
    found: object = getattr(importlib.import_module(module), class_name)
    if not (isinstance(found, type) and issubclass(found, Page)):
        raise TypeError(f"{module}.{class_name} is not a Page")
    return found
