"""Write a stick: beside what is there, down to the stick, read back and compared, and only then into place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.write_failures import WriteFailure, write_failure
from guide.edition.checksums import FILE_NAME as SUMS
from guide.edition.checksums import SIGNATURE_NAME
from guide.edition.stick import layout, swapping
from guide.edition.stick.checking import check_place, check_target
from guide.edition.stick.disk import copy_file, flush, sum_on_disk
from guide.edition.stick.parts import Part, PartFile
from guide.edition.stick.plan import Plan
from guide.edition.stick.verifying import verify_part
from guide.edition.stick.volumes import volume_of
from guide.edition.stick.watch import Step, Watch

_FULL = N_("The stick “{place}” is full. What was on it before is still there. Take a larger stick.")
_READ_ONLY = N_("Nothing can be written to “{place}”. Some sticks have a small switch for that. Take another stick.")
_GONE = N_("The stick “{place}” cannot be reached any longer. If it was pulled out, plug it in and write again.")
FAILED = N_("Writing the stick “{place}” did not work. Try it again, or take another stick.")
_IN_USE = N_("A guide may be open from the stick “{place}”. Close it, and write the stick again.")
_WORN = N_("The file “{name}” came back changed from the stick “{place}”. The stick is worn out. Do not use it.")
_LOST = N_("The stick “{place}” lost files that were on it a moment ago. Do not use it. Try another computer or stick.")
_SOURCE_DAMAGED = N_("The file “{name}” in “{place}” is damaged. Nothing was changed on the sticks. Get it anew.")

_SENTENCES = {WriteFailure.FULL: _FULL, WriteFailure.GONE: _GONE, WriteFailure.OTHER: FAILED}


@dataclass(frozen=True, slots=True)
class Written:
    """new   the places of the parts that were written; kept: those that were already there, whole"""

    new: tuple[str, ...]
    kept: tuple[str, ...]


def write_stick(plan: Plan, target: Path, watch: Watch, *, on_own_disk: bool = False) -> Written:
    """Bring a stick to what the plan says; what is not ours stays untouched.

    Returns when everything is on the stick itself and was compared: it can be pulled out then. Raises GuideError,
    and CancelledError where the watch was told to; the stick then holds what it held before, or (stopped in the
    last step) starts and is finished by the next writing.
    """
    with _said_plainly(target):
        check_place(plan, target, on_own_disk=on_own_disk)
        swapping.finish_or_clear(target)
        check_target(plan, target, volume_of(target))
        watch.begin(2 * plan.size)
        watch.enter(Step.CHECKING)
        kept = tuple(part for part in plan.parts if _is_there(part, target, watch))
        new = tuple(part for part in plan.parts if part not in kept)
        try:
            swapping.begin(target)
            _write(new, plan.edition, target, watch)
            _compare(new, target, watch)
        except BaseException:
            swapping.clear_quietly(target)
            raise
    with _said_plainly(target, _IN_USE):
        watch.enter(Step.FINISHING)
        unsigned = any(part.place == layout.FRONT and not part.signed for part in new)
        swapping.declare_whole(target, unsigned=unsigned)
        swapping.take_places(target)
        _check_names(plan, target)
    return Written(tuple(part.place for part in new), tuple(part.place for part in kept))


def _is_there(part: Part, target: Path, watch: Watch) -> bool:
    """Whether the stick holds this part already, whole, with the same sums and signature."""
    wanted = {file.name: file.source for file in part.files if file.name in (SUMS, SIGNATURE_NAME)}
    try:
        seal = {name: (target / part.place / name).read_bytes() for name in wanted}
    except OSError:
        return False

    def look(_bytes: int) -> None:
        watch.add(0)  # it may be cancelled meanwhile

    sealed = (target / part.place / SIGNATURE_NAME).exists()
    if seal != wanted or sealed != part.signed or verify_part(target, part.place, look):
        return False
    watch.add(2 * part.size)
    return True


def _write(parts: tuple[Part, ...], edition: str, target: Path, watch: Watch) -> None:
    watch.enter(Step.WRITING)
    new = target / swapping.NEW
    made: set[Path] = {new}
    for part, file in _files(parts):
        path = new / part.place / file.name
        _make_folder(path.parent, made)
        copy_file(file.source, path, file.starts, watch.add)
    _make_folder(new / layout.EDITIONS, made)
    copy_file(f"{edition}\n".encode(), new / layout.CURRENT, False, lambda _bytes: None)
    flush(target, made)


def _make_folder(folder: Path, made: set[Path]) -> None:
    """Never the workplace anew: where a stick was pulled out, its folder may be one of this computer's disk now."""
    if folder not in made:
        _make_folder(folder.parent, made)
        folder.mkdir(exist_ok=True)
        made.add(folder)


def _compare(parts: tuple[Part, ...], target: Path, watch: Watch) -> None:
    watch.enter(Step.COMPARING)
    for part, file in _files(parts):
        if sum_on_disk(target / swapping.NEW / part.place / file.name, watch.add) == file.sum:
            continue
        if isinstance(file.source, Path) and sum_on_disk(file.source, lambda _bytes: None) != file.sum:
            raise GuideError(_SOURCE_DAMAGED, name=file.name, place=file.source.parent)
        raise GuideError(_WORN, name=file.name, place=target)


def _check_names(plan: Plan, target: Path) -> None:
    """Whether what was compared is under its names now: some drivers for FAT lose a folder when it is renamed."""
    for part in plan.parts:
        folder = target / part.place
        for file in part.files:
            path = folder / file.name
            if not path.is_file() or path.stat().st_size != file.size:
                raise GuideError(_LOST, place=target)


def _files(parts: tuple[Part, ...]) -> Iterator[tuple[Part, PartFile]]:
    for part in parts:
        for file in part.files:
            yield part, file


@contextmanager
def _said_plainly(target: Path, denied: str = _READ_ONLY) -> Iterator[None]:
    """Turn what the system says into one sentence."""
    try:
        yield
    except OSError as error:
        raise GuideError(_SENTENCES.get(write_failure(error), denied), place=target) from error
