"""guide-desk: the desk's commands. Each gives an exit code; problems go out as `file:line: message`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import guide
from guide.core.paths import data_folder
from guide.desk.assemble.assembly import counts
from guide.desk.assemble.number_list import NoNumberListError, list_before
from guide.desk.build import build_edition
from guide.desk.catalogs.commands import add_strings_command, run_safely
from guide.desk.check.rules import find_problems
from guide.desk.development_key import development_key
from guide.desk.due import due_records
from guide.desk.edition_commands import add_edition_command
from guide.desk.fonts import FontsMissingError
from guide.desk.handing_on import why_not_handed_on
from guide.desk.profiles import COMPLETE, PROFILES
from guide.desk.signing import SecretKeyError
from guide.desk.sources.languages import UnreadableLanguagesError
from guide.desk.sources.problem import Problem, SourcesHaveProblemsError
from guide.desk.sources.reading import Sources, read_sources
from guide.desk.stick import add_stick_command
from guide.desk.usage import entries, facts_used, uses_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command for the project that this package lies in, or for the one of --project; give its exit code."""
    parser, _commands = desk_parser()
    return run_command(parser.parse_args(arguments))


def run_command(chosen: argparse.Namespace) -> int:
    """Run what was chosen; what cannot be read is one line and exit code 1."""
    try:
        return run_safely(chosen, chosen.project)
    except UnreadableLanguagesError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def desk_parser() -> tuple[argparse.ArgumentParser, argparse._SubParsersAction[argparse.ArgumentParser]]:
    """The parser and its commands, so that guide.workshop can add its own."""
    parser = argparse.ArgumentParser(prog="guide-desk", description="Checks and builds the guide's content.")
    project = Path(guide.__file__).resolve().parent.parent
    parser.add_argument("--project", type=Path, default=project, metavar="DIR", help="holds resources/, translations/")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("check", help="name every problem in the sources; exit 1 on any")
    command.set_defaults(run=_check)
    command = commands.add_parser("build", help="build the edition; nothing is built while there are problems")
    command.add_argument("--out", type=Path, default=data_folder(), metavar="DIR", help="is replaced by the edition")
    command.add_argument("--pseudo", action="store_true", help="with two languages that nobody speaks, for tests")
    command.add_argument("--profile", choices=PROFILES, default=COMPLETE, help="for which readers; default: complete")
    command.add_argument(
        "--before", type=Path, metavar="DIR", help="the edition before: numbers that it lacks are marked in this one"
    )
    command.set_defaults(run=_build)
    add_edition_command(commands)
    add_strings_command(commands)
    command = commands.add_parser("facts", help="which entries rest on each fact of the source documents")
    command.add_argument("--json", action="store_true")
    command.set_defaults(run=_facts)
    command = commands.add_parser("where", help="every line that names an entry")
    command.add_argument("id", metavar="KIND:ID", help="a bare id is a record's; F… and S… are a fact's and a note's")
    command.set_defaults(run=_where)
    records = commands.add_parser("records", help="the records of the directory")
    actions = records.add_subparsers(required=True, metavar="ACTION")
    command = actions.add_parser("due", help="unconfirmed, old and undated numbers, the most urgent first")
    command.set_defaults(run=_due)
    add_stick_command(commands)
    return parser, commands


def _check(_arguments: argparse.Namespace, root: Path) -> int:
    sources = _read(root)
    if problems := find_problems(sources):
        return _report(problems)
    used = sum(bool(users) for users in facts_used(sources).values())
    left_out = len(sources.left_out)
    _say(", ".join(f"{number} {kind}" for kind, number in counts(sources).items()))
    _say(f"facts: {used} used, {left_out} left out, {len(sources.facts) - used - left_out} neither")
    return 0


def _build(arguments: argparse.Namespace, root: Path) -> int:
    try:
        made = build_edition(
            root,
            arguments.out.absolute(),
            pseudo=arguments.pseudo,
            cache=_cache(root),
            key=development_key(),
            profile=arguments.profile,
            before=list_before(arguments.before) if arguments.before else None,
        )
    except SourcesHaveProblemsError as error:
        return _report(error.problems)
    except (FontsMissingError, SecretKeyError, NoNumberListError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    _say(f"edition {made.number} of {made.date} in {arguments.out}")
    if refused := why_not_handed_on(made):
        _say(f"For this computer alone: {refused}")
    return 0


def _cache(root: Path) -> Path | None:
    """Among what the project builds. A packaged program, whose own sources these are, keeps nothing in its folder: a
    stick that holds it would be found changed."""
    is_own = root == Path(guide.__file__).resolve().parent.parent
    return None if is_own and getattr(sys, "frozen", False) else root / "build" / "cache"


def _facts(arguments: argparse.Namespace, root: Path) -> int:
    used = facts_used(_read(root))
    if arguments.json:
        _say(json.dumps(used, indent=1))
    else:
        for fact, users in used.items():
            _say(f"{fact}\t{' '.join(users) or '-'}")
    return 0


def _where(arguments: argparse.Namespace, root: Path) -> int:
    sources = _read(root)
    known = entries(sources)
    wanted = next((name for name in _readings(arguments.id) if name in known), None)
    if wanted is None:
        sys.stderr.write(f"There is no “{arguments.id}” in the sources. Write it like service:cn-110-police.\n")
        return 1
    _say(f"{known[wanted].path}:{known[wanted].line}: {wanted}")
    for use in uses_of(sources, wanted):
        _say(f"{use.place.path}:{use.place.line}: {use.by}")
    return 0


def _readings(id: str) -> Iterable[str]:
    """What a typed id may mean, the plainest first."""
    if ":" in id:
        return (id,)
    return tuple(f"{kind}:{id}" for kind in ("service", "fact", "note", "article", "organization", "topic", "doubt"))


def _due(_arguments: argparse.Namespace, root: Path) -> int:
    for due in due_records(_read(root)):
        _say(f"{due.date or 'no date'}\t{due.service.id}\t{', '.join(due.reasons)}")
    return 0


def _read(root: Path) -> Sources:
    return read_sources(root / "resources")


def _report(problems: tuple[Problem, ...]) -> int:
    for problem in problems:
        _say(str(problem))
    _say(f"problems: {len(problems)}, in {len({problem.path for problem in problems})} of the files")
    return 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
