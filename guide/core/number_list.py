"""`numbers.txt` of an edition: which services it knows, how each is reached, what is said against it; all as digests.

One edition on a stick can so say what it withdrew, changed or warns of in another one, without its database being
opened, and also where that database is damaged. It names nobody: an edition that leaves services out
(guide.desk.profiles) still lists them, so that what is only left out does not count as withdrawn, and whoever searches
the stick finds no name.

`numbers-before.txt` is the list of the edition before, handed on: so a stick that never held that one can mark what is
new, too.

The file: `date YYYY-MM-DD`, then lines of digests, sorted. Each service has two: its id and its numbers and addresses;
the key of its cautions (guide.core.cautions) and these. So a program that knows no cautions reads a list that holds
them, and a caution of a kind that a program does not know is one more than its edition has.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

FILE_NAME = "numbers.txt"
BEFORE_NAME = "numbers-before.txt"

_LENGTH = 16  # hexadecimal digits: two of a hundred thousand entries are alike once in four thousand million editions
_LINE = re.compile(rf"[0-9a-f]{{{_LENGTH}}}(?: [0-9a-f]{{{_LENGTH}}})*")
_DATE = re.compile(r"date ([0-9]{4}-[0-9]{2}-[0-9]{2})")


@dataclass(frozen=True, slots=True)
class NumberList:
    """What one edition knows.

    date      of the edition, YYYY-MM-DD
    services  digest of an id, also of one that a service had before, to the digests of all ways to reach it; and digest
              of the key of its cautions to theirs. A list that was made before there were any has no such keys
    """

    date: str
    services: Mapping[str, frozenset[str]]

    def knows(self, ids: Iterable[str]) -> bool:
        """Whether it has a service under one of these ids."""
        return any(_digest(id) in self.services for id in ids)

    def has_number(self, ids: Iterable[str], number: str, e164: str | None) -> bool:
        """Whether a service under one of these ids has this number, however it is printed.

        Where it works from abroad it must be known as that: the same digits of another town are another number.
        """
        return _digest(_digits(e164 or number)) in self._ways(ids)

    def has_number_in_any_form(self, ids: Iterable[str], number: str, e164: str | None) -> bool:
        """The same, also where only one of the two knows how it is dialled from abroad."""
        return not self._ways(ids).isdisjoint(number_digests(number, e164))

    def has_address(self, ids: Iterable[str], address: str) -> bool:
        """Whether a service under one of these ids has this web page, mail address, account or other way."""
        return address_digest(address) in self._ways(ids)

    def cautions(self, id: str) -> frozenset[str]:
        """Digests of all that it says against calling a service; none where it was made before lists said so."""
        return self.services.get(_digest(_key_of_cautions(id)), frozenset())

    def _ways(self, ids: Iterable[str]) -> frozenset[str]:
        return frozenset().union(*(self.services.get(_digest(id), frozenset()) for id in ids))


def number_digests(number: str, e164: str | None) -> frozenset[str]:
    """A number as printed and, where it works from abroad, as dialled from there."""
    return frozenset(_digest(_digits(form)) for form in (number, e164) if form)


def address_digest(address: str) -> str:
    return _digest(" ".join(address.split()))


def caution_digest(caution: str) -> str:
    return _digest(caution)


def number_list(
    date: str, ways: Iterable[tuple[str, Iterable[str]]], cautions: Iterable[tuple[str, Iterable[str]]] = ()
) -> NumberList:
    """From ids and the digests of their ways, and ids and their cautions; an id may come more than once.

    Of a record that was divided the id of before has the ways and the cautions of all parts.
    """
    services: dict[str, frozenset[str]] = {}
    warned = ((_key_of_cautions(id), map(caution_digest, said)) for id, said in cautions)
    for words, digests in (*ways, *warned):
        key = _digest(words)
        services[key] = services.get(key, frozenset()).union(digests)
    return NumberList(date, services)


def format_list(listed: NumberList) -> bytes:
    """The file's bytes; the same list gives the same bytes."""
    lines = (" ".join([id, *sorted(listed.services[id])]) for id in sorted(listed.services))
    return "".join(f"{line}\n" for line in (f"date {listed.date}", *lines)).encode()


def parse_list(data: bytes) -> NumberList:
    """Raises ValueError where the bytes are not a list."""
    first, *lines = data.decode("ascii").splitlines()
    dated = _DATE.fullmatch(first)
    if dated is None or not all(map(_LINE.fullmatch, lines)):
        raise ValueError(f"not a {FILE_NAME}")
    date.fromisoformat(dated[1])
    entries = (line.split(" ") for line in lines)
    return NumberList(dated[1], {id: frozenset(ways) for id, *ways in entries})


def _key_of_cautions(id: str) -> str:
    """No id holds a blank."""
    return f"cautions {id}"


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isascii() and letter.isdigit()) or number


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:_LENGTH]
