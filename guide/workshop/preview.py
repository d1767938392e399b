"""guide-desk preview: the reader on a folder of PO files. Its own process: the workshop keeps its own language."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from guide.core.address import parse_address
from guide.core.errors import GuideError
from guide.core.paths import data_folder
from guide.desk.catalogs.place import NoTranslationsError, find_translations
from guide.desk.preview.live_edition import LiveEdition
from guide.desk.preview.string_index import Found
from guide.desk.sources.languages import UnreadableLanguagesError


def add_preview_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `preview` to guide-desk."""
    command = commands.add_parser("preview", help="open the reader on a folder of PO files; it follows every save")
    command.add_argument("language", metavar="CODE")
    command.add_argument("--folder", type=Path, metavar="DIR", help="a project, its translations, or a copy of them")
    command.add_argument("--edition", type=Path, default=data_folder(), metavar="DIR", help="a built edition")
    command.add_argument("--page", default="page:first", metavar="KIND:ID")
    command.add_argument("--country", metavar="CC")
    command.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, root: Path) -> int:
    from guide.ui.app import application  # Qt is loaded for a window alone
    from guide.workshop.preview_frame import PreviewFrame

    try:
        place = find_translations(arguments.folder or root)
        start = parse_address(arguments.page)
        if arguments.language not in place.folder.languages:
            codes = ", ".join(place.folder.languages)
            return _fail(f"There is no “{arguments.language}” in {place.folder.path}. There are: {codes}.")
        folder = replace(place.folder, languages=(arguments.language,))
        live = LiveEdition(arguments.edition, folder, place.languages)
    except NoTranslationsError as error:
        return _fail(f"There are no PO files in {error}. Choose the folder that holds ko/content.po or the like.")
    except UnreadableLanguagesError as error:
        return _fail(str(error))
    except GuideError as error:
        return _fail(error.sentence())
    app = application()
    frame = PreviewFrame(app, live, arguments.language, arguments.country, start)
    frame.edit_requested.connect(_tell)
    frame.resize(1366, 860)
    frame.show()
    return int(app.exec())


def _tell(found: Found) -> None:
    """One line of JSON a request: the workshop that started this process reads it."""
    sys.stdout.write(
        json.dumps({"catalog": found.catalog, "context": found.entry.context, "id": found.entry.id[0]}) + "\n"
    )
    sys.stdout.flush()


def _fail(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2
