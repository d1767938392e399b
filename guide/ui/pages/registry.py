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
    "numbers": ("guide.ui.pages.numbers", "NumbersPage"),
    "card": ("guide.ui.pages.card", "CardPage"),
    "guide": ("guide.ui.pages.guide_topics", "GuideTopicsPage"),
    "article": ("guide.ui.pages.article", "ArticlePage"),
    "note": ("guide.ui.pages.note", "NotePage"),
    "about": ("guide.ui.pages.about", "AboutPage"),
}

_OF_KIND: Mapping[Kind, str] = {
    Kind.SERVICE: "card",
    Kind.TOPIC: "guide",
    Kind.ARTICLE: "article",
    Kind.NOTE: "note",
}
_OF_PAGE = frozenset({"first", "results", "numbers", "guide", "about"})


def page_name(address: Address) -> str:
    """The page that shows an address. GuideError where this version has none for it."""
    if address.kind is Kind.PAGE and address.id in _OF_PAGE:
        return address.id
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
