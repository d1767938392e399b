"""Signs lead to pages on what can be done. Nothing depends on a tick, and nothing is counted (protection.md, P25)."""

from __future__ import annotations

from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def signs_lead_to_options(sources: Sources) -> Iterator[Problem]:
    """What a sign adds exists, and is not there anyway."""
    options = {row.id: row for row in sources.rows_of("option")}
    for sign in sources.rows_of("indicator"):
        for mention in sign.node.mentions("leads_to"):
            option = options.get(mention.text)
            if option is None:
                yield mention.place.problem(f"There is no option “{mention.text}” in options.yaml.")
            elif option.node.flag("always"):
                yield mention.place.problem(f"“{mention.text}” is always offered; {sign.address} adds nothing by it.")


def options_are_reached(sources: Sources) -> Iterator[Problem]:
    """Each option is always there or added by a sign, and each page is offered once."""
    led = {option for sign in sources.rows_of("indicator") for option in sign.node.texts("leads_to")}
    pages: dict[str, str] = {}
    for option in sources.rows_of("option"):
        if not option.node.flag("always") and option.id not in led:
            yield option.node.place.problem(f"No sign leads to {option.address}. Name it in “leads_to”, or remove it.")
        page = option.node.text("page")
        if page in pages:
            yield option.node.at("page").problem(f"{option.address} and {pages[page]} offer the same page.")
        pages[page] = option.address


def help_depends_on_no_sign(sources: Sources) -> Iterator[Problem]:
    """Something is offered where no sign is ticked."""
    options = sources.rows_of("option")
    if options and not any(option.node.flag("always") for option in options):
        yield options[0].node.place.problem("No option is always offered. Help does not depend on any sign.")
