"""The catalogs' commands without the rest of the desk: `python -m guide.desk.catalogs strings status`."""

from __future__ import annotations

import argparse
from pathlib import Path

from guide.desk.catalogs.commands import add_strings_command, run_safely

parser = argparse.ArgumentParser(prog="guide-desk")
add_strings_command(parser.add_subparsers(required=True))
raise SystemExit(run_safely(parser.parse_args(), Path.cwd()))
