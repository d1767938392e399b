"""A new language: one entry in languages.toml and a folder with two catalogs to fill."""

from __future__ import annotations

import re

from guide.core.i18n import SOURCE_LANGUAGE
from guide.desk.catalogs.folder import CATALOGS, TranslationFolder
from guide.desk.catalogs.merge import merge
from guide.desk.catalogs.po import format_po, read_po_file
from guide.desk.catalogs.whole_file import write_if_changed, write_whole
from guide.desk.cldr import own_name, script_of
from guide.desk.sources.languages import STARTED

_CODE = re.compile(r"[a-z]{2,3}")
_NAME = re.compile(r'[^"\\\x00-\x1f]{1,40}')


class NoSuchLanguageError(Exception):
    """A language that cannot be added: one sentence says why, and what to do."""


def add_language(folder: TranslationFolder, code: str, endonym: str | None = None) -> None:
    """Add a language as started: whatever is not translated yet shows in English, with its mark.

    Catalogs that lie there already keep their translations.

    code     ISO 639, two or three small letters
    endonym  its own name; as CLDR gives it where it is None

    Raises NoSuchLanguageError, and UnreadablePoError and OSError for a template or the list; it is then not listed.
    """
    if not _CODE.fullmatch(code):
        raise NoSuchLanguageError(
            f"“{code}” is no code of a language. Give two or three small letters, for example th."
        )
    if code == SOURCE_LANGUAGE or code in folder.languages:
        raise NoSuchLanguageError(f"“{code}” is there already: translations/{code}/.")
    known = own_name(code, None)
    name = endonym or known
    if not name or not _NAME.fullmatch(name):
        raise NoSuchLanguageError(f"The name of “{code}” is not known. Add --endonym and its own name for itself.")
    script, direction = script_of(code) if known else ("Latn", "ltr")
    row = {"code": code, "endonym": name, "script": script, "direction": direction, "status": STARTED}
    templates = {catalog: read_po_file(folder.template(catalog), None) for catalog in CATALOGS}
    for catalog, template in templates.items():
        write_if_changed(folder.po(code, catalog), format_po(merge(template, folder.read(code, catalog))))
    # Last: a language that is listed is there already, and could not be added again.
    listed = folder.path / "languages.toml"
    lines = "".join(f'{key} = "{value}"\n' for key, value in row.items())
    write_whole(listed, f"{listed.read_text(encoding='utf-8').rstrip()}\n\n[[language]]\n{lines}".encode())
