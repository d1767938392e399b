"""Two editions from one source: everything, and what a stick can hold where it may itself be held against its reader.

`carry: outside` marks what the shorter one leaves out: records, articles and places. What stands only for them goes
too: their own notes. What still names one of them is a problem that guide.desk.check finds.
"""

from __future__ import annotations

from dataclasses import replace

from guide.desk.sources.reading import Sources
from guide.desk.sources.tables import NoteRecord

COMPLETE = "complete"
INSIDE_CHINA = "inside-china"
PROFILES = (COMPLETE, INSIDE_CHINA)

OUTSIDE = "outside"


def left_out_of(sources: Sources, profile: str) -> frozenset[str]:
    """`kind:id` of everything that an edition of this profile does not hold. Raises ValueError for another profile."""
    if profile not in PROFILES:
        raise ValueError(f"{profile!r} is no profile; there are {', '.join(PROFILES)}")
    if profile == COMPLETE:
        return frozenset()
    services = [service.id for service in sources.services if service.carry == OUTSIDE]
    return frozenset(
        [
            *(f"service:{id}" for id in services),
            *(f"note:N-{id}" for id in services),
            *(f"article:{article.id}" for article in sources.articles if article.node.optional("carry") == OUTSIDE),
            *(row.address for row in sources.rows if row.node.optional("carry") == OUTSIDE),
        ]
    )


def sources_for(sources: Sources, profile: str) -> Sources:
    """The sources without what this profile leaves out."""
    out = left_out_of(sources, profile)
    if not out:
        return sources

    def without_places(note: NoteRecord) -> NoteRecord:
        return replace(note, show_on=tuple(mention for mention in note.show_on if mention.text not in out))

    services = tuple(service for service in sources.services if f"service:{service.id}" not in out)
    gone = {service.organization for service in sources.services} - {service.organization for service in services}
    return replace(
        sources,
        services=services,
        organizations=tuple(each for each in sources.organizations if each.id not in gone),
        articles=tuple(article for article in sources.articles if f"article:{article.id}" not in out),
        notes=tuple(without_places(note) for note in sources.notes if f"note:{note.id}" not in out),
        rows=tuple(row for row in sources.rows if row.address not in out),
        note_places=tuple(place for place in sources.note_places if place.where not in out),
    )
