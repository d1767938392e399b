"""guide-desk stick: write sticks, check them, list what is on them."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.paths import data_folder
from guide.edition.stick import layout
from guide.edition.stick.listing import Contents, contents_of
from guide.edition.stick.many import ManySticks, Outcome
from guide.edition.stick.plan import Plan, make_plan
from guide.edition.stick.verifying import Fault, current_edition, verify_stick
from guide.edition.stick.volumes import drives
from guide.edition.stick.watch import Progress, Step

_SAYS = {
    Fault.WRONG: "is not what its checksum says",
    Fault.MISSING: "is missing",
    Fault.FOREIGN: "does not belong here",
    Fault.LINK: "is a link, which no stick of ours holds",
    Fault.CASE: "is written in other capital letters",
    Fault.NO_SUMS: "is missing, so nothing says what belongs here",
    Fault.UNREADABLE: "cannot be read",
    Fault.SIGNATURE: "does not hold: it is of another key, or the files were changed after it was made",
    Fault.UNSIGNED: "is not signed, so no guide opens it",
    Fault.UNFINISHED: "is left over from a writing that was stopped; write the stick again",
}
_STEPS = {
    Step.CHECKING: "looking at what is there",
    Step.WRITING: "writing",
    Step.COMPARING: "reading back and comparing",
    Step.FINISHING: "finishing",
}
_LABEL = "Name the stick so that its name says nothing: the name of a brand or none. Nothing was named here."


def add_stick_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    stick = commands.add_parser("stick", help="write sticks, check them, list them")
    actions = stick.add_subparsers(required=True, metavar="ACTION")
    command = actions.add_parser("write", help="bring sticks to the programs and the edition; exit 1 on any failure")
    command.add_argument("targets", nargs="+", type=Path, metavar="TARGET", help="where a stick is mounted")
    command.add_argument(
        "--from", dest="programs", type=Path, metavar="DIST", help="holds linux/Guide, windows/Guide; default: dist"
    )
    command.add_argument(
        "--edition", type=Path, metavar="DIR", help="default: the one in DIST, else the one built here"
    )
    command.add_argument("--desk", action="store_true", help="also the programs for translators and distributors")
    command.add_argument("--on-this-computer", action="store_true", help="allow a folder of this computer, to try it")
    command.set_defaults(run=_write)
    command = actions.add_parser("verify", help="compare every file with its checksum; exit 1 on any difference")
    command.add_argument("targets", nargs="+", type=Path, metavar="TARGET")
    command.set_defaults(run=_verify)
    command = actions.add_parser("list", help="the edition on each stick")
    command.add_argument("targets", nargs="*", type=Path, metavar="TARGET", help="default: all that are plugged in")
    command.set_defaults(run=_list)


def default_programs(root: Path) -> Path:
    """Where the programs to write come from: the stick that this program runs from, else what was bundled here."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent.parent.parent
    return root / "dist"


def default_edition(programs: Path) -> Path:
    """The edition that lies beside the programs, else the one that came with this program."""
    name = current_edition(programs)
    return programs / layout.EDITIONS / name if name else data_folder()


def _write(arguments: argparse.Namespace, root: Path) -> int:
    programs = arguments.programs or default_programs(root)
    try:
        plan = make_plan(programs, arguments.edition or default_edition(programs), desk=arguments.desk)
    except GuideError as error:
        return _fail(error)
    _say(f"edition {plan.edition}, {', '.join(part.place for part in plan.parts if part.place in layout.PROGRAMS)}")
    if unsigned := [part.place or "START.txt, start-linux.sh" for part in plan.parts if not part.signed]:
        _say(f"not signed: {', '.join(unsigned)}")
    outcomes = _write_all(plan, arguments.targets, on_own_disk=arguments.on_this_computer)
    if any(outcome.written for outcome in outcomes):
        _say(_LABEL)
    return 0 if all(outcome.written for outcome in outcomes) else 1


def _write_all(plan: Plan, targets: list[Path], *, on_own_disk: bool) -> list[Outcome]:
    outcomes: list[Outcome] = []
    lines = _Lines()

    def ended(outcome: Outcome) -> None:
        outcomes.append(outcome)
        lines.say(f"{outcome.target}: {_result(outcome)}")

    sticks = ManySticks(plan, targets, lines.tell, ended, on_own_disk=on_own_disk)
    sticks.start()
    try:
        sticks.wait()
    except KeyboardInterrupt:
        sticks.cancel()
        sticks.wait()
    return outcomes


def _result(outcome: Outcome) -> str:
    if outcome.error is not None:
        return outcome.error.sentence()
    if outcome.written is None:
        return "cancelled; what was on it before is still there"
    if not outcome.written.new:
        return "all of it was there already, and was compared. Safe to pull out."
    return "written, read back and compared. Safe to pull out."


class _Lines:
    """Progress as lines, one for each step and each tenth; several sticks talk at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._said: dict[Path, tuple[Step, int]] = {}

    def say(self, line: str) -> None:
        with self._lock:
            _say(line)

    def tell(self, target: Path, progress: Progress) -> None:
        tenth = progress.done * 10 // progress.total if progress.total else 0
        with self._lock:
            if self._said.get(target) == (progress.step, tenth):
                return
            self._said[target] = progress.step, tenth
            left = "" if progress.seconds_left is None else f", about {progress.seconds_left:.0f} s left"
            _say(f"{target}: {_STEPS[progress.step]}, {tenth * 10} %{left}")


def _verify(arguments: argparse.Namespace, _root: Path) -> int:
    return max(_each(arguments.targets, _verify_one))


def _verify_one(target: Path) -> int:
    checked = verify_stick(target)
    for name in checked.foreign:
        _say(f"{target}: {name}: not of this guide; left alone")
    for finding in checked.findings:
        _say(f"{target}: {finding.name}: {_SAYS[finding.fault]}")
    if checked.findings:
        _say(f"{target}: found wrong: {len(checked.findings)}. Do not hand this stick on.")
        return 1
    _say(f"{target}: edition {checked.edition}: every file is what its checksum says.")
    if checked.unsigned:
        _say(f"{target}: not signed: {', '.join(place or 'START.txt, start-linux.sh' for place in checked.unsigned)}")
    return 0


def _list(arguments: argparse.Namespace, _root: Path) -> int:
    targets = arguments.targets or [drive for drive in drives() if _is_ours(drive)]
    if not targets:
        _say("No stick with a guide is plugged in.")
        return 0
    return max(_each(targets, _list_one))


def _list_one(target: Path) -> int:
    contents = contents_of(target)
    if not contents.is_ours:
        _say(f"{target}: no guide")
    else:
        _say("\t".join((str(target), contents.current or "no edition", ", ".join(contents.programs), _rest(contents))))
    return 0


def _rest(contents: Contents) -> str:
    older = [name for name in contents.editions if name != contents.current]
    words = [f"also {', '.join(older)}"] if older else []
    if contents.unfinished:
        words.append("a writing was stopped: write it again")
    return "; ".join(words)


def _is_ours(drive: Path) -> bool:
    try:
        return contents_of(drive).is_ours
    except OSError:
        return False


def _each(targets: list[Path], run: Callable[[Path], int]) -> list[int]:
    codes = []
    for target in targets:
        try:
            codes.append(run(target))
        except OSError as error:
            sys.stderr.write(f"{target}: cannot be read ({error.strerror})\n")
            codes.append(1)
    return codes


def _fail(error: GuideError) -> int:
    sys.stderr.write(f"{error.sentence()}\n")
    return 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
