"""What a record may hold: small checks that are put together into the shape of a whole record.

A shape names every field, its type and its words; everything else in a file is a problem. Shapes look
at one value alone. What a value means together with others is guide.desk.check's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from guide.desk.sources.nodes import Fields, Items, Node, Scalar
from guide.desk.sources.problem import Problem

Check = Callable[[Node, str], Iterator[Problem]]
"""Looks at a value; the second argument names its field in the sentence."""

_DATE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of a record. what: how the record is called in a sentence, for example “a phone”."""

    what: str
    required: Mapping[str, Check]
    optional: Mapping[str, Check] = field(default_factory=dict)

    def __call__(self, node: Node, name: str) -> Iterator[Problem]:
        if not isinstance(node, Fields):
            fields = ", ".join([*self.required, *self.optional])
            yield node.place.problem(f"“{name}” must be {self.what} with the fields: {fields}.")
            return
        for known in self.required:
            if known not in node:
                yield node.place.problem(f"{_sentence(self.what)} needs the field “{known}”.")
        for key, value in node.values.items():
            check = self.required.get(key) or self.optional.get(key)
            if check is None:
                allowed = ", ".join([*self.required, *self.optional])
                yield value.place.problem(f"{_sentence(self.what)} has no field “{key}”. Its fields are: {allowed}.")
            else:
                yield from check(value, key)


def words(pattern: re.Pattern[str] | None = None, form: str = "") -> Check:
    """Text, not empty; of the pattern where one is given. form: the pattern in plain words."""

    def check(node: Node, name: str) -> Iterator[Problem]:
        match node:
            case Scalar(value=str(text)) if text.strip():
                if pattern and not pattern.fullmatch(text):
                    yield node.place.problem(f"“{text}” does not fit “{name}”. Write {form}.")
            case Scalar(value=None) | Scalar(value=""):
                yield node.place.problem(f"“{name}” is empty. Write its words or remove the field.")
            case Scalar(text=written):
                yield node.place.problem(f'“{name}” must be words. Put it in quotes: "{written}".')
            case _:
                yield node.place.problem(f"“{name}” must be words, not a list or a record.")

    return check


def one_of(*allowed: str) -> Check:
    """One word of a vocabulary."""

    def check(node: Node, name: str) -> Iterator[Problem]:
        if not (isinstance(node, Scalar) and node.text in allowed and node.value is not None):
            written = f"“{node.text}”" if isinstance(node, Scalar) else "This"
            yield node.place.problem(f"{written} is no value of “{name}”. It must be one of: {', '.join(allowed)}.")

    return check


def flag(node: Node, name: str) -> Iterator[Problem]:
    if not (isinstance(node, Scalar) and isinstance(node.value, bool)):
        yield node.place.problem(f"“{name}” must be true or false.")


def whole(node: Node, name: str) -> Iterator[Problem]:
    if not (isinstance(node, Scalar) and isinstance(node.value, int) and not isinstance(node.value, bool)):
        yield node.place.problem(f"“{name}” must be a whole number.")


def day(node: Node, name: str) -> Iterator[Problem]:
    """A date that exists: YYYY, YYYY-MM or YYYY-MM-DD."""
    if not isinstance(node, Scalar) or not is_date(node.text):
        yield node.place.problem(f"“{name}” must be a date that exists, as 2022, 2022-11 or 2022-11-16.")


def is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if not found:
        return False
    try:
        date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return False
    return True


def list_of(item: Check, at_least: int = 0) -> Check:
    """A list whose every value fits."""

    def check(node: Node, name: str) -> Iterator[Problem]:
        if not isinstance(node, Items):
            yield node.place.problem(f"“{name}” must be a list: [one, two], or lines that start with “- ”.")
            return
        if len(node.values) < at_least:
            yield node.place.problem(f"“{name}” is empty. It needs at least {at_least}.")
        for value in node.values:
            yield from item(value, name)

    return check


def or_null(check: Check) -> Check:
    """The check, or null written out."""
    return lambda node, name: iter(()) if isinstance(node, Scalar) and node.value is None else check(node, name)


def word_or(allowed: Iterable[str], otherwise: Check) -> Check:
    """One of a few words where a word is written, else the other check."""
    vocabulary = one_of(*allowed)
    return lambda node, name: vocabulary(node, name) if isinstance(node, Scalar) else otherwise(node, name)


def by_language(node: Node, name: str) -> Iterator[Problem]:
    """Names by language code: {zh: 110 报警电话}."""
    if not isinstance(node, Fields):
        yield node.place.problem(f"“{name}” must give names by language: {{zh: …, ko: …}}.")
        return
    for code, value in node.values.items():
        yield from words()(value, f"{name}/{code}")


def _sentence(what: str) -> str:
    return what[0].upper() + what[1:]
