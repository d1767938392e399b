"""Runs a command that needs no window. Qt is never loaded here."""

from __future__ import annotations

import importlib
import sys

from guide.cli.arguments import COMMANDS
from guide.core.arguments import Arguments
from guide.core.errors import GuideError


def run_command(asked: Arguments) -> int:
    """Run the command; what failed outside the program becomes one line on standard error and exit code 2."""
    if asked.command is None or asked.options is None:
        raise ValueError("no command was given")
    try:
        return int(importlib.import_module(COMMANDS[asked.command]).run(asked.options))
    except GuideError as error:
        sys.stderr.write(error.sentence() + "\n")
        return 2
