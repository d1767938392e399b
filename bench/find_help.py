"""A change of answers to a new list of Find help, with the real edition. Goal: at most 30 milliseconds.

Every need in every country that has a record, for a woman who said nothing else, and 500 random full answers with a
fixed seed. Beside it: making the engine of an edition, which happens once.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from guide.core.paths import data_folder
from guide.core.referral.answers import UNSAID, Answers
from guide.edition.opening import OpenEdition, open_edition

SEED = 20261130
RANDOM = 500
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def every_need(edition: OpenEdition) -> Iterator[Answers]:
    for country in edition.directory.countries():
        yield from (Answers(country=country, who="woman", needs=(need,)) for need in _values(edition, "need"))


def random_answers(edition: OpenEdition, count: int) -> Iterator[Answers]:
    chance = random.Random(SEED)
    countries = [None, *edition.directory.countries()]
    choices = {name: [UNSAID, *_values(edition, name)] for name in ("who", "asker", "avoid", "papers")}
    needs = _values(edition, "need")
    for _number in range(count):
        yield Answers(
            country=chance.choice(countries),
            needs=tuple(sorted(chance.sample(needs, chance.randint(1, 4)), key=needs.index)),
            watched=chance.random() < 0.3,
            languages=tuple(chance.sample(["zh", "ko", "vi", "my", "en", "km"], chance.randint(0, 2))),
            origin=chance.choice([*countries, "KP"]),
            **{name: chance.choice(values) for name, values in choices.items()},
        )


def _values(edition: OpenEdition, question: str) -> list[str]:
    return [value.id for asked in edition.referral.questions("en") if asked.id == question for value in asked.values]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edition", type=Path, default=data_folder())
    edition = open_edition(parser.parse_args().edition)
    edition.directory.services("en")
    began = time.perf_counter()
    finder = edition.referral.finder
    print(f"{'making the engine, ms':32} {1000 * (time.perf_counter() - began):8.2f}")
    for name, asked in (("every need", every_need(edition)), ("random answers", random_answers(edition, RANDOM))):
        times = []
        for answers in list(asked):
            began = time.perf_counter()
            finder.find(answers, NOW)
            times.append(1000 * (time.perf_counter() - began))
        times.sort()
        print(f"{name}: {len(times)} lists")
        print(f"{'  median, ms':32} {statistics.median(times):8.2f}")
        print(f"{'  p99, ms':32} {times[len(times) * 99 // 100]:8.2f}")
        print(f"{'  slowest, ms (goal 30)':32} {times[-1]:8.2f}")


if __name__ == "__main__":
    main()
