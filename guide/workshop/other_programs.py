"""What a program that is not ours is started with."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

# PyInstaller keeps under such names what it set up for itself, and what stood in a variable before.
_OF_THE_BUNDLE = "_PYI_"
_AS_IT_WAS = "_ORIG"


def environment_for_others(own: Mapping[str, str], bundle: str | None) -> dict[str, str]:
    """Our environment without what a bundle put into it for itself. Another program has to find its own libraries and
    plugins (LD_LIBRARY_PATH, QT_PLUGIN_PATH …), not those in our folder.

    bundle  the folder of our libraries (sys._MEIPASS); None where we run from sources, and nothing was put in
    """
    if bundle is None:
        return dict(own)
    theirs = {}
    for name, value in own.items():
        if name.startswith(_OF_THE_BUNDLE) or (name.endswith(_AS_IT_WAS) and name.removesuffix(_AS_IT_WAS) in own):
            continue
        parts = value.split(os.pathsep)
        outside = [part for part in parts if not (part and Path(part).is_relative_to(bundle))]
        if outside:
            theirs[name] = os.pathsep.join(outside)
    return theirs
