"""An id stands on command lines and in file names, and whoever searches a stick finds it: it tells nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.desk.sources.nodes import Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_TELLING = re.compile(
    r"traffick|slave|(?:^|-)sex|prostitut|brothel|smuggl|safe-?house|victim|rape"
    r"|defect|refugee|(?:^|-)bride|dprk|north-?korea"
)

# An id never changes: these came with the first records, and others refer to them. The list does not grow.
_INHERITED = frozenset(
    [
        "au-anti-slavery-australia",
        "au-salvos-safehouse",
        "cn-dprk-embassy-do-not-call",
        "kh-1288-anti-trafficking-police",
        "kh-kampong-cham-antitrafficking",
        "kr-trafficking-centre",
        "mo-trafficking-hotline",
        "ru-safehouse",
        "tw-nia-trafficking",
        "uk-modern-slavery-helpline",
    ]
)


def neutral_ids(sources: Sources) -> Iterator[Problem]:
    records: tuple[Record, ...] = (
        *sources.topics,
        *sources.articles,
        *sources.services,
        *sources.organizations,
        *sources.notes,
        *sources.rows,
    )
    for record in records:
        if (found := _TELLING.search(record.id)) and record.id.removeprefix("N-") not in _INHERITED:
            word = found.group().strip("-")
            yield record.node.at("id").problem(
                f"The id “{record.id}” tells what the guide is about (“{word}”). Choose a neutral one."
            )
