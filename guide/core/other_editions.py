"""What the other editions on a stick say of the numbers of the one that is open: the one place that decides.

What a newer edition withdrew or changed stays withdrawn when an older one is shown, what it warns of is warned of, and
what an edition changed against the ones before it is marked. Only editions that a key of the program signed have a say
(guide.edition.beside).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from guide.core.number_list import NumberList

MARKED_DAYS = 60
"""For how long after its edition's date a number is marked as changed."""


@dataclass(frozen=True, slots=True)
class OtherEdition:
    number: str
    listed: NumberList


@dataclass(frozen=True, slots=True)
class OtherEditions:
    """newer, older: than the open one, each the newest first. date: of the open one.

    older holds lists alone: they date what is new, and withdraw nothing.
    """

    newer: tuple[OtherEdition, ...] = ()
    older: tuple[NumberList, ...] = ()
    date: str = ""

    def withdrawn_by(self, id: str) -> str | None:
        """The number of the newest edition that has this service no more, also under another id; None: all have it."""
        return self._newest(lambda listed: not listed.knows((id,)))

    def number_replaced_by(self, id: str, number: str, e164: str | None) -> str | None:
        """The same for one number of a service that it still has."""
        return self._newest(lambda listed: not listed.has_number((id,), number, e164))

    def address_replaced_by(self, id: str, address: str) -> str | None:
        """The same for a web page, a mail address, an account or another way."""
        return self._newest(lambda listed: not listed.has_address((id,), address))

    def cautions_beyond(self, id: str, known: AbstractSet[str]) -> frozenset[str]:
        """Digests of what any newer edition says against calling a service, without those that are known.

        A caution of a kind that this program does not know is among them: it may be the gravest of all.
        """
        return frozenset().union(*(edition.listed.cautions(id) for edition in self.newer)) - known

    def warned_by(self, id: str, known: AbstractSet[str]) -> str | None:
        """The number of the newest edition that says more against calling it than is known; None: none does."""
        return self._newest(lambda listed: not listed.cautions(id) <= known)

    def changed_on(self, ids: Sequence[str], number: str, e164: str | None) -> str | None:
        """The date of the edition that brought a number; None where the oldest one here has it too.

        ids: of the service, today's and those it had before.
        """
        since = self.date
        for listed in self.older:
            if not listed.has_number_in_any_form(ids, number, e164):
                return since
            since = listed.date
        return None

    def _newest(self, lacks: Callable[[NumberList], bool]) -> str | None:
        return next((edition.number for edition in self.newer if lacks(edition.listed)), None)


ALONE = OtherEditions()
"""There is no other edition."""


def last_marked(changes: Iterable[str | None], edition_date: str, now: datetime) -> str | None:
    """The newest of these dates of changes, as long as it is to be marked.

    A clock before the date of the open edition is wrong, and counts as that date: the mark then stays.
    """
    newest = max((day for change in changes if change and (day := _day(change))), default=None)
    if newest is None:
        return None
    today = max(now.date(), _day(edition_date) or now.date())
    return newest.isoformat() if today - newest <= timedelta(days=MARKED_DAYS) else None


def _day(words: str) -> date | None:
    """None for what is no date: an edition that somebody else made may say anything."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
