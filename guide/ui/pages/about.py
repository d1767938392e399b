"""What this guide is, how old it is, under which licences it stands, and what it cannot do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.i18n import _, ngettext
from guide.core.library import Block, BlockKind
from guide.core.paths import licences_folder
from guide.core.wording import Standing, Wording
from guide.edition.choosing import usual_places
from guide.edition.stick.own import own_stick
from guide.ui.dates import date_words
from guide.ui.limits import limits, limits_heading
from guide.ui.navigation import THIS_COMPUTER
from guide.ui.number_words import NumberWords
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.profile_words import profile_words
from guide.ui.widgets.signature_panel import SignaturePanel
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class AboutPage(ColumnPage):
    def title(self) -> str:
        return _("About this guide")

    def write_page(self) -> None:
        clear(self.column)
        title = WrappedLabel()
        title.setProperty("role", "title")
        title.setText(self.title())
        text = self.add_text(TextView())
        text.setAccessibleName(self.title())
        self.column.addWidget(title)
        copy = WordedButton()
        # Translators: Button that copies the guide onto other USB sticks.
        copy.setText(_("Make a copy of this guide"))
        copy.clicked.connect(self._offer_copy)
        self.column.addWidget(text)
        remembers = WordedButton()
        # Translators: Button, and title of the page that it opens.
        remembers.setText(_("What this computer may remember"))
        remembers.clicked.connect(lambda: self.address_requested.emit(THIS_COMPUTER))
        self.column.addWidget(remembers, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(SignaturePanel(self.session.edition.signed))
        update = WordedButton()
        # Translators: Button. An update file brings a newer edition of the guide, without a network.
        update.setText(_("Open an update file"))
        update.clicked.connect(self._offer_update)
        self.column.addWidget(update, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        session = self.session
        numbers = NumberWords(session.edition, session.language, session.country)
        text.show_blocks(self._blocks(), numbers, session.language)

    def _offer_update(self) -> None:
        from guide.ui.updates.update_cover import UpdateCover  # loaded when an update is opened

        self.cover(UpdateCover(self.session.edition, usual_places(), self))

    def _offer_copy(self) -> None:
        from guide.ui.sticks.copy_cover import CopyCover  # loaded when a copy is made

        self.cover(CopyCover(own_stick(), self.session.edition.signed.name, self))

    def _blocks(self) -> tuple[Block, ...]:
        parts = [
            *self._edition(),
            *self._limits(),
            *self._promises(),
            *self._licences(),
        ]
        language = self.session.language
        return tuple(
            Block(number, kind, _LEVELS[kind], Wording(words, language, Standing.SOURCE), ())
            for number, (kind, words) in enumerate(parts, start=1)
        )

    def _edition(self) -> list[tuple[BlockKind, str]]:
        edition = self.session.edition
        counts = edition.counts
        date = date_words(edition.date, self.session.language)
        lines = [
            (_HEADING, _("This edition")),
            # Translators: {number} is like 2026.11; {date} is a date in words.
            (_ITEM, _("Edition {number} of {date}").format(number=edition.number, date=date)),
            (_ITEM, profile_words(edition.profile)),
        ]
        for key, words in (
            ("services", _services(counts.get("services", 0))),
            ("articles", _articles(counts.get("articles", 0))),
            ("notes", _notes(counts.get("notes", 0))),
            ("countries", _countries(counts.get("countries", 0))),
        ):
            if counts.get(key):
                lines.append((_ITEM, words))
        lines.append((_ITEM, _("No number in it was called by those who made it. Each says how old its source is.")))
        # Translators: The files were compared with the list of checksums that came with them.
        lines.append((_ITEM, _("The files are as they were made: their checksums hold.")))
        return lines

    def _limits(self) -> list[tuple[BlockKind, str]]:
        return [(_HEADING, limits_heading()), *((_ITEM, words) for words in limits())]

    def _promises(self) -> list[tuple[BlockKind, str]]:
        return [
            (_HEADING, _("What it does")),
            (_ITEM, _("It works without a network and connects to nothing.")),
            (_ITEM, _("It keeps no history, no search words, no language and no country.")),
            (_ITEM, _("It writes no file unless you ask for one.")),
            (_ITEM, _("It gives no legal or medical opinion. A lawyer or a doctor who knows the case is better.")),
        ]

    def _licences(self) -> list[tuple[BlockKind, str]]:
        return [
            (_HEADING, _("Licences")),
            # Translators: Names of licences and projects stay as they are.
            (_ITEM, _("The program: Apache License 2.0. You may use, change and pass it on.")),
            (_ITEM, _("The content: Creative Commons Attribution 4.0 (CC BY 4.0).")),
            (_ITEM, _("Fonts: Noto, SIL Open Font License 1.1.")),
            (_ITEM, _("Icons: Lucide, ISC License.")),
            (_ITEM, _("Telling Zawgyi from Unicode Burmese: myanmar-tools of Google, Apache License 2.0.")),
            (_ITEM, _("Names of countries and languages: Unicode CLDR, Unicode License.")),
            (_ITEM, _("Tables of Chinese characters: OpenCC, Apache License 2.0, and pypinyin, MIT License.")),
            (_ITEM, _("The window: Qt and PySide6, GNU LGPL version 3.")),
            (_ITEM, _("Language and database: Python (PSF License) and SQLite (public domain).")),
            (_ITEM, _("PDF files: fpdf2, GNU LGPL version 3.")),
            (_ITEM, _("Shapes of letters: HarfBuzz and fontTools, MIT License, and uharfbuzz, Apache License 2.0.")),
            # Translators: What shows who made the files of the guide.
            (_ITEM, _("Signatures: libsodium, ISC License, and PyNaCl, Apache License 2.0.")),
            # Translators: The square picture that a phone's camera reads (QR code).
            (_ITEM, _("Square codes: segno, BSD License.")),
            *self._licence_texts(),
        ]

    def _licence_texts(self) -> list[tuple[BlockKind, str]]:
        """Where they lie in a packaged program; one that runs from its sources has none beside it."""
        folder = licences_folder()
        if not folder.is_dir():
            return []
        place = f"{folder.parent.name}/{folder.name}"
        # Translators: {folder} is the name of a folder.
        words = _(
            "The words of these licences, and a list of every part, lie beside the program in the folder {folder}."
        )
        return [(_ITEM, words.format(folder=place))]


_HEADING, _ITEM = BlockKind.HEADING, BlockKind.ITEM
_LEVELS = {BlockKind.HEADING: 2, BlockKind.ITEM: 1}


def _services(count: int) -> str:
    return ngettext("{count} place that can be called", "{count} places that can be called", count).format(count=count)


def _articles(count: int) -> str:
    return ngettext("{count} page of the guide", "{count} pages of the guide", count).format(count=count)


def _notes(count: int) -> str:
    return ngettext("{count} safety note", "{count} safety notes", count).format(count=count)


def _countries(count: int) -> str:
    return ngettext("{count} country", "{count} countries", count).format(count=count)
