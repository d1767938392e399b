"""Whom a record leaves out: a person is never sent to a place that is not for them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from guide.core.directory import ServiceSummary
from guide.core.referral.answers import UNSAID, Answers

_WOMEN_AND_CHILDREN = frozenset({"women", "children"})
_NOT_OF_AGE_OR_SEX = frozenset({"anyone", "foreigners", "workers", "citizens_abroad", "residents", "undocumented"})
_NORTH = "north_koreans"


def leaves_out(service: ServiceSummary, answers: Answers, flags: AbstractSet[str]) -> bool:
    """Whether the record says that it is not for this person. What is not said leaves nobody out.

    A child may be a boy: a line for women alone is not for children. Lines made for people from the North are also for
    those who did not say where they come from, and a line that is not for them is for neither.
    """
    serves, not_for = frozenset(service.serves), frozenset(service.not_for)
    return (
        _by_age_and_sex(answers.who, "child" in flags, answers.asker == "parent", serves, not_for)
        or _by_origin(service, answers, "silent_origin" in flags, serves, not_for)
        or ("no_status" in flags and ("undocumented" in not_for or serves == {"residents"}))
    )


def _by_age_and_sex(who: str, child: bool, parent: bool, serves: frozenset[str], not_for: frozenset[str]) -> bool:
    if child:
        only_adults = bool(serves) and serves <= {"women", "men"}
        for_women = "men" in not_for and "women" in serves and "children" not in serves
        return "children" in not_for or only_adults or for_women
    if serves == {"children"}:
        return not parent or who != UNSAID
    if who == "man":
        only_others = bool(serves & _WOMEN_AND_CHILDREN) and serves.isdisjoint({"men", *_NOT_OF_AGE_OR_SEX})
        return "men" in not_for or only_others
    if who == "woman":
        return "women" in not_for or (bool(serves) and serves <= {"men", "children"})
    return False


def _by_origin(
    service: ServiceSummary, answers: Answers, silent: bool, serves: frozenset[str], not_for: frozenset[str]
) -> bool:
    if _NORTH in serves and "anyone" not in serves and not silent:
        return True
    if _NORTH in not_for and silent:
        return True
    citizen_there = answers.origin is not None and answers.origin == service.area_country
    return citizen_there and bool(serves) and serves <= {"foreigners", "workers"}
