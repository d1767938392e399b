"""The questions of Find help, as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.wording import Wording


class QuestionKind(StrEnum):
    """What can be chosen: one of `values`, any of them, a country, or languages a person speaks."""

    ONE = "one"
    MANY = "many"
    COUNTRY = "country"
    LANGUAGES = "languages"


@dataclass(frozen=True, slots=True)
class Value:
    """id: as in guide.core.referral.answers. words: what stands on the button."""

    id: str
    words: Wording


@dataclass(frozen=True, slots=True)
class Question:
    """values: empty where countries or languages are chosen. Each question can be skipped; that is always `unsaid`.

    id    in, who, asker, need, avoid, papers, watched, languages, from
    help  one sentence on why it is asked, or what a skipped answer means
    """

    id: str
    kind: QuestionKind
    words: Wording
    help: Wording
    values: tuple[Value, ...]
