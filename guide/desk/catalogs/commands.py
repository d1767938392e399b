"""guide-desk strings: update, status, check, review, compile, todo, take; `record_commands` has two more."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from guide.core.printing import drop_what_is_left
from guide.desk.catalogs.bulk import format_rows, parse_rows, take, todo
from guide.desk.catalogs.check import check
from guide.desk.catalogs.compared import critical_notes, uncompared_problems
from guide.desk.catalogs.compile import compiled_program
from guide.desk.catalogs.folder import CATALOGS, CONTENT, TranslationFolder, translation_folder
from guide.desk.catalogs.new_language import NoSuchLanguageError, add_language
from guide.desk.catalogs.po import UnreadablePoError, format_po
from guide.desk.catalogs.record_commands import add_record_actions
from guide.desk.catalogs.review import mark_contexts
from guide.desk.catalogs.status import Count, status
from guide.desk.catalogs.telling import telling_title_problems
from guide.desk.catalogs.update import extract_templates, update
from guide.desk.catalogs.whole_file import write_if_changed
from guide.desk.sources.problem import SourcesHaveProblemsError
from guide.desk.sources.reading import read_sources


def add_strings_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `strings` to guide-desk. The chosen command stands in `run`: (arguments) -> exit code."""
    strings = commands.add_parser("strings", help="the words of the program and of the content, in every language")
    actions = strings.add_subparsers(required=True, metavar="ACTION")
    action = actions.add_parser("update", help="make the templates anew and bring every catalog up to them")
    action.add_argument("--same-meaning", metavar="KIND:ID", action="append", default=[],
                        help="keep translations of texts rewritten there: their meaning is unchanged")  # fmt: skip
    action.set_defaults(run=_update)
    action = actions.add_parser("status", help="how far each language is")
    action.add_argument("--json", action="store_true")
    action.set_defaults(run=_status)
    action = actions.add_parser("check", help="all that is wrong in the catalogs; exit 1 on any")
    action.add_argument("--remarks", action="store_true", help="also what a person should look at again")
    action.set_defaults(run=_check)
    action = actions.add_parser("add", help="begin a new language: its entry in languages.toml and its catalogs")
    action.add_argument("language", metavar="CODE", help="ISO 639, for example th")
    action.add_argument("--endonym", metavar="NAME", help="its own name, where it is not the one in CLDR")
    action.set_defaults(run=_add)
    action = actions.add_parser("review", help="say that a native speaker has read the translations of some entries")
    action.add_argument("language")
    action.add_argument("context", nargs="+", metavar="KIND:ID")
    action.add_argument("--by", required=True, metavar="NAME", help="initials or a pseudonym, never a name")
    action.set_defaults(run=_review)
    action = actions.add_parser("compile", help="write locale/<code>.mo")
    action.add_argument("--out", type=Path, default=Path("guide/data/locale"), metavar="DIR")
    action.set_defaults(run=_compile)
    action = actions.add_parser("todo", help="a table of what is missing or out of date")
    action.add_argument("language")
    action.add_argument("--catalog", choices=CATALOGS)
    action.add_argument("--context", default="", metavar="PREFIX")
    action.set_defaults(run=_todo)
    action = actions.add_parser("take", help="put the translations of a table into the catalogs")
    action.add_argument("language")
    action.add_argument("file", type=Path)
    action.set_defaults(run=_take)
    add_record_actions(actions)


def run_safely(arguments: argparse.Namespace, root: Path) -> int:
    """Run the chosen command for the project at `root`; a file that cannot be read is one line and exit 1."""
    try:
        code: int = arguments.run(arguments, root)
        sys.stdout.flush()
    except BrokenPipeError:
        drop_what_is_left()
        return 0
    except SourcesHaveProblemsError as error:
        for problem in error.problems:
            _say(str(problem))
        return _say_and_fail("The content has problems: mend them first. No catalog was changed.")
    except UnreadablePoError as error:
        return _say_and_fail(f"{error.path}:{error.line}: {error.reason}")
    except UnicodeDecodeError as error:
        return _say_and_fail(f"a file is not in UTF-8 ({error})")
    except OSError as error:
        return _say_and_fail(f"{error.filename}: {error.strerror}")
    return code


def _update(arguments: argparse.Namespace, root: Path) -> int:
    changed = update(translation_folder(root), extract_templates(root), frozenset(arguments.same_meaning))
    for path in changed:
        _say(f"written {path.relative_to(root)}")
    if not changed:
        _say("nothing changed")
    return 0


def _status(arguments: argparse.Namespace, root: Path) -> int:
    found = status(translation_folder(root))
    if arguments.json:
        _say(json.dumps([row.as_dict() for row in found], indent=1))
        return 0
    _say(f"{'':24}{'total':>7}{'reviewed':>10}{'draft':>7}{'fuzzy':>7}{'missing':>9}")
    for row in found:
        _say(_counted(f"{row.language} {row.catalog}", row.count))
        if row.safety:
            _say(_counted(f"{row.language} safety-critical", row.safety))
    return 0


def _counted(name: str, count: Count) -> str:
    return f"{name:24}{count.total:7}{count.reviewed:10}{count.draft:7}{count.fuzzy:7}{count.missing:9}"


def _check(arguments: argparse.Namespace, root: Path) -> int:
    folder = translation_folder(root)
    found = check(folder, extract_templates(root))
    for problem in found.problems:
        _say(str(problem))
    # Named, and no failure: who mends a warning must not have to make up a record. No key of ours signs it, though.
    sources = read_sources(root / "resources")
    for problem in uncompared_problems(folder, critical_notes(sources)):
        _say(str(problem))
    for problem in telling_title_problems(folder, sources):
        _say(str(problem))
    if arguments.remarks:
        for remark in found.remarks:
            _say(f"{remark.path}:{remark.line}: remark: {remark.message}")
    elif found.remarks:
        _say(f"{len(found.remarks)} remarks for a person to judge: guide-desk strings check --remarks")
    return 1 if found.problems else 0


def _add(arguments: argparse.Namespace, root: Path) -> int:
    try:
        add_language(translation_folder(root), arguments.language, arguments.endonym)
    except NoSuchLanguageError as error:
        return _say_and_fail(str(error))
    _say(f"translations/{arguments.language}/guide.po and content.po are there to be filled; make edition shows them")
    return 0


def _review(arguments: argparse.Namespace, root: Path) -> int:
    folder = translation_folder(root)
    if code := _unknown_language(arguments.language, folder):
        return code
    try:
        po, count = mark_contexts(
            folder.read(arguments.language, CONTENT), arguments.context, arguments.by, date.today()
        )
    except ValueError as error:
        return _say_and_fail(f"{error}")
    write_if_changed(folder.po(arguments.language, CONTENT), format_po(po))
    _say(f"{count} messages marked as reviewed; any later change takes the mark back")
    return 0 if count else 1


def _compile(arguments: argparse.Namespace, root: Path) -> int:
    for language, data in compiled_program(translation_folder(root)).items():
        write_if_changed(root / arguments.out / f"{language}.mo", data)
    return 0


def _todo(arguments: argparse.Namespace, root: Path) -> int:
    folder = translation_folder(root)
    if code := _unknown_language(arguments.language, folder):
        return code
    for catalog in [arguments.catalog] if arguments.catalog else CATALOGS:
        for line in format_rows(catalog, todo(folder.read(arguments.language, catalog), arguments.context)):
            _say(line)
    return 0


def _take(arguments: argparse.Namespace, root: Path) -> int:
    folder = translation_folder(root)
    if code := _unknown_language(arguments.language, folder):
        return code
    rows, problems = parse_rows(arguments.file.read_text(encoding="utf-8"))
    count = 0
    for catalog in CATALOGS:
        taken = take(folder.read(arguments.language, catalog), [row for row in rows if row.catalog == catalog])
        count += taken.count
        problems += [f"line {row.line}: {reason}: {row.context}: {row.id[:60]}" for row, reason in taken.problems]
        write_if_changed(folder.po(arguments.language, catalog), format_po(taken.po))
    problems += [f"line {row.line}: no catalog {row.catalog!r}" for row in rows if row.catalog not in CATALOGS]
    for problem in problems:
        _say(f"{arguments.file}: {problem}")
    _say(f"{count} translations taken, {len(problems)} lines not")
    return 1 if problems else 0


def _unknown_language(language: str, folder: TranslationFolder) -> int:
    if language in folder.languages:
        return 0
    return _say_and_fail(f"{language!r} is not one of {', '.join(folder.languages)} (translations/languages.toml)")


def _say_and_fail(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
