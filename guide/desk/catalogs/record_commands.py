"""guide-desk strings review-status and take-review: the back-translations that were compared."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from guide.desk.catalogs.compared import critical_notes, record_counts, uncompared_notes
from guide.desk.catalogs.folder import CATALOGS, translation_folder
from guide.desk.catalogs.records import format_records, read_records
from guide.desk.catalogs.take_review import take_records
from guide.desk.catalogs.whole_file import write_if_changed
from guide.desk.sources.reading import read_sources


def add_record_actions(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add to the actions of `strings`. The chosen one stands in `run`: (arguments) -> exit code."""
    action = actions.add_parser("review-status", help="how much was translated back and compared, and what waits")
    action.add_argument("language", nargs="?")
    action.add_argument("--json", action="store_true")
    action.set_defaults(run=_review_status)
    action = actions.add_parser("take-review", help="put compared back-translations of a table into the records")
    action.add_argument("language")
    action.add_argument("file", type=Path, help="lines of catalog, context, msgid, back_translation, verdict")
    action.set_defaults(run=_take_review)


def _review_status(arguments: argparse.Namespace, root: Path) -> int:
    folder = translation_folder(root)
    wanted = [arguments.language] if arguments.language else list(folder.languages)
    if unknown := set(wanted) - set(folder.languages):
        return _fail(f"{unknown.pop()!r} is not one of {', '.join(folder.languages)} (translations/languages.toml)")
    waiting = uncompared_notes(folder, critical_notes(read_sources(root / "resources")))
    counts = [count for count in record_counts(folder) if count.language in wanted]
    if arguments.json:
        rows = [count.as_dict() for count in counts]
        notes = {language: waiting.get(language, ()) for language in wanted}
        _say(json.dumps({"counts": rows, "critical_notes_waiting": notes}, indent=1))
        return 0
    _say(f"{'':14}{'to compare':>11}{'same':>7}{'mended':>8}{'differs':>9}{'missing':>9}{'stale':>7}")
    for count in counts:
        name = f"{count.language} {count.catalog}"
        figures = f"{count.total:11}{count.same:7}{count.mended:8}{count.differs:9}{count.missing:9}{count.stale:7}"
        _say(f"{name:14}{figures}")
    for language in wanted:
        ids = waiting.get(language, ())
        _say(f"{language}: {len(ids)} critical notes wait{': ' if ids else ''}{', '.join(ids)}")
    return 0


def _take_review(arguments: argparse.Namespace, root: Path) -> int:
    folder, language = translation_folder(root), arguments.language
    if language not in folder.languages:
        return _fail(f"{language!r} is not one of {', '.join(folder.languages)} (translations/languages.toml)")
    before = read_records(folder, language)
    if before.problems:  # a line that cannot be read would be lost
        return _fail("\n".join(map(str, before.problems)))
    catalogs = {catalog: folder.read(language, catalog) for catalog in CATALOGS}
    found = take_records(arguments.file.read_text(encoding="utf-8"), catalogs, before)
    write_if_changed(folder.records(language), format_records(found.rows))
    for problem in found.problems:
        _say(f"{arguments.file}: {problem}")
    said = f"{found.taken} records taken, {len(found.problems)} lines not"
    _say(f"{said}; {found.dropped} records of earlier words dropped" if found.dropped else said)
    return 1 if found.problems else 0


def _fail(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
