"""A whole session of the reader, told by Python's audit hooks: what it wrote, opened, started and connected to.

Run with the folder of an edition, the file in which size and colours could be kept, whether somebody agrees to that
(“agrees”), and places; prints one JSON object. What Qt does by itself the packaged program is traced for
(tests/bundle/test_traced.py).
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "tempfile.")
_STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile", "webbrowser.open")

said: dict[str, list[str]] = {"written": [], "connected": [], "started": []}


def listen(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        said["connected"].append(event)
    elif event.startswith(_STARTS):
        said["started"].append(event)
    elif event.startswith(_CHANGES):
        said["written"].append(f"{event} {arguments[0]}")
    elif event == "open":
        path, _mode, flags = arguments
        if isinstance(path, int):
            return  # a handle: its own opening was told before
        if isinstance(flags, int) and flags & _WRITES and path != os.devnull:
            said["written"].append(str(path))
    elif event == "sqlite3.connect" and arguments[0] != ":memory:":
        said["written"].append(str(arguments[0]))


def session(folder: Path, settings: Path, agrees: bool, places: list[str]) -> None:
    """Choose size and colours, search, read every kind of page, look at paper, switch the language, leave."""
    from guide.core.address import parse_address
    from guide.core.arguments import Arguments
    from guide.core.settings import Colours
    from guide.edition.opening import open_edition
    from guide.paper.sheet import Wishes
    from guide.ui.app import application, open_window
    from guide.ui.leaving import leave
    from guide.ui.widgets.header import Header
    from guide.ui.widgets.keep_panel import KeepPanel

    app = application()
    edition = open_edition(folder)
    window = open_window(app, Arguments(language="en", country="CN"), edition, settings)
    window.start()
    window.show()
    window.appearance.set_colours(Colours.DARK)
    window.findChild(Header).keeping_requested.emit()
    app.processEvents()
    if agrees:
        window.findChild(KeepPanel).agree()
    window.appearance.set_text_size(125)
    for query in ("police", "110", "\u8b66\u5bdf", "\u1019\u101b\u103e\u102d"):
        window.search_for(query)
        app.processEvents()
    for place in places:
        window.go(parse_address(place))
        app.processEvents()
        for printable in window.page.sheets() if window.page else ():
            printable.make(Wishes(None, frozenset(pick.key for pick in printable.picks)))
    for code in ("zh", "ko", "vi", "my", "en"):
        window.switch_language(code)
        app.processEvents()
    leave()


if __name__ == "__main__":
    sys.addaudithook(listen)
    session(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "agrees", sys.argv[4:])
    sys.stdout.write(json.dumps(said))
