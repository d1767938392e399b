"""Articles of law, treaties and what the sources claim of them, for a person and for an official to read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.library import Block, BlockBasis
from guide.core.wording import Wording


class LawStanding(StrEnum):
    """Whether one can rely on it here.

    IN_FORCE    it binds: a law of the country, or a treaty that the country has joined
    DOUBTFUL    named by a source, but probably no law of this country; shown as a warning alone
    NOT_JOINED  a treaty that the country has not joined
    DISPUTED    the sources contradict each other
    """

    IN_FORCE = "in_force"
    DOUBTFUL = "doubtful"
    NOT_JOINED = "not_joined"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class LawArticle:
    """group: a key of guide.core.table_vocabulary.LAW_GROUPS.

    official_names, numbers  by language code, to show to an official as they stand; data, never translated
    says     what the text or the sources say
    means    the same in plain words for the person
    show     who may safely show it to whom; None where nothing is shown
    doubt    why one cannot rely on it; there where standing is DOUBTFUL or DISPUTED, never where it is IN_FORCE
    basis    what the whole rests on
    related  `kind:id` of pages beside it
    safety   ids of the notes before it
    """

    id: str
    group: str
    name: Wording
    official_names: tuple[tuple[str, str], ...]
    numbers: tuple[tuple[str, str], ...]
    standing: LawStanding
    says: tuple[Block, ...]
    means: tuple[Block, ...]
    show: Block | None
    doubt: Block | None
    basis: tuple[BlockBasis, ...]
    related: tuple[str, ...]
    safety: tuple[str, ...]
