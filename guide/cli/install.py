"""`guide --install FILE`: verify an update file, say what it changes, install it beside the edition that is here."""

from __future__ import annotations

import sys
from pathlib import Path

from guide.cli.chosen import chosen_language
from guide.cli.output import write_lines
from guide.core import i18n
from guide.core.errors import GuideError
from guide.core.i18n import N_, _
from guide.edition.choosing import open_chosen, usual_places
from guide.edition.difference_words import difference_words
from guide.edition.installing import install, prepare

_INSTALLED = N_("Edition {number} is installed. It is shown the next time the guide is started.")


def install_file(path: Path, language: str | None) -> int:
    """Exit code 0; 2 where it was refused or could not be written: one sentence on standard error says why."""
    places = usual_places()
    try:
        opened = open_chosen(None, places)
        i18n.use(opened.catalog(chosen_language(opened, language)))
        prepared = prepare(path, opened, places)
        write_lines(difference_words(prepared.differences))
        install(prepared, places)
    except GuideError as error:
        sys.stderr.write(error.sentence() + "\n")
        return 2
    write_lines([_(_INSTALLED).format(number=prepared.number)])
    return 0
