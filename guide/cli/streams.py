"""Where a command prints: into the file of `--out`, and nowhere in a program that has no console.

A program with windows gets no standard output from Windows, unless somebody reads it through a pipe.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.i18n import N_

_NOT_WRITTEN = N_("The file “{file}” cannot be written.")


def has_console() -> bool:
    """Whether what is printed goes anywhere."""
    return sys.stdout is not None and sys.stderr is not None


@contextmanager
def silent_without_console() -> Iterator[None]:
    """Within it what is printed without a console goes nowhere: argparse of Python 3.11.2 breaks down otherwise."""
    with ExitStack() as redirected:
        if sys.stdout is None:
            redirected.enter_context(redirect_stdout(StringIO()))
        if sys.stderr is None:
            redirected.enter_context(redirect_stderr(StringIO()))
        yield


def run_printing(run: Callable[[], int], out: Path | None) -> int:
    """Run a command and give its exit code; 2 where the file could not be written.

    What went wrong is one sentence on the standard error, and where there is none, in the file: it would be lost
    otherwise. A command that failed and printed nothing leaves the file as it was.
    """
    printed = StringIO()
    with ExitStack() as redirected:
        if out is not None or sys.stdout is None:
            redirected.enter_context(redirect_stdout(printed))
        if sys.stderr is None:
            redirected.enter_context(redirect_stderr(printed))
        code = run()
        if out is None or (code != 0 and not printed.getvalue()):
            return code
        try:
            out.write_text(printed.getvalue(), encoding="utf-8", newline="\n")
        except OSError:
            sys.stderr.write(GuideError(_NOT_WRITTEN, file=out).sentence() + "\n")
            return 2
    return code
