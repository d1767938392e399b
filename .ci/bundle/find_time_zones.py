"""Runs before the program: lets Python find the time zones in their archive (time_zones.py)."""

import sys
from pathlib import Path

_ARCHIVE = Path(getattr(sys, "_MEIPASS", "")) / "tzdata.zip"
if _ARCHIVE.is_file():
    sys.path.append(str(_ARCHIVE))
