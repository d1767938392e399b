"""Charts that were drawn before, each in a file named by what is drawn and by what drew it.

Loading matplotlib takes longer than all charts; a build in which no figure changed does without.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from guide.core.charts import is_plain
from guide.desk.charts import content, drawing, text_width
from guide.desk.charts.content import Bar

DrawChart = Callable[[Sequence[Bar]], str]


def cached(folder: Path | None) -> DrawChart:
    """Draws by what the folder holds, and puts into it what it lacks. None: draws everything."""
    if folder is None:
        return drawing.draw
    drawn_by = _code()

    def draw(bars: Sequence[Bar]) -> str:
        given = json.dumps([drawn_by, [asdict(bar) for bar in bars]], ensure_ascii=True, sort_keys=True)
        file = folder / f"{hashlib.sha256(given.encode()).hexdigest()}.svg"
        try:
            known = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            known = ""
        if is_plain(known):
            return known
        # matplotlib keeps a list of the machine's fonts: beside the charts, not in the home folder.
        os.environ.setdefault("MPLCONFIGDIR", str(folder / "matplotlib"))
        made = drawing.draw(bars)
        folder.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}")
        part.write_text(made, "utf-8")
        part.replace(file)
        return made

    return draw


def _code() -> str:
    """Names the program that draws: its own modules, in a packaged program the file that holds them, and matplotlib."""
    modules = [module.__file__ or "" for module in (content, drawing, text_width)]
    files = [sys.executable] if getattr(sys, "frozen", False) else modules
    sums = [hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in files]
    return " ".join((version("matplotlib"), *sums))
