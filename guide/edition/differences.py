"""What changes with an update, counted, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from guide.store.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Differences:
    """changed, added, withdrawn  ids of services; changed: whose numbers are others now
    texts                      how many entries say something new or otherwise
    """

    changed: tuple[str, ...]
    added: tuple[str, ...]
    withdrawn: tuple[str, ...]
    texts: int


def differences(old: Comparison, new: Comparison) -> Differences:
    """From an edition to one that follows it. A service that has another id now is not withdrawn."""
    stayed = old.numbers.keys() & new.numbers.keys()
    return Differences(
        changed=tuple(sorted(id for id in stayed if old.numbers[id] != new.numbers[id])),
        added=tuple(sorted(new.numbers.keys() - old.numbers.keys())),
        withdrawn=tuple(sorted(old.numbers.keys() - new.numbers.keys() - new.former_ids)),
        texts=len({context for context, _text in new.texts - old.texts}),
    )
