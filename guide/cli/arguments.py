"""What can be asked of the reader on the command line."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from guide.cli.streams import silent_without_console
from guide.core.arguments import Arguments

if TYPE_CHECKING:
    import argparse

COMMANDS = {"search": "guide.cli.search", "find-help": "guide.cli.find_help"}
"""Commands without a window and the module of each, with `add_parser(subparsers)` and `run(arguments) -> int`."""

_INSTEAD_OF_A_WINDOW = ("self_check", "screenshots", "install", "render")


def read_arguments(arguments: Sequence[str] | None = None) -> Arguments:
    """Read the command line. What cannot be understood ends the program with one sentence and exit code 2."""
    asked = list(sys.argv[1:] if arguments is None else arguments)
    if not asked:
        return Arguments()  # the way nearly everybody starts it: nothing needs to be loaded for that
    with silent_without_console():
        parser = _parser(with_commands=_names_a_command(asked))
        options = parser.parse_args(asked)
        command = getattr(options, "command", None)
        if options.out and not (command or any(getattr(options, name) for name in _INSTEAD_OF_A_WINDOW)):
            parser.error("--out FILE takes what is printed: a window prints nothing")
    return Arguments(
        command=command,
        language=options.language,
        edition=options.edition,
        page=options.page,
        country=options.country,
        self_check=options.self_check,
        json=options.json,
        screenshots=options.screenshots,
        render=options.render,
        install=options.install,
        out=options.out,
        options=options,
    )


def _names_a_command(asked: Sequence[str]) -> bool:
    """Whether the parsers of the commands are needed. A window opens sooner when they are not loaded."""
    return any(word in COMMANDS or word in ("-h", "--help") for word in asked)


def _parser(with_commands: bool) -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(prog="guide", description="Opens the guide. Nothing is written, nothing is sent.")
    parser.set_defaults(json=False)
    _add_common_options(parser)
    parser.add_argument("--page", metavar="ID", help="open this place, for example article:before-you-call")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--self-check", action="store_true", help="open everything once; exit 0 when all is well")
    instead.add_argument("--screenshots", type=Path, metavar="DIR", help="write every page as PNG into a folder")
    instead.add_argument("--install", type=Path, metavar="FILE", help="install an update file, after it is verified")
    instead.add_argument("--render", type=Path, metavar="FILE", help="write the first page as PNG; needs no screen")
    parser.add_argument("--json", action="store_true", help="with --self-check: print one JSON object")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write there what would be printed")
    if with_commands:
        subparsers = parser.add_subparsers(dest="command", title="commands without a window", metavar="COMMAND")
        for module in COMMANDS.values():
            importlib.import_module(module).add_parser(subparsers)
    return parser


def _add_common_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", metavar="CODE", help="language of the guide: en, zh, ko, vi or my")
    parser.add_argument("--edition", type=Path, metavar="PATH", help="folder of another edition")
    parser.add_argument("--country", metavar="CC", help="country where you are, for example CN")
