"""What was asked of the reader on the command line; read by guide.cli.arguments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse


class Arguments(NamedTuple):
    """command is the name of a command without a window, `options` what its parser gave; None opens the window.

    language, edition, page, country   as typed; checked when the edition is open
    self_check, screenshots, render, install    what is done instead of opening a window
    out        the file that takes what would be printed
    """

    command: str | None = None
    language: str | None = None
    edition: Path | None = None
    page: str | None = None
    country: str | None = None
    self_check: bool = False
    json: bool = False
    screenshots: Path | None = None
    render: Path | None = None
    install: Path | None = None
    out: Path | None = None
    options: argparse.Namespace | None = None
