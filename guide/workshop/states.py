"""In which state a message is, and in which words the workshop says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from guide.core.i18n import NP_, pgettext
from guide.core.wording import Standing
from guide.desk.catalogs.po import Entry
from guide.desk.catalogs.review import standing_of


class State(StrEnum):
    """What the list of messages can be cut down to."""

    TO_DO = "to_do"
    MISSING = "missing"
    FUZZY = "fuzzy"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    ALL = "all"


_WORDS: Mapping[State, tuple[str, str]] = {
    # Translators: Choices above a list of messages in the translators' workshop.
    State.TO_DO: NP_("state of messages", "To do: missing or out of date"),
    State.MISSING: NP_("state of messages", "Missing"),
    State.FUZZY: NP_("state of messages", "Out of date"),
    State.DRAFT: NP_("state of messages", "Drafts nobody has reviewed"),
    State.REVIEWED: NP_("state of messages", "Reviewed"),
    State.ALL: NP_("state of messages", "All"),
}

_HOLDS: Mapping[State, Callable[[Standing], bool]] = {
    State.TO_DO: lambda standing: standing in (Standing.MISSING, Standing.OLDER),
    State.MISSING: lambda standing: standing is Standing.MISSING,
    State.FUZZY: lambda standing: standing is Standing.OLDER,
    State.DRAFT: lambda standing: standing is Standing.DRAFT,
    State.REVIEWED: lambda standing: standing is Standing.REVIEWED,
    State.ALL: lambda _standing: True,
}


def state_words(state: State) -> str:
    return pgettext(*_WORDS[state])


def is_in(entry: Entry, state: State) -> bool:
    return _HOLDS[state](standing_of(entry))
