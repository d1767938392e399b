"""What an update changes, in plain words: the lines that stand before the question whether to install it."""

from __future__ import annotations

from guide.core.i18n import _, ngettext
from guide.edition.differences import Differences


def difference_words(found: Differences) -> tuple[str, ...]:
    """One line for each kind of change there is; one sentence where there is none."""
    changed, added, withdrawn = (len(ids) for ids in (found.changed, found.added, found.withdrawn))
    lines = []
    if changed:
        # Translators: Places whose telephone number is another one in the new edition.
        words = ngettext("{count} place has another number.", "{count} places have other numbers.", changed)
        lines.append(words.format(count=changed))
    if withdrawn:
        # Translators: Places that are no longer in the new edition: nobody should call them any more.
        words = ngettext("{count} place was withdrawn.", "{count} places were withdrawn.", withdrawn)
        lines.append(words.format(count=withdrawn))
    if added:
        words = ngettext("{count} place is new.", "{count} places are new.", added)
        lines.append(words.format(count=added))
    if found.texts:
        words = ngettext("{count} text is new or corrected.", "{count} texts are new or corrected.", found.texts)
        lines.append(words.format(count=found.texts))
    return tuple(lines) or (_("No number and no text is another one."),)
