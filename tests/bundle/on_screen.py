"""What stands on a screen, as a screen reader hears it: one JSON object a line. Runs under Debian's own Python.

    python3 on_screen.py  →  {"role": "push button", "name": "Save as PDF", "box": [x, y, width, height]}

The screen and the bus are those of the environment. Names of things that hold text also stand under "text".
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the version has to be said first


def main() -> None:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        _write(desktop.get_child_at_index(number))


def _write(thing: Atspi.Accessible | None) -> None:
    """Write one thing and what is in it, as far as it is shown. What vanishes meanwhile is left out."""
    if thing is None:
        return
    try:
        role, states = thing.get_role_name(), thing.get_state_set()
        if role != "application" and not states.contains(Atspi.StateType.SHOWING):
            return
        said = {"role": role, "name": thing.get_name()}
        component = thing.get_component_iface()
        if component is not None:
            box = component.get_extents(Atspi.CoordType.SCREEN)
            said["box"] = [box.x, box.y, box.width, box.height]
        said["focused"] = states.contains(Atspi.StateType.FOCUSED)
        text = thing.get_text_iface()
        if text is not None:
            said["text"] = Atspi.Text.get_text(text, 0, -1)
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
        for number in range(min(thing.get_child_count(), 400)):
            _write(thing.get_child_at_index(number))
    except GLib.Error:
        return


if __name__ == "__main__":
    main()
