"""Build an edition: check the sources, assemble the database, compile the catalogs, cut the fonts, sum it all up.

The edition is made in a new folder beside its place and renamed into it, so that a build that fails or is
stopped leaves the edition of before.
"""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from guide.core.i18n import ENGLISH, Catalog, parse_catalog
from guide.core.number_list import BEFORE_NAME, NumberList, format_list
from guide.core.number_list import FILE_NAME as NUMBER_LIST_NAME
from guide.core.paths import DATABASE_NAME
from guide.desk.assemble.assembly import assemble, counts
from guide.desk.assemble.characters import characters_of
from guide.desk.assemble.labels import labels_of
from guide.desk.assemble.number_list import list_of
from guide.desk.catalogs.compared import critical_notes, uncompared_notes
from guide.desk.catalogs.compile import compile_mo, compiled_program, content_translations, words_of_mo
from guide.desk.catalogs.folder import PROGRAM, translation_folder
from guide.desk.catalogs.po import read_po_file
from guide.desk.catalogs.pseudo import PSEUDO_LANGUAGES, pseudo_content, pseudo_program
from guide.desk.charts.cache import cached
from guide.desk.check.rules import find_problems
from guide.desk.fonts import cut_fonts
from guide.desk.profiles import COMPLETE, sources_for, telling_words, translations_for
from guide.desk.sign_edition import sign_edition
from guide.desk.signing import SecretKey
from guide.desk.sources.languages import read_languages
from guide.desk.sources.messages import translatable
from guide.desk.sources.problem import SourcesHaveProblemsError
from guide.desk.sources.reading import read_sources
from guide.edition import checksums, manifest
from guide.edition.catalogs import catalog_file
from guide.edition.fonts import FOLDER as FONT_FOLDER
from guide.edition.manifest import Manifest
from guide.store.schema import USER_VERSION


def build_edition(
    root: Path,
    out: Path,
    program: Path | None = None,
    *,
    pseudo: bool = False,
    cache: Path | None = None,
    key: SecretKey | None = None,
    profile: str = COMPLETE,
    before: NumberList | None = None,
) -> Manifest:
    """Build the edition of the project at `root` into the folder `out`, which is replaced.

    root     holds resources/ and translations/
    program  the project whose words of the program are compiled, where it is another one
    pseudo   with the two languages of guide.desk.catalogs.pseudo, for tests and for eyes
    cache    a folder that keeps what takes long to draw, for the next build; None: everything is drawn
    key      signs the edition; None: it carries no signature
    profile  one of guide.desk.profiles
    before   the list of numbers of the edition before: what is new against it is marked in the reader

    Raises SourcesHaveProblemsError, guide.desk.catalogs.po.UnreadablePoError, UnreadableLanguagesError and OSError
    (FileExistsError where `out` holds something else than an edition); guide.desk.fonts.FontsMissingError. `out` is
    then untouched.
    The same input gives the same bytes in every file.
    """
    sources = read_sources(root / "resources")
    if problems := find_problems(sources):
        raise SourcesHaveProblemsError(problems)
    listed = list_of(sources)
    whole, sources = sources, sources_for(sources, profile)
    languages = read_languages(root / "translations" / "languages.toml")
    folder = translation_folder(root)
    keywords = {(m.context, m.text) for m in translatable(whole) if m.is_keywords}
    contents = {
        language: translations_for(whole, profile, content_translations(folder, language, keywords))
        for language in folder.languages
    }
    words = translation_folder(program or root)
    compiled = compiled_program(words)
    labels = labels_of(_catalogs(compiled))
    if pseudo:
        languages += PSEUDO_LANGUAGES
        contents |= {language.code: pseudo_content(translatable(sources), language) for language in PSEUDO_LANGUAGES}
        template = read_po_file(words.template(PROGRAM), None)
        compiled |= {language.code: compile_mo(pseudo_program(template, language)) for language in PSEUDO_LANGUAGES}
    newest = sources.editions[0]
    made = Manifest(
        number=newest.number,
        date=newest.date,
        profile=profile,
        schema=USER_VERSION,
        counts=counts(sources),
        sqlite=sqlite3.sqlite_version,
        uncompared=uncompared_notes(folder, critical_notes(sources)),
    )
    draw = cached(cache / "charts" if cache else None)
    with _replaced(out) as new:
        assemble(
            sources, languages, contents, labels, draw, new / DATABASE_NAME, profile, telling_words(whole, profile)
        )
        for language, data in compiled.items():
            _write(new / catalog_file(language), data)
        for name, data in cut_fonts(
            characters_of(new / DATABASE_NAME).union(*map(words_of_mo, compiled.values()))
        ).items():
            _write(new / FONT_FOLDER / name, data)
        _write(new / NUMBER_LIST_NAME, format_list(listed))
        if before is not None:
            _write(new / BEFORE_NAME, format_list(before))
        _write(new / manifest.FILE_NAME, manifest.format_manifest(made))
        _write(new / checksums.FILE_NAME, checksums.format_sums(checksums.sums_of(new)))
        if key is not None:
            sign_edition(new, key)
    return made


def _catalogs(compiled: Mapping[str, bytes]) -> tuple[Catalog, ...]:
    return (ENGLISH, *(parse_catalog(data, language) for language, data in sorted(compiled.items())))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)


@contextmanager
def _replaced(out: Path) -> Iterator[Path]:
    """A new folder that takes the place of `out` when all went well, and vanishes when it did not.

    Only an edition is replaced: a mistyped --out must not cost anybody a folder.
    """
    if out.exists() and any(out.iterdir()) and not (out / manifest.FILE_NAME).is_file():
        raise FileExistsError(
            errno.EEXIST, "holds something that is no edition. Name a new or an empty folder", str(out)
        )
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as workplace:
        new = Path(workplace) / "new"
        new.mkdir()
        yield new
        old = Path(workplace) / "old"
        if out.exists():
            out.rename(old)
        try:
            new.rename(out)
        except BaseException:
            if old.exists():
                old.rename(out)
            raise
