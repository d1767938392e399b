"""The answers that the properties are held against: flags by need by country class, pairs of needs, random ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations, product

from guide.core.referral.answers import UNSAID, Answers

COUNTRIES = (None, "CN", "HK", "TW", "KR", "VN", "LA", "MM", "TH", "RU", "US", "JP")
"""One of each class: none said, China and its other places, where people were handed back, others, no records."""

ORIGINS = ("KP", None, "CN", "VN", "MM")
SEED = 20261130
RANDOM = 5000


def single_needs(needs: tuple[str, ...]) -> Iterator[Answers]:
    """Every need, and none, in every class of country, for each person that a flag tells apart."""
    people = (("woman", UNSAID), ("man", "self"), ("child", "parent"))
    for need, country, origin, (who, asker) in product(("", *needs), COUNTRIES, ORIGINS, people):
        yield Answers(country=country, who=who, asker=asker, needs=(need,) if need else (), origin=origin)
    for need, country, avoid in product(needs, COUNTRIES, ("police_here", "own_officials", "both", "nobody")):
        yield Answers(country=country, needs=(need,), avoid=avoid, origin="VN", papers="no")
    for need, country in product(needs, COUNTRIES):
        yield Answers(country=country, needs=(need,), papers="yes", origin=country, watched=True, who="age_unsure")


def pairs_of_needs(needs: tuple[str, ...]) -> Iterator[Answers]:
    for pair, origin, country in product(combinations(needs, 2), ("KP", "VN", "CN"), ("CN", "KR")):
        yield Answers(country=country, who="woman", needs=pair, origin=origin, languages=("ko",))


def random_answers(values: dict[str, tuple[str, ...]], countries: tuple[str, ...]) -> Iterator[Answers]:
    chance = random.Random(SEED)
    needs = values["need"]
    for _number in range(RANDOM):
        yield Answers(
            country=chance.choice([None, *countries, "CN", "CN"]),
            needs=tuple(sorted(chance.sample(needs, chance.randint(0, 4)), key=needs.index)),
            watched=chance.random() < 0.3,
            languages=tuple(chance.sample(["zh", "ko", "vi", "my", "en", "km", "sgn", "hmn"], chance.randint(0, 2))),
            origin=chance.choice([None, "KP", *countries]),
            who=chance.choice([UNSAID, *values["who"]]),
            asker=chance.choice([UNSAID, *values["asker"]]),
            avoid=chance.choice([UNSAID, *values["avoid"]]),
            papers=chance.choice([UNSAID, *values["papers"]]),
        )
