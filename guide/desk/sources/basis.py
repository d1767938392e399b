"""The braces at the end of a block: what its words rest on, and who it is for. They are never part of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guide.desk.sources.problem import Place, Problem
from guide.desk.sources.shape import is_date

MOST_FACTS = 6

_OUTSIDE = re.compile(r"\s*\{\s*outside\s*\}\s*$")
_LAST_BRACES = re.compile(r"\s*\{(?P<inside>[^{}]*)\}\s*$")
_FACTS = re.compile(r"F[0-9]{3}(?:[ ,]+F[0-9]{3})*")
_PUBLIC = re.compile(r"public:\s*(?P<url>https?://\S+?)\s*(?:,\s*(?P<date>[0-9-]+))?")


@dataclass(frozen=True, slots=True)
class Basis:
    """kind: fact, public, practice or editor. label: fact id or address. detail: the date of a public page."""

    kind: str
    label: str
    detail: str


def split_outside(text: str) -> tuple[str, bool]:
    """The words of a block without a last `{outside}`, and whether it had one: see guide.desk.profiles."""
    found = _OUTSIDE.search(text)
    return (text[: found.start()], True) if found else (text, False)


def split_basis(text: str, place: Place) -> tuple[str, tuple[Basis, ...], list[Problem]]:
    """The words of a block, what they rest on, and what is wrong with the marks."""
    groups: list[str] = []
    while (found := _LAST_BRACES.search(text)) and not found["inside"].strip().startswith("phone:"):
        groups.insert(0, found["inside"].strip())
        text = text[: found.start()]
    bases: list[Basis] = []
    problems: list[Problem] = []
    for group in groups:
        read = _read(group)
        if not read:
            problems.append(
                place.problem(
                    f"“{{{group}}}” is no mark. A block ends with {{F124 F379}}, {{editor}}, {{practice}} "
                    "or {public: https://…, 2024-09-24}, and {outside} stands last."
                )
            )
        bases += read
    if sum(basis.kind == "fact" for basis in bases) > MOST_FACTS:
        problems.append(place.problem(f"A block names at most {MOST_FACTS} facts. Divide it or choose the nearest."))
    return text.strip(), tuple(bases), problems


def _read(group: str) -> list[Basis]:
    if group in ("editor", "practice"):
        return [Basis(group, "", "")]
    if _FACTS.fullmatch(group):
        return [Basis("fact", fact, "") for fact in re.findall(r"F[0-9]{3}", group)]
    found = _PUBLIC.fullmatch(group)
    if found and (not found["date"] or is_date(found["date"])):
        return [Basis("public", found["url"], found["date"] or "")]
    return []
