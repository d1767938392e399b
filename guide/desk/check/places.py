"""Files stand where their heads say, and articles have places of their own in their topic."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources


def articles_stand_in_their_topic(sources: Sources) -> Iterator[Problem]:
    for article in sources.articles:
        path = PurePosixPath(article.node.place.path)
        if article.topic and path.parent.name != article.topic:
            yield article.node.at("topic").problem(
                f"The article's topic is “{article.topic}”, but its folder is “{path.parent.name}”. Move the file."
            )
        if article.id and path.stem != article.id:
            yield article.node.at("id").problem(f"The article's id is “{article.id}”, but its file is “{path.name}”.")


def articles_have_positions(sources: Sources) -> Iterator[Problem]:
    taken: dict[tuple[str, int], str] = {}
    for article in sources.articles:
        other = taken.setdefault((article.topic, article.position), article.id)
        if other != article.id:
            yield article.node.at("position").problem(
                f"“{other}” stands at position {article.position} of this topic already. Choose another."
            )


def records_stand_in_their_country(sources: Sources) -> Iterator[Problem]:
    """directory/<country>.yaml holds the records of one country; those of none stand in int.yaml or a region's file."""
    for service in sources.services:
        stem = PurePosixPath(service.node.place.path).stem.upper()
        if service.country and service.country != stem and stem != "INT":
            yield service.node.at("country").problem(
                f"The record's country is {service.country}, but it stands in {stem.lower()}.yaml. Move it."
            )
