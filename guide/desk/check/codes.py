"""Countries are those of ISO 3166, languages those that CLDR or names.yaml can name."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.cldr import country_codes, language_codes
from guide.desk.sources.nodes import Fields, Mention, Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def country_codes_exist(sources: Sources) -> Iterator[Problem]:
    known = frozenset(country_codes())
    for mention in _countries(sources):
        if len(mention.text) == 2 and mention.text.isupper() and mention.text not in known:
            yield mention.place.problem(
                f"“{mention.text}” is no country of ISO 3166. Write null where it is not one country."
            )


def language_codes_exist(sources: Sources) -> Iterator[Problem]:
    known = language_codes() | {record.language for record in sources.names}
    for mention in _languages(sources):
        if mention.text not in known:
            yield mention.place.problem(
                f"“{mention.text}” is no language that CLDR knows. Write its code of ISO 639, or name it in names.yaml."
            )


def names_name_something(sources: Sources) -> Iterator[Problem]:
    """A row of names.yaml is about a language or a country, and not about both."""
    for record in sources.names:
        if (record.language is None) == (record.country is None):
            yield record.node.place.problem("A name needs either “language” or “country”, and not both.")


def _countries(sources: Sources) -> Iterator[Mention]:
    for service in sources.services:
        yield from _field(service.node, "country")
        yield from _field(service.node.fields("service_area"), "country")
        yield from _field(service.node, "for_nationals_of")
        yield from service.node.mentions("reaches")
    others: tuple[Record, ...] = (*sources.retired, *sources.names, *sources.rows_of("place"))
    for record in others:
        yield from _field(record.node, "country")
    for figure in sources.rows_of("figure"):
        yield from _field(figure.node, "place")


def _languages(sources: Sources) -> Iterator[Mention]:
    for service in sources.services:
        for language in service.languages:
            yield from _field(language.node, "code")
    with_own_names: tuple[Record, ...] = (*sources.services, *sources.organizations)
    for record in with_own_names:
        names = record.node.fields("alternate_names")
        yield from (Mention(code, names.at(code)) for code in names.values)
    for named in sources.names:
        names = named.node.fields("names")
        yield from (Mention(code, names.at(code)) for code in names.values)
    for law in sources.rows_of("law"):
        for official in (law.node.fields("official_name"), law.node.fields("number")):
            yield from (Mention(code, official.at(code)) for code in official.values)


def _field(node: Fields, name: str) -> Iterator[Mention]:
    if text := node.optional(name):
        yield Mention(text, node.at(name))
