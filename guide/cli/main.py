"""Runs a command that needs no window. Qt is never loaded here."""

from __future__ import annotations

import importlib
import sys

from guide.cli.arguments import COMMANDS
from guide.core import i18n
from guide.core.arguments import Arguments
from guide.core.errors import GuideError
from guide.core.paths import data_folder
from guide.core.printing import drop_what_is_left
from guide.edition.opening import catalog_for_refusal


def run_command(asked: Arguments) -> int:
    """Run the command; what failed outside the program becomes one line on standard error and exit code 2."""
    if asked.command is None or asked.options is None:
        raise ValueError("no command was given")
    try:
        code = int(importlib.import_module(COMMANDS[asked.command]).run(asked.options))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        drop_what_is_left()
        return 0
    except GuideError as error:
        if asked.language:
            i18n.use(catalog_for_refusal(asked.edition or data_folder(), asked.language))
        sys.stderr.write(error.sentence() + "\n")
        return 2
