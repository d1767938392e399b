"""Run every measurement, one after the other, and write what they print to docs/performance.md.

python -m bench [NAME ...]
"""

from __future__ import annotations

import importlib
import platform
import subprocess
import sys
from pathlib import Path

NAMES = (
    "startup",
    "leaving",
    "memory",
    "language_switch",
    "page_open",
    "find_help_page",
    "build_time",
    "translating",
    "search_speed",
    "search_libzim",
    "find_help",
    "stick",
    "bundle",
)
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
HEAD = """# Performance

Written by `make bench`: each figure is of one run, on the machine named below, beside its yardstick of the
same run. Absolute times hold for that machine alone; the ratios are what is kept.

"""


def main() -> int:
    names = sys.argv[1:] or list(NAMES)
    sections = [_section(name) for name in names]
    if not sys.argv[1:]:
        machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}.\n\n"
        PAGE.write_text(HEAD + machine + "\n".join(sections), encoding="utf-8")
    return 0


def _section(name: str) -> str:
    """A heading, what the measurement says of itself, and what it printed."""
    done = subprocess.run([sys.executable, "-m", f"bench.{name}"], capture_output=True, text=True, check=True)
    print(done.stdout, flush=True)
    said = (importlib.import_module(f"bench.{name}").__doc__ or "").strip()
    return f"## {name.replace('_', ' ').capitalize()}\n\n{said}\n\n```\n{done.stdout.rstrip()}\n```\n"


if __name__ == "__main__":
    raise SystemExit(main())
