"""Which edition is opened: the one that was named; else the current one of the stick; else the program's own.

An edition that nobody named must be signed by a key of this program, and must not be older than the one the program
came with. Where one is refused or damaged, the next is opened, and a remark says both. Whichever it is: what the
newer ones that are here withdrew stays withdrawn, and what they warn of is warned of (guide.edition.beside).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.paths import data_folder, editions_folder
from guide.edition.beside import others_of
from guide.edition.installed import Installed, current_name, installed_editions, signed_edition
from guide.edition.opening import OpenEdition, find_edition, open_edition
from guide.edition.trusted_keys import TrustedKey, trusted_keys

_INSTEAD = N_("The edition in “{place}” is damaged or not signed, so edition {number} is shown instead.")
_TOO_OLD = N_(
    "The edition in “{place}” is older than the one this program came with, so edition {number} is shown instead."
)
_NEWER_HERE = N_("This is edition {number}. A newer one is here too: {newest}. “About this guide” leads to it.")
_LIST_DAMAGED = N_(
    "Edition {newest} is here too, but damaged. Numbers that edition {newest} withdrew or warns about may still be "
    "shown on these pages. Get edition {newest} again."
)


@dataclass(frozen=True, slots=True)
class Places:
    """own: the edition that came with the program. editions: where others are installed. keys: those trusted."""

    own: Path
    editions: Path
    keys: tuple[TrustedKey, ...]


def usual_places() -> Places:
    return Places(data_folder(), editions_folder(), trusted_keys())


def open_chosen(explicit: Path | None, places: Places | None = None) -> OpenEdition:
    """The edition of a place that was named, as it is, with the state of its signature; else the best one there is.

    Raises GuideError where there is none to open.
    """
    places = places or usual_places()
    own = signed_edition(places.own, places.keys)
    present = installed_editions(places.editions, places.keys)
    if explicit is not None:
        folder = find_edition(explicit)
        beside = installed_editions(folder.parent, places.keys)
        return _with_others(open_edition(folder, places.keys), (*([own] if own else []), *present, *beside))
    found = _open_best(places, own, present)
    return _with_others(found, (*([own] if own else []), *present))


def _open_best(places: Places, own: Installed | None, present: Sequence[Installed]) -> OpenEdition:
    current = current_name(places.editions)
    refused: list[tuple[str, Path]] = []
    if current is not None and all(edition.folder.name != current for edition in present):
        refused.append((_INSTEAD, places.editions / current))
    for edition in _candidates(own, current, present):
        if own is not None and edition.age < own.age:
            refused.append((_TOO_OLD, edition.folder))
            continue
        try:
            found = open_edition(edition.folder, places.keys, must_be_signed=True)
        except GuideError:
            refused.append((_INSTEAD, edition.folder))
            continue
        return _with_remarks(found, refused, edition, present)
    found = open_edition(places.own, places.keys, must_be_signed=True)
    return _with_remarks(found, refused, own, present)


def _candidates(own: Installed | None, current: str | None, present: Sequence[Installed]) -> Iterator[Installed]:
    """The current one, then the others of its profile, the newest first; the program's own, which is last, is not here.

    Without a current one: the newest of the program's own profile, where it is newer than the program's own.
    """
    named = next((edition for edition in present if edition.folder.name == current), None)
    profile = named.profile if named else own.profile if own else None
    if named:
        yield named
    for edition in present:
        if edition is not named and edition.profile == profile and (own is None or edition.age > own.age):
            yield edition


def _with_others(found: OpenEdition, here: Sequence[Installed]) -> OpenEdition:
    others, damaged = others_of(found.number, found.date, found.others.older, here)
    remarks = tuple(GuideError(_LIST_DAMAGED, newest=newest) for newest in damaged[:1])
    return replace(found, others=others, remarks=(*found.remarks, *remarks))


def _with_remarks(
    found: OpenEdition, refused: Sequence[tuple[str, Path]], chosen: Installed | None, present: Sequence[Installed]
) -> OpenEdition:
    remarks = [GuideError(words, place=place, number=found.number) for words, place in refused]
    newer = [
        edition.number
        for edition in present
        if chosen and edition.profile == found.profile and edition.age > chosen.age
    ]
    if newer and not refused:
        remarks.append(GuideError(_NEWER_HERE, number=found.number, newest=newer[0]))
    return replace(found, remarks=tuple(remarks)) if remarks else found
