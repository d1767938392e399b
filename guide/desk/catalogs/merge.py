"""A catalog brought up to its template.

The same context and English keep their translation. A text that was rewritten, in the same context and at
the same place among its neighbours, hands its translation on as fuzzy, with the previous text beside it.
Nothing is ever taken from another context: likeness alone once offered "call the police first" for
"never call the police first". What is gone is kept at the end, and comes back when its text does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from guide.desk.catalogs.po import Entry, PoFile

_LIKE = 0.6  # of words, where a gap lost and gained different numbers of texts and likeness must tell which


def merge(template: PoFile, old: PoFile, same_meaning: Collection[str] = ()) -> PoFile:
    """The catalog `old` with exactly the messages of `template`, in its order.

    same_meaning  contexts in which an editor says that rewritten texts still mean the same: their
                  translations stay as they are instead of becoming fuzzy.
    """
    current = {entry.key: entry for entry in old.entries}
    gone = {entry.key: entry for entry in old.obsolete}
    rewritten = _rewritten(template.entries, old.entries)
    merged = [_merged(wanted, current, gone, rewritten, wanted.context in same_meaning) for wanted in template.entries]
    kept = {entry.key for entry in merged} | {entry.key for entry in rewritten.values()}
    leftover = [*old.obsolete, *(_obsolete(entry) for entry in old.entries if entry.key not in kept)]
    obsolete = {entry.key: entry for entry in leftover if entry.is_translated and not entry.fuzzy}
    wanted_keys = {entry.key for entry in template.entries}
    return PoFile(
        old.language,
        tuple(merged),
        tuple(entry for key, entry in sorted(obsolete.items()) if key not in wanted_keys),
        old.notes,
    )


def _merged(
    wanted: Entry,
    current: dict[tuple[str, str], Entry],
    gone: dict[tuple[str, str], Entry],
    rewritten: dict[tuple[str, str], Entry],
    same_meaning: bool,
) -> Entry:
    found = current.get(wanted.key) or gone.get(wanted.key)
    if found and len(found.id) == len(wanted.id):
        # The plural alone may have been rewritten: the key is the singular.
        changed = found.is_translated and found.id != wanted.id and not same_meaning
        fuzzy = (found.fuzzy and not same_meaning) or changed
        previous = (found.previous or found.id) if fuzzy else ()
        return replace(wanted, text=found.text, fuzzy=fuzzy, previous=previous, notes=found.notes)
    before = rewritten.get(wanted.key)
    if before is None or not before.is_translated or len(before.id) != len(wanted.id):
        return wanted
    translated_from = before.previous if before.fuzzy and before.previous else before.id
    if same_meaning or translated_from == wanted.id:
        return replace(wanted, text=before.text, notes=before.notes)
    return replace(wanted, text=before.text, fuzzy=True, previous=translated_from, notes=before.notes)


def _obsolete(entry: Entry) -> Entry:
    return replace(entry, comments=(), previous=())


def _rewritten(new: Iterable[Entry], old: Iterable[Entry]) -> dict[tuple[str, str], Entry]:
    """For each new text that stands where another one stood: that other one."""
    new_by_context, old_by_context = _by_context(new), _by_context(old)
    found = {}
    for context, entries in new_by_context.items():
        for after, before in _pairs(entries, old_by_context.get(context, [])):
            found[after.key] = before
    return found


def _by_context(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    grouped: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        grouped[entry.context].append(entry)
    return grouped


def _pairs(new: list[Entry], old: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """(new, old) in the gaps between the texts that both have, of those that only one has."""
    in_new, in_old = {entry.key for entry in new}, {entry.key for entry in old}
    if in_new == in_old:
        return
    steps = SequenceMatcher(None, [entry.key for entry in old], [entry.key for entry in new], autojunk=False)
    for _kind, old_start, old_end, new_start, new_end in steps.get_opcodes():
        lost = [entry for entry in old[old_start:old_end] if entry.key not in in_new]
        gained = [entry for entry in new[new_start:new_end] if entry.key not in in_old]
        yield from zip(gained, lost, strict=True) if len(lost) == len(gained) else _most_like(gained, lost)


def _most_like(gained: list[Entry], lost: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Pairs in order, each at least _LIKE in its words."""
    start = 0
    for after in gained:
        for position in range(start, len(lost)):
            words = SequenceMatcher(None, lost[position].id[0].split(), after.id[0].split(), autojunk=False)
            if words.ratio() >= _LIKE:
                yield after, lost[position]
                start = position + 1
                break
