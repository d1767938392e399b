"""The reader's entry point; also the script that PyInstaller freezes."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from guide.cli.arguments import read_arguments
from guide.cli.streams import has_console, run_printing
from guide.core.arguments import Arguments


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command without Qt, or open the window. Exit code 0, 1 (a check failed) or 2 (one sentence said why)."""
    asked = read_arguments(arguments)
    if asked.out is None and has_console():
        return _do(asked)
    return run_printing(lambda: _do(asked), asked.out)


def _do(asked: Arguments) -> int:
    if asked.command is not None:
        from guide.cli.main import run_command

        return run_command(asked)
    if asked.install is not None:
        from guide.cli.install import install_file

        return install_file(asked.install, asked.language)
    gc.disable()  # what is loaded now stays: the window collects again when it stands
    from guide.edition.ahead import EditionAhead

    ahead = EditionAhead(asked.edition)
    from guide.ui.app import run

    return run(asked, ahead)


if __name__ == "__main__":
    raise SystemExit(main())
