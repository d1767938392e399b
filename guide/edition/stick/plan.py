"""What goes onto a stick, from the programs' folder and an edition. Read once, used for any number of sticks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.edition import checksums, manifest
from guide.edition.installed import installed_editions
from guide.edition.manifest import Manifest
from guide.edition.numbers import folder_name, number_key
from guide.edition.signed import State
from guide.edition.stick import layout
from guide.edition.stick.parts import UNREADABLE, Part, part_of_bytes, read_part
from guide.edition.stick.profiles import profiles_inside
from guide.edition.stick.signatures import edition_signature
from guide.edition.stick.start_page import start_page
from guide.edition.stick.verifying import verify_part
from guide.edition.trusted_keys import trusted_keys

_NO_PROGRAMS = N_("There is no program in “{place}”. Give the folder that holds linux/Guide or windows/Guide.")
_NO_EDITION = N_("There is no edition in “{place}”. Give the folder that holds edition.json.")
_NOT_TRUSTED = N_(
    "The edition in “{place}” is not signed by a key that this program knows, so no reader would open it. Sign it, or "
    "take another one."
)
_OTHER_PROFILE = N_(
    "The program in “{place}” carries the edition “{inside}”, and “{wanted}” is to be written. "
    "A stick must not hold both. Take a program that was made with the edition “{wanted}”."
)


@dataclass(frozen=True, slots=True)
class Plan:
    """number, profile  of the edition
    sources  the folders that are read; none of them can be a target
    """

    parts: tuple[Part, ...]
    number: str
    profile: str
    sources: tuple[Path, ...]

    @property
    def edition(self) -> str:
        """The name of its folder."""
        return folder_name(self.number, self.profile)

    @property
    def size(self) -> int:
        return sum(part.size for part in self.parts)


def make_plan(
    programs: Path,
    edition: Path,
    *,
    desk: bool = False,
    counted: Callable[[int], None] = lambda _bytes: None,
) -> Plan:
    """Read what a stick will hold.

    programs  holds linux/ and windows/ as they stand on a stick: what the bundling made, or another stick
    edition   the folder of an edition
    desk      also the programs for translators and distributors
    counted   told how many bytes were read where checksums had to be made

    Raises GuideError with one sentence: no program, no edition, links, names that no stick can hold, an edition of
    another profile inside a program, an edition that no key of this program signed, a drive that is gone.
    """
    try:
        return _plan(programs, edition, desk, counted)
    except OSError as error:
        raise GuideError(UNREADABLE, place=error.filename or programs) from error


def _plan(programs: Path, edition: Path, desk: bool, counted: Callable[[int], None]) -> Plan:
    said = _manifest(edition)
    name = folder_name(said.number, said.profile)
    parts = []
    for place in layout.PROGRAMS:
        wanted = place.endswith(f"/{layout.READER}") or desk
        if wanted and (programs / place / layout.main_file(place)).is_file():
            _same_profile(programs / place, said.profile)
            parts.append(read_part(programs / place, place, _starts(place), counted))
    if not parts:
        raise GuideError(_NO_PROGRAMS, place=programs)
    if edition_signature(edition, trusted_keys(), name) not in (State.TRUSTED, State.DEVELOPMENT):
        raise GuideError(_NOT_TRUSTED, place=edition)
    parts.append(_front(programs, edition))
    parts.append(read_part(edition, layout.edition_place(name)))
    parts += _newer_beside(programs, said)
    return Plan(tuple(parts), said.number, said.profile, (programs.resolve(), edition.resolve()))


def _newer_beside(programs: Path, said: Manifest) -> list[Part]:
    """Newer editions that lie beside the programs go along: what they withdrew stays withdrawn on the new stick, too.

    A damaged one stays behind, for the copy of it would be refused.
    """
    newer = [
        edition
        for edition in installed_editions(programs / layout.EDITIONS, trusted_keys())
        if edition.profile == said.profile and edition.age > number_key(said.number)
    ]
    places = [layout.edition_place(edition.folder.name) for edition in newer]
    return [read_part(programs / place, place) for place in places if not verify_part(programs, place)]


def _front(programs: Path, edition: Path) -> Part:
    """The two files at the top: those that were released with the programs, else those of this program."""
    starts = frozenset({layout.START_LINUX})
    try:
        released = set(checksums.parse_sums((programs / checksums.FILE_NAME).read_bytes()))
    except (OSError, ValueError):
        released = set()
    if released == set(layout.FRONT_FILES):
        return read_part(programs, layout.FRONT, starts, only=layout.FRONT_FILES)
    own = resources.files("guide.edition.stick")
    contents = {
        layout.START_LINUX: (own / layout.START_LINUX).read_bytes(),
        layout.START: start_page(edition),
    }
    return part_of_bytes(layout.FRONT, contents, starts)


def _starts(place: str) -> frozenset[str]:
    return frozenset({layout.main_file(place)}) if place.startswith("linux/") else frozenset()


def _manifest(edition: Path) -> Manifest:
    try:
        said = manifest.parse_manifest((edition / manifest.FILE_NAME).read_bytes())
        folder_name(said.number, said.profile)
    except (OSError, ValueError) as error:
        raise GuideError(_NO_EDITION, place=edition) from error
    return said


def _same_profile(program: Path, wanted: str) -> None:
    """A program holds the edition that it was made with: it must not be one for other readers."""
    for inside in profiles_inside(program) - {wanted}:
        raise GuideError(_OTHER_PROFILE, place=program, inside=inside, wanted=wanted)
