"""The workshop window: what is to do, one message at a time, and the preview beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QProcess
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QScrollArea, QVBoxLayout, QWidget

from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH, _, ngettext
from guide.core.paths import data_folder
from guide.desk.catalogs.editing import MessageGoneError
from guide.desk.catalogs.fault import Fault
from guide.desk.catalogs.folder import CATALOGS
from guide.desk.catalogs.place import NoTranslationsError
from guide.desk.catalogs.po import UnreadablePoError
from guide.desk.sources.languages import UnreadableLanguagesError
from guide.edition.opening import open_edition
from guide.ui import translation
from guide.ui.app import application, chosen_language
from guide.ui.program_icon import program_icon
from guide.ui.retranslates import Retranslates
from guide.ui.style import Appearance
from guide.ui.typed_path import typed_path
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.workshop import poedit
from guide.workshop.desk_of_translator import TranslatorsDesk
from guide.workshop.filters import Filters
from guide.workshop.findings_list import FindingsList
from guide.workshop.languages_panel import LanguagesPanel
from guide.workshop.states import State
from guide.workshop.string_editor import StringEditor
from guide.workshop.strings_model import StringRow, StringsModel, rows_of
from guide.workshop.unsaved import MessagePlace, Unsaved
from guide.workshop.watching import CatalogWatcher

if TYPE_CHECKING:
    from guide.workshop.sticks import SticksPanel


def open_workshop(root: Path) -> int:
    """Open the window on the catalogs of the project at `root`, or on none: the folder can be chosen in it."""
    app = application()
    app.setWindowIcon(program_icon())
    try:
        edition = open_edition(data_folder())
        language = chosen_language(edition, None)
        code, catalog, direction = language.code, edition.catalog(language.code), language.direction
    except GuideError:  # no edition was built yet: the workshop helps without one, in English
        code, catalog, direction = "en", ENGLISH, "ltr"
    translator = translation.install(app, catalog, direction)
    appearance = Appearance(app, code)
    window = WorkshopWindow(root)
    window.open_folder(root)
    window.resize(1366, 768)
    window.show()
    result = app.exec()
    del translator, appearance
    return int(result)


class WorkshopWindow(Retranslates, QWidget):
    """root  the project that this program belongs to"""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root
        self.desk: TranslatorsDesk | None = None
        self.language = ""
        self._path: Path | None = None
        self._watcher: CatalogWatcher | None = None
        self._previews: list[QProcess] = []
        self._unsaved = Unsaved()
        self.place = QLineEdit(self)
        self._open, self._check, self._preview, self._sticks = (WordedButton(self) for _button in range(4))
        self._sticks.setCheckable(True)
        self.sticks: SticksPanel | None = None
        self._preview.setProperty("role", "primary")
        self.says = WrappedLabel(self)
        self.says.setProperty("role", "strong")
        self.languages = LanguagesPanel()
        self.filters = Filters(self)
        self._counts = WrappedLabel(self)
        self._counts.setProperty("role", "muted")
        self.strings = StringsModel()
        self.list = QListView(self)
        self.list.setModel(self.strings)
        self.list.setUniformItemSizes(True)
        self.editor = StringEditor(self._faults, self)
        self.findings = FindingsList(self)
        self.findings.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_folder(self, path: Path) -> None:
        """Work on the catalogs at a path; where there are none, say so and keep what is open."""
        try:
            desk = TranslatorsDesk(path)
        except NoTranslationsError:
            # Translators: In the translators' workshop; {place} is a folder.
            sentence = _("There are no PO files in {place}. Choose the folder that holds ko/content.po or the like.")
            self.says.setText(sentence.format(place=path))
            return
        except (UnreadableLanguagesError, OSError) as error:
            self.says.setText(str(error))
            return
        self._keep_typed()
        self.editor.show_row(None, "")
        self.desk, self._path = desk, path
        self.place.setText(str(path))
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = CatalogWatcher(desk.place.folder, self)
        self._watcher.saved.connect(self._reload)
        first = self.language if self.language in desk.place.folder.languages else desk.place.folder.languages[0]
        self.choose_language(first)
        self._say_problems()

    def choose_language(self, code: str) -> None:
        self.language = code
        self.findings.hide()
        self._show_status()
        self._list()
        self._go_to(0)

    def go_to(self, catalog: str, context: str, english: str) -> bool:
        """Show one message, also where the filters would hide it; False where there is none such."""
        self.filters.show_all()
        for number, row in enumerate(self.strings.rows):
            if row.catalog == catalog and row.entry.key == (context, english):
                self._go_to(number)
                self.editor.focus_words()
                return True
        return False

    def retranslate(self) -> None:
        # Translators: Title of the translators' workshop window.
        self.setWindowTitle(_("Guide workshop"))
        self.place.setAccessibleName(_("Folder of the translations"))
        self._open.setText(_("Open this folder"))
        self._check.setText(_("Check this language"))
        self._preview.setText(_("Preview in the guide"))
        # Translators: Button that opens the part of the workshop in which USB sticks are prepared.
        self._sticks.setText(_("Sticks"))
        self.list.setAccessibleName(_("Messages"))
        if self.desk is not None:
            self._show_status()
            self._count()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Words that are in no file hold the window once; closed again as they are, they are given up."""
        self._keep_typed()
        if self._unsaved.is_news():
            self._say_unsaved()
            event.ignore()
            return
        for process in self._previews:
            process.terminate()
            process.waitForFinished(1000)
        super().closeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        for button in (self._open, self._check, self._preview, self._sticks):
            head.addWidget(button)
        left = QScrollArea(self)
        left.setWidget(self.languages)
        left.setWidgetResizable(True)
        middle, right = QVBoxLayout(), QScrollArea(self)
        middle.addWidget(self.filters)
        middle.addWidget(self._counts)
        middle.addWidget(self.list, 2)
        middle.addWidget(self.findings, 1)
        right.setWidget(self.editor)
        right.setWidgetResizable(True)
        body = QHBoxLayout()
        body.addWidget(left, 2)
        body.addLayout(middle, 4)
        body.addWidget(right, 5)
        self._column = column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.says)
        self._catalogs = QWidget(self)
        self._catalogs.setLayout(body)
        column.addWidget(self._catalogs, 1)

    def _connect(self) -> None:
        self._open.clicked.connect(lambda: self.open_folder(typed_path(self.place.text())))
        self.place.returnPressed.connect(lambda: self.open_folder(typed_path(self.place.text())))
        self._check.clicked.connect(self.check)
        self._preview.clicked.connect(self.open_preview)
        self._sticks.toggled.connect(self.show_sticks)
        self.languages.language_chosen.connect(self.choose_language)
        self.filters.changed.connect(self._list)
        self.list.selectionModel().currentChanged.connect(self._show_row)
        self.editor.saved.connect(self._save)
        self.editor.reviewed.connect(self._review)
        self.editor.poedit_requested.connect(self._open_in_poedit)
        self.findings.row_chosen.connect(lambda row: self.go_to(row.catalog, *row.entry.key))

    def check(self) -> None:
        """List what is wrong in this language."""
        if self.desk is None:
            return
        found = self.desk.findings(self.language)
        self.findings.show_findings(found)
        self.findings.setVisible(bool(found))
        errors = sum(fault.misleads for _row, fault in found)
        if not found:
            self.says.setText(_("Nothing is wrong in this language."))
            return
        # Translators: Faults that could mislead a reader; the number of mere remarks follows in another sentence.
        first = ngettext("{count} fault to mend.", "{count} faults to mend.", errors).format(count=errors)
        rest = len(found) - errors
        second = ngettext("{count} remark to judge.", "{count} remarks to judge.", rest).format(count=rest)
        self.says.setText(f"{first} {second}")

    def open_preview(self) -> None:
        """Start the reader on these files, in a process of its own; it may ask for a message here."""
        if self._path is None:
            return
        process = QProcess(self)
        process.readyReadStandardOutput.connect(lambda: self._listen(process))
        process.errorOccurred.connect(lambda: self.says.setText(_("The preview could not be started.")))
        process.readyReadStandardError.connect(
            lambda: self.says.setText(bytes(process.readAllStandardError().data()).decode(errors="replace").strip())
        )
        self._previews.append(process)
        program, *arguments = preview_command(self.language, self._path)
        process.start(program, arguments)

    def show_sticks(self, shown: bool) -> None:
        """Sticks in place of the catalogs, and back; what is being written goes on meanwhile."""
        if self.sticks is None:
            from guide.workshop.sticks import SticksPanel  # loaded when the first stick is wanted

            self.sticks = SticksPanel(self._root, self)
            self._column.addWidget(self.sticks, 1)
        self._catalogs.setHidden(shown)
        self.sticks.setVisible(shown)
        if shown:
            self.sticks.copies.choice.begin()

    def _faults(self, row: StringRow, words: tuple[str, ...]) -> Sequence[Fault]:
        return self.desk.faults(row, self.language, words) if self.desk else ()

    def _reload(self) -> None:
        """A file was saved, here or elsewhere: keep what is being typed, and show the rest anew."""
        if self.desk is None:
            return
        self.desk.reload()
        self._show_status()
        self.strings.take_in(self.desk.rows(self.language))
        row, shown = self._row_at(self.list.currentIndex()), self.editor.row
        if row is not None and row != shown:
            if self.editor.typed is None:
                self.editor.show_row(row, self.language)
            else:
                # Translators: In the translators' workshop, while somebody types.
                sentence = _("Another program saved other words for this message meanwhile. Saving here replaces them.")
                self.says.setText(sentence)
        self._say_problems()

    def _say_problems(self) -> None:
        if self.desk is not None and self.desk.problems:
            broken = _("This file cannot be read, so its last words stay: {problem}")
            self.says.setText(broken.format(problem=self.desk.problems[0]))

    def _keep_typed(self) -> None:
        """Remember what was typed into the message that is shown: it is there again when that is shown again."""
        if place := self._shown_place():
            self._unsaved.keep(place, self.editor.typed)

    def _shown_place(self) -> MessagePlace | None:
        row = self.editor.row
        return MessagePlace(self._path, self.editor.language, row.catalog, row.entry.key) if row else None

    def _say_unsaved(self) -> None:
        """Say that words would be lost, and show the first of them that belong to this folder."""
        first = self._unsaved.first_in(self._path)
        if first is not None and first != self._shown_place():
            self.choose_language(first.language)
            self.go_to(first.catalog, *first.key)
        count = len(self._unsaved)
        # Translators: In the translators' workshop, when its window is closed too early.
        words = ngettext(
            "{count} message holds words that were not saved. Save them, or close the window again to lose them.",
            "{count} messages hold words that were not saved. Save them, or close the window again to lose them.",
            count,
        )
        self.says.setText(words.format(count=count))

    def _show_status(self) -> None:
        if self.desk is not None:
            self.languages.show_languages(self.desk.place, self.desk.status(), self.language)

    def _list(self) -> None:
        if self.desk is None:
            return
        rows = self.desk.rows(self.language)
        chosen = rows_of(rows, self.filters.catalog, self.filters.state, self.filters.words)
        if not chosen and self.filters.state is State.TO_DO and not self.filters.words:
            self.filters.choose(State.DRAFT)  # all is translated: what is left is to review
            return
        self.strings.set_rows(chosen)
        self._count()
        self._go_to(0)

    def _count(self) -> None:
        count = len(self.strings.rows)
        self._counts.setText(ngettext("{count} message", "{count} messages", count).format(count=count))

    def _go_to(self, number: int) -> None:
        index = self.strings.index(number, 0)
        self.list.setCurrentIndex(index)
        self._show_row(index)

    def _show_row(self, index: QModelIndex) -> None:
        self._keep_typed()
        self.editor.show_row(self._row_at(index), self.language)
        if place := self._shown_place():
            self.editor.set_words(self._unsaved.of(place) or self.editor.words())

    def _row_at(self, index: QModelIndex) -> StringRow | None:
        rows = self.strings.rows
        return rows[index.row()] if 0 <= index.row() < len(rows) else None

    def _save(self, row: StringRow, words: tuple[str, ...]) -> None:
        if self.desk is not None:
            self._write(lambda desk: desk.save(row, self.language, words))

    def _review(self, row: StringRow, words: tuple[str, ...], who: str) -> None:
        self._write(lambda desk: desk.review(row, self.language, words, who, date.today()))

    def _write(self, write: Callable[[TranslatorsDesk], StringRow]) -> None:
        """Write a message; whatever stops that, what was typed stays in its field."""
        assert self.desk is not None
        try:
            after = write(self.desk)
        except MessageGoneError:
            self.says.setText(_("The English of this message was changed meanwhile. Open the folder again."))
        except ValueError:
            self.says.setText(_("Give initials or a pseudonym without blanks, for a translation that is there."))
        except UnreadablePoError as error:
            self.says.setText(_("This file cannot be read, so nothing was written: {problem}").format(problem=error))
        except OSError as error:
            sentence = _("Nothing was saved: {file} cannot be written ({reason}).")
            self.says.setText(sentence.format(file=error.filename or "", reason=error.strerror))
        else:
            self.says.setText(_("Saved."))
            self.editor.show_row(after, self.language)
            self.strings.take_in((after,))
            self._show_status()

    def _open_in_poedit(self, row: StringRow) -> None:
        if self.desk is None:
            return
        file = self.desk.place.folder.po(self.language, row.catalog)
        if not poedit.open_at(file, row.entry.line):
            sentence = _("Poedit is not installed here. Open this file in any editor of PO files: {file}")
            self.says.setText(sentence.format(file=f"{file}:{row.entry.line}"))

    def _listen(self, process: QProcess) -> None:
        while process.canReadLine():  # a long message comes in pieces
            try:
                asked = json.loads(bytes(process.readLine().data()))
                catalog, context, english = asked["catalog"], asked["context"], asked["id"]
            except (ValueError, KeyError, TypeError):
                continue
            if catalog in CATALOGS and self.go_to(catalog, context, english):
                self.raise_()
                self.activateWindow()


def preview_command(language: str, path: Path) -> list[str]:
    """What starts the preview: this very program, from a bundle or from source."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "guide.workshop.main"]
    return [*program, "preview", language, "--folder", str(path)]
