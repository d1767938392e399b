"""Does the desk's work once: reads the sources, builds an edition of them, shows the workshop and every preview.

`guide-desk --self-check` is the desk's answer to the reader's: exit 0 where all is well. What it builds lies in a
temporary folder until it ends.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guide.core.errors import GuideError
from guide.desk.build import build_edition
from guide.desk.catalogs.place import NoTranslationsError, find_translations
from guide.desk.catalogs.po import UnreadablePoError
from guide.desk.fonts import FontsMissingError
from guide.desk.sources.languages import UnreadableLanguagesError
from guide.desk.sources.problem import SourcesHaveProblemsError
from guide.edition.opening import open_edition

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class SelfCheck(argparse.Action):
    """An option that does this in place of a command, and ends the program."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, *_given: Any) -> None:
        parser.exit(check(namespace.project))


def check(root: Path) -> int:
    """Print a sentence for each problem, or that all is well."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from guide.ui.app import application  # Qt is loaded for this alone

    with tempfile.TemporaryDirectory(prefix="guide-desk-") as workplace:
        edition = Path(workplace) / "edition"
        try:
            # The cache keeps what matplotlib writes for itself out of the home folder.
            made = build_edition(root, edition, cache=Path(workplace) / "cache")
            problems = list(_problems_of_windows(application(), root, edition))
        except SourcesHaveProblemsError as error:
            problems = [str(problem) for problem in error.problems]
        except GuideError as error:
            problems = [error.sentence()]
        except NoTranslationsError as error:
            problems = [f"There are no translations in {error}."]
        except UnreadablePoError as error:
            problems = [f"{error.path}:{error.line}: {error.reason}"]
        except (FontsMissingError, UnreadableLanguagesError, OSError) as error:
            problems = [str(error)]
    if problems:
        sys.stderr.write("\n".join(problems) + "\n")
        return 1
    sys.stdout.write(f"All is well: edition {made.number} was built, and every language can be translated.\n")
    return 0


def _problems_of_windows(app: QApplication, root: Path, folder: Path) -> Iterator[str]:
    from guide.ui.edition_fonts import add_missing, can_draw

    edition = open_edition(folder)
    yield from (problem.sentence() for problem in edition.fonts.problems())
    add_missing(edition.fonts)
    for language in edition.languages:
        if not can_draw(app.font(), language.endonym):
            yield f"Letters of {language.code} cannot be shown on this computer."
    yield from _problems_of_workshop(app, root)
    yield from _problems_of_previews(app, root, folder)


def _problems_of_workshop(app: QApplication, root: Path) -> Iterator[str]:
    """Every language that can be chosen in it, and the part for sticks."""
    from guide.workshop.window import WorkshopWindow

    window = WorkshopWindow(root)
    window.open_folder(root)
    window.show()
    for code in window.desk.place.folder.languages if window.desk else ():
        window.choose_language(code)
        app.processEvents()
        if window.grab().isNull():
            yield f"The workshop cannot be shown for {code}."
    window.show_sticks(True)
    app.processEvents()
    if window.grab().isNull():
        yield "The workshop’s part for sticks cannot be shown."
    window.close()


def _problems_of_previews(app: QApplication, root: Path, folder: Path) -> Iterator[str]:
    from guide.desk.preview.live_edition import LiveEdition
    from guide.ui.pages.problem import ProblemPage
    from guide.workshop.preview_frame import PreviewFrame

    place = find_translations(root)
    for code in place.folder.languages:
        live = LiveEdition(folder, replace(place.folder, languages=(code,)), place.languages)
        yield from (f"{problem.path}:{problem.line}: {problem.reason}" for problem in live.problems)
        frame = PreviewFrame(app, live, code, None)
        frame.show()
        app.processEvents()
        if isinstance(frame.reader.page, ProblemPage) or frame.grab().isNull():
            yield f"The preview cannot be shown in {code}."
        app.removeEventFilter(frame)
        frame.reader.dismantle()
        frame.close()
