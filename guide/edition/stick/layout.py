"""The names on a stick. Everything that stands in none of these places is foreign: named, never touched.

Every part carries a SHA256SUMS of its own: the editions, each program folder, and the two files at the top. One rule
serves for all (`sha256sum -c SHA256SUMS` beside it), a part takes its place whole by one rename, and a stick without
a program for one of the systems needs no other sums. A signature beside the sums is carried along.
"""

from __future__ import annotations

from guide.core.settings import FILE_NAME

EDITIONS = "editions"
CURRENT_NAME = "current"  # among the editions: names the one to open
CURRENT = f"{EDITIONS}/{CURRENT_NAME}"
WORKPLACE = ".guide-writing"  # beside the parts while a stick is written; a whole stick has none

START = "START.txt"
START_LINUX = "start-linux.sh"
FRONT = ""  # the place of the part that is the top of the stick
FRONT_FILES = (START_LINUX, START)

# Size and colours, where somebody had them kept: no part of the stick, written by the reader alone, copied to no other.
SETTINGS = FILE_NAME

SYSTEMS = ("linux", "windows")
READER, DESK = "Guide", "Guide-Desk"
# In the order in which they take their place: while one system's program is exchanged, the other one stands.
PROGRAMS = tuple(f"{system}/{program}" for system in SYSTEMS for program in (READER, DESK))


def edition_place(name: str) -> str:
    """The place of the edition whose folder has this name; guide.edition.numbers knows the form of names."""
    return f"{EDITIONS}/{name}"


def is_edition(place: str) -> bool:
    """Whether a place is one of edition_place."""
    return place.startswith(edition_place(""))


def main_file(place: str) -> str:
    """The program's own file in a program folder: what is started."""
    program = place.rpartition("/")[2]
    return f"{program}.exe" if place.startswith("windows/") else program
