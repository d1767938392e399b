"""What is printed, where the one who reads along has stopped reading, as `head` does."""

from __future__ import annotations

import os
import sys


def drop_what_is_left() -> None:
    """After a BrokenPipeError: send the rest of the standard output nowhere, or Python complains when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
