"""guide-desk: the workshop's commands. Each gives an exit code; problems go out as `file:line: message`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import guide
from guide.core.paths import data_folder
from guide.desk.assemble.assembly import counts
from guide.desk.build import SourcesHaveProblemsError, build_edition
from guide.desk.catalogs.commands import add_strings_command, run_safely
from guide.desk.check.rules import find_problems
from guide.desk.sources.reading import read_sources


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command for the project that this package lies in, or the one named by --project."""
    chosen = _parser().parse_args(arguments)
    return run_safely(chosen, chosen.project)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="guide-desk", description="Checks and builds the guide's content.")
    parser.add_argument("--project", type=Path, default=Path(guide.__file__).resolve().parent.parent, metavar="DIR",
                        help="the folder that holds resources/ and translations/")  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("check", help="name every problem in the sources; exit 1 on any")
    command.set_defaults(run=_check)
    command = commands.add_parser("build", help="build the edition")
    command.add_argument("--out", type=Path, default=data_folder(), metavar="DIR", help="replaced by the edition")
    command.set_defaults(run=_build)
    add_strings_command(commands)
    return parser


def _check(_arguments: argparse.Namespace, root: Path) -> int:
    sources = read_sources(root / "resources")
    problems = find_problems(sources)
    for problem in problems:
        _say(str(problem))
    if problems:
        _say(f"{len(problems)} problems in {len({problem.path for problem in problems})} files.")
        return 1
    _say(", ".join(f"{number} {kind}" for kind, number in counts(sources).items()))
    return 0


def _build(arguments: argparse.Namespace, root: Path) -> int:
    try:
        made = build_edition(root, arguments.out.absolute())
    except SourcesHaveProblemsError as error:
        for problem in error.problems:
            _say(str(problem))
        _say(f"{len(error.problems)} problems: nothing was built.")
        return 1
    _say(f"edition {made.number} of {made.date} in {arguments.out}")
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
