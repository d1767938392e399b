"""What a translator works on: the catalogs of a folder as they are now, and every change to them. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from guide.desk.catalogs.accelerators import accelerator_faults
from guide.desk.catalogs.check import entry_faults
from guide.desk.catalogs.editing import write_review, write_translation
from guide.desk.catalogs.fault import Fault
from guide.desk.catalogs.folder import CATALOGS, CONTENT, PROGRAM
from guide.desk.catalogs.place import TranslationPlace, find_translations
from guide.desk.catalogs.po import PoFile, UnreadablePoError
from guide.desk.catalogs.status import Status, is_safety, status_of
from guide.workshop.strings_model import StringRow


class TranslatorsDesk:
    """path  a project, its translations, or a copy of them. Raises as find_translations."""

    def __init__(self, path: Path) -> None:
        self.place: TranslationPlace = find_translations(path)
        self._pos: dict[tuple[str, str], PoFile] = {}
        self.problems: tuple[UnreadablePoError, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Read every catalog anew. Of one that cannot be read the last words stay, and `problems` says why."""
        problems = []
        for language in self.place.folder.languages:
            for catalog in CATALOGS:
                try:
                    self._pos[language, catalog] = self.place.folder.read(language, catalog)
                except UnreadablePoError as error:
                    problems.append(error)
                except OSError as error:  # on its way from one editor to another: the next look finds it
                    path = self.place.folder.po(language, catalog)
                    problems.append(UnreadablePoError(path, 1, str(error.strerror)))
        self.problems = tuple(problems)

    def status(self) -> list[Status]:
        return [status_of(language, catalog, po) for (language, catalog), po in self._pos.items()]

    def rows(self, language: str) -> tuple[StringRow, ...]:
        """All messages; what is critical for safety first."""
        found = [StringRow(catalog, entry) for catalog in CATALOGS for entry in self._po(language, catalog).entries]
        return tuple(sorted(found, key=lambda row: not (row.catalog == CONTENT and is_safety(row.entry))))

    def faults(self, row: StringRow, language: str, words: tuple[str, ...]) -> Sequence[Fault]:
        """What would be wrong with these words."""
        entry = replace(row.entry, text=words, fuzzy=False)
        terms = self.place.glossary.of(language)
        return tuple(entry_faults(entry, language, is_program=row.catalog == PROGRAM, must_be_whole=False, terms=terms))

    def findings(self, language: str) -> list[tuple[StringRow, Fault]]:
        """All that is wrong in a language; what could mislead before what a person has to judge."""
        found = []
        for row in self.rows(language):
            if row.entry.is_translated and not row.entry.fuzzy:
                found += [(row, fault) for fault in self.faults(row, language, row.entry.text)]
        entries = self._po(language, PROGRAM).entries
        found += [(StringRow(PROGRAM, entry), fault) for entry, fault in accelerator_faults(entries)]
        return sorted(found, key=lambda pair: not pair[1].misleads)

    def save(self, row: StringRow, language: str, words: tuple[str, ...]) -> StringRow:
        """Write a translation into its file. Raises as write_translation."""
        po = write_translation(self.place.folder, language, row.catalog, row.entry.key, words)
        return self._taken(po, row, language)

    def review(self, row: StringRow, language: str, words: tuple[str, ...], who: str, day: date) -> StringRow:
        """Mark a translation, the words that were read, as read by a native speaker. Raises as write_review."""
        po = write_review(self.place.folder, language, row.catalog, row.entry.key, words, who, day)
        return self._taken(po, row, language)

    def _taken(self, po: PoFile, row: StringRow, language: str) -> StringRow:
        self._pos[language, row.catalog] = po
        entry = next(entry for entry in po.entries if entry.key == row.entry.key)
        return StringRow(row.catalog, entry)

    def _po(self, language: str, catalog: str) -> PoFile:
        return self._pos.get((language, catalog), PoFile(language, ()))
