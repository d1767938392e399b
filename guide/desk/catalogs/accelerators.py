"""“&” before the letter that chooses an entry of a menu: once an entry, and no letter twice in one menu."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from guide.desk.catalogs.fault import Fault
from guide.desk.catalogs.po import Entry

_ACCELERATOR = re.compile(r"&([^&\s])")


def accelerator_faults(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Fault]]:
    """Of the program's words. A menu is a context: Qt's own menus have theirs. Leaving “&” out is always right."""
    taken: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if entry.fuzzy or not entry.is_translated:
            continue
        letters = _ACCELERATOR.findall(entry.text[0].replace("&&", ""))
        wanted = _ACCELERATOR.findall(entry.id[0].replace("&&", ""))
        if letters and not wanted:
            yield entry, Fault("“&” is not in the English", "Leave it out; write && for the sign itself.")
        elif len(letters) > 1:
            yield entry, Fault("“&” stands twice", "Leave one, before one letter, or none.")
        elif letters:
            key = (entry.context, letters[0].casefold())
            if key in taken:
                mend = f"Choose another letter than “{taken[key].text[0]}”, or leave “&” out."
                yield entry, Fault(f"the letter {letters[0]} chooses two entries of one menu", mend)
            taken[key] = entry
