from __future__ import annotations

import os

from guide.workshop.other_programs import environment_for_others

BUNDLE = "/stick/Guide-Desk/_internal"


def test_what_the_bundle_set_up_for_itself_is_left_out() -> None:
    own = {
        "HOME": "/home/me",
        "EMPTY": "",
        "LD_LIBRARY_PATH": BUNDLE,
        "QT_PLUGIN_PATH": f"{BUNDLE}/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/stick/Guide-Desk/Guide-Desk",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
    }
    assert environment_for_others(own, BUNDLE) == {"HOME": "/home/me", "EMPTY": ""}


def test_what_stood_there_before_stays() -> None:
    own = {
        "LD_LIBRARY_PATH": os.pathsep.join((BUNDLE, "/opt/lib")),
        "LD_LIBRARY_PATH_ORIG": "/opt/lib",
        "MY_ORIG": "mine",
    }
    assert environment_for_others(own, BUNDLE) == {"LD_LIBRARY_PATH": "/opt/lib", "MY_ORIG": "mine"}


def test_from_sources_nothing_is_taken_away() -> None:
    own = {"LD_LIBRARY_PATH": "/opt/lib", "LD_LIBRARY_PATH_ORIG": "/opt", "_PYI_X": "1"}
    assert environment_for_others(own, None) == own
