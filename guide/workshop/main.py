"""guide-desk: without a command it opens the workshop window; the desk's commands need no window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import guide
from guide.desk.commands import desk_parser, run_command
from guide.workshop.preview import add_preview_command
from guide.workshop.self_check import SelfCheck


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; give the exit code."""
    asked = list(sys.argv[1:] if arguments is None else arguments)
    if not asked:
        from guide.workshop.window import open_workshop  # Qt is loaded for a window alone

        return open_workshop(Path(guide.__file__).resolve().parent.parent)
    parser, commands = desk_parser()
    add_preview_command(commands)
    parser.add_argument(
        "--self-check", action=SelfCheck, nargs=0, help="do and show everything once; exit 1 on any problem"
    )
    return run_command(parser.parse_args(asked))


if __name__ == "__main__":
    raise SystemExit(main())
