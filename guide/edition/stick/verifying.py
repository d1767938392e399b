"""Whether what is on a stick is what its checksums say, and nothing else among it. Only reads."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from guide.edition import checksums, manifest
from guide.edition.checksums import FILE_NAME as SUMS
from guide.edition.checksums import SIGNATURE_NAME
from guide.edition.installed import current_name
from guide.edition.numbers import folder_name, split_folder_name
from guide.edition.signed import State
from guide.edition.stick import layout
from guide.edition.stick.disk import sum_on_disk
from guide.edition.stick.signatures import signature_of_part
from guide.edition.stick.tree import Found, Kind, walk
from guide.edition.trusted_keys import trusted_keys


class Fault(Enum):
    WRONG = "wrong"  # other bytes than the sums say
    MISSING = "missing"
    FOREIGN = "foreign"  # inside a part, where nothing of others belongs
    LINK = "link"  # a link stands where a file or a folder belongs
    CASE = "case"  # the name in other capital letters
    NO_SUMS = "no_sums"  # nothing says what the part should be
    UNREADABLE = "unreadable"
    UNFINISHED = "unfinished"  # a writing was stopped
    SIGNATURE = "signature"  # it does not hold, or is of a key that this program does not know
    UNSIGNED = "unsigned"  # an edition without a signature: no reader opens it


@dataclass(frozen=True, slots=True)
class Finding:
    """name  a path on the stick, with `/`"""

    fault: Fault
    name: str


@dataclass(frozen=True, slots=True)
class Checked:
    """parts     the places of the parts that were found
    unsigned  those of them without a signature; of programs it is said, of an edition it is a fault
    foreign   what is not ours at all, outside the parts: named, and no fault
    edition   the name in `editions/current`; "" where there is none
    """

    parts: tuple[str, ...]
    unsigned: tuple[str, ...]
    findings: tuple[Finding, ...]
    foreign: tuple[str, ...]
    edition: str


def verify_stick(root: Path) -> Checked:
    """Compare every file of a stick with its sums, and the sums with their signatures.

    Raises OSError where the stick itself cannot be listed.
    """
    keys = trusted_keys()
    top = _listed(root)
    findings = [Finding(Fault.UNFINISHED, entry.name) for entry in top if entry.name == layout.WORKPLACE]
    foreign, parts = [], []
    findings += _wrong_case(top, _FOLDERS)
    foreign += [entry.name for entry in top if entry.name.casefold() not in _folded(_TOP) and not _is_settings(entry)]
    for system in layout.SYSTEMS:
        inside = _listed_below(root, system, findings)
        known = (layout.READER, layout.DESK)
        findings += _below(system, _wrong_case(inside, known))
        foreign += [f"{system}/{entry.name}" for entry in inside if entry.name.casefold() not in _folded(known)]
        parts += [f"{system}/{name}" for name in known if any(entry.name == name for entry in inside)]
    if not parts:
        findings.append(Finding(Fault.MISSING, f"linux/{layout.READER}"))
    inside = _listed_below(root, layout.EDITIONS, findings)
    findings += _below(layout.EDITIONS, _wrong_case(inside, (layout.CURRENT_NAME,)))
    for entry in inside:
        if split_folder_name(entry.name):
            parts.append(layout.edition_place(entry.name))
        elif entry.name.casefold() != layout.CURRENT_NAME:
            foreign.append(f"{layout.EDITIONS}/{entry.name}")
    parts.append(layout.FRONT)
    for place in parts:
        findings += verify_part(root, place)
    edition = current_edition(root)
    if layout.edition_place(edition) not in parts:
        findings.append(Finding(Fault.WRONG if edition else Fault.MISSING, layout.CURRENT))
    states = {place: signature_of_part(root, place, keys) for place in parts}
    for place, state in states.items():
        if state in (State.WRONG, State.UNKNOWN_KEY):
            findings.append(Finding(Fault.SIGNATURE, _join(place, SIGNATURE_NAME)))
        elif state is State.UNSIGNED and layout.is_edition(place):
            findings.append(Finding(Fault.UNSIGNED, place))
    unsigned = tuple(place for place, state in states.items() if state is State.UNSIGNED)
    return Checked(tuple(parts), unsigned, tuple(dict.fromkeys(findings)), tuple(foreign), edition)


def verify_part(root: Path, place: str, counted: Callable[[int], None] = lambda _bytes: None) -> tuple[Finding, ...]:
    """What is wrong with one part. Never raises: what cannot be read is a finding."""
    folder = root / place
    try:
        if place and folder.is_symlink():
            return (Finding(Fault.LINK, place),)
        found = _front_files(folder) if place == layout.FRONT else tuple(walk(folder))
        data = (folder / SUMS).read_bytes() if _regular(found, SUMS) else None
    except OSError as error:
        return (Finding(Fault.UNREADABLE, _on_stick(root, error, place)),)
    if data is None:
        fault = Fault.LINK if any(entry.name == SUMS for entry in found) else Fault.NO_SUMS
        return (Finding(fault, _join(place, SUMS)),)
    try:
        sums = checksums.parse_sums(data)
        if not data.endswith(b"\n"):
            raise ValueError("the last line was cut")
    except ValueError:
        return (Finding(Fault.WRONG, _join(place, SUMS)),)
    findings = [*_compare(folder, sums, found, counted), *_strangers(sums, found)]
    if layout.is_edition(place) and not findings and not _named_rightly(folder):
        findings.append(Finding(Fault.WRONG, manifest.FILE_NAME))
    return tuple(_below(place, findings))


def current_edition(root: Path) -> str:
    """The one line of `editions/current`; "" where it is not there or names no edition."""
    return "" if (root / layout.CURRENT).is_symlink() else current_name(root / layout.EDITIONS) or ""


_FOLDERS = (layout.EDITIONS, *layout.SYSTEMS)
_FRONT = (*layout.FRONT_FILES, SUMS, SIGNATURE_NAME)
_TOP = (*_FOLDERS, layout.WORKPLACE, *_FRONT)


def _compare(
    folder: Path, sums: Mapping[str, str], found: Iterable[Found], counted: Callable[[int], None]
) -> Iterable[Finding]:
    kinds = {entry.name: entry.kind for entry in found}
    folded = {name.casefold() for name in kinds}
    for name, sum in sums.items():
        if name not in kinds:
            yield Finding(Fault.CASE if name.casefold() in folded else Fault.MISSING, name)
        elif kinds[name] is Kind.FILE:
            try:
                same = sum_on_disk(folder / name, counted) == sum
            except OSError:
                yield Finding(Fault.UNREADABLE, name)
            else:
                if not same:
                    yield Finding(Fault.WRONG, name)
        elif kinds[name] is Kind.FOLDER:
            yield Finding(Fault.WRONG, name)


def _strangers(sums: Mapping[str, str], found: Iterable[Found]) -> Iterable[Finding]:
    known = _folded(sums) | {SUMS.casefold(), SIGNATURE_NAME.casefold()}
    for entry in found:
        if entry.kind is Kind.LINK:
            yield Finding(Fault.LINK, entry.name)
        elif entry.kind is Kind.FILE and entry.name.casefold() not in known:
            yield Finding(Fault.FOREIGN, entry.name)


def _named_rightly(folder: Path) -> bool:
    """Whether an edition is the one that its folder's name says: it may have been exchanged for another, whole one."""
    try:
        said = manifest.parse_manifest((folder / manifest.FILE_NAME).read_bytes())
        return folder_name(said.number, said.profile) == folder.name
    except (OSError, ValueError):
        return False


def _listed(folder: Path) -> tuple[Found, ...]:
    """What lies directly in a folder."""
    with os.scandir(folder) as entries:
        found = [
            Found(
                entry.name,
                Kind.LINK if entry.is_symlink() else Kind.FOLDER if entry.is_dir(follow_symlinks=False) else Kind.FILE,
            )
            for entry in entries
        ]
    return tuple(sorted(found, key=lambda entry: entry.name))


def _listed_below(root: Path, name: str, findings: list[Finding]) -> tuple[Found, ...]:
    folder = root / name
    if folder.is_symlink():
        findings.append(Finding(Fault.LINK, name))
        return ()
    try:
        return _listed(folder)
    except FileNotFoundError:
        return ()
    except OSError:
        findings.append(Finding(Fault.UNREADABLE, name))
        return ()


def _front_files(root: Path) -> tuple[Found, ...]:
    return tuple(entry for entry in _listed(root) if entry.name.casefold() in _folded(_FRONT))


def _regular(found: Iterable[Found], name: str) -> bool:
    return any(entry.name == name and entry.kind is Kind.FILE for entry in found)


def _is_settings(entry: Found) -> bool:
    return entry.name == layout.SETTINGS and entry.kind is Kind.FILE


def _wrong_case(found: Iterable[Found], known: Collection[str]) -> list[Finding]:
    return [
        Finding(Fault.CASE, entry.name)
        for entry in found
        if entry.name not in known and entry.name.casefold() in _folded(known)
    ]


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.casefold() for name in names)


def _below(place: str, findings: Iterable[Finding]) -> list[Finding]:
    return [Finding(finding.fault, _join(place, finding.name)) for finding in findings]


def _join(place: str, name: str) -> str:
    return f"{place}/{name}" if place else name


def _on_stick(root: Path, error: OSError, otherwise: str) -> str:
    try:
        return Path(str(error.filename)).relative_to(root).as_posix()
    except ValueError:
        return otherwise
