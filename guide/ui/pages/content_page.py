"""What the pages of articles and tables are put together from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind, parse_address
from guide.core.doubts import Doubt
from guide.core.errors import NotInGuideError
from guide.core.i18n import _, pgettext
from guide.core.library import Block
from guide.core.markup import plain_text
from guide.core.notes import SafetyNote
from guide.core.wording import Wording
from guide.ui.block_doubts import doubts_of_blocks, words_of_doubts
from guide.ui.models.entries import EntryRow
from guide.ui.notes_order import SHOWN_FIRST, gravest_first
from guide.ui.number_words import NumberWords
from guide.ui.pages.column_page import ONCE, ColumnPage
from guide.ui.session import Session
from guide.ui.titles import title_of
from guide.ui.widgets.entry_list import EntryList
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.remark import Remark
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import marks_sentence, page_marks


class ContentPage(ColumnPage):
    """Each of these adds to the end of the column; `write_page` calls them in the order of the page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._texts: list[TextView] = []
        self._sources: WordedButton | None = None

    def say(self, role: str | None, words: str) -> WrappedLabel:
        """Words of the program."""
        label = WrappedLabel()
        if role is not None:
            label.setProperty("role", role)
        label.setText(words)
        self.column.addWidget(label)
        return label

    def put(self, role: str | None, wording: Wording | None) -> None:
        """Words of the content, without their marks."""
        label = WordingLabel(role)
        self.column.addWidget(label)
        label.show_wording(wording, self.session.language)

    def mark(self, wordings: Iterable[Wording | None]) -> None:
        """How far the words of the page can be trusted, once a page."""
        mark = StandingMark()
        self.column.addWidget(mark)
        mark.show_wordings(wordings)

    def mark_beside(self, wordings: Iterable[Wording]) -> None:
        """The same of the second language, which is named."""
        sentence = marks_sentence(page_marks(wordings))
        names = {each.code: each.endonym for each in self.session.edition.languages}
        if sentence:
            # Translators: How far the words in the second language can be trusted: “中文: draft translation”.
            marked = pgettext("mark of a language", "{language}: {mark}")
            self.say("mark", marked.format(language=names[self.session.beside], mark=sentence))

    def link(self, address: Address, words: str) -> WordedButton:
        link = WordedButton()
        link.setProperty("role", "link")
        link.setText(plain_text(words))
        link.clicked.connect(lambda: self.address_requested.emit(address))
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link

    def links(self, heading: str, targets: Iterable[str]) -> None:
        """A heading and links to what this edition holds of `kind:id`; nothing where it holds none of them.

        They lead away, and stand once also where a page stands in two languages.
        """
        if self.is_second:
            return
        language = self.session.language
        addresses = [parse_address(target) for target in dict.fromkeys(targets)]
        titles = [(address, title_of(address, self.session.edition, language)) for address in addresses]
        shown = [(address, title.text) for address, title in titles if title]
        if not shown:
            return
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.say("heading", heading).setProperty(ONCE, True)
        for address, words in shown:
            self.link(address, words).setProperty(ONCE, True)

    def note(self, id: str, always_full: bool = False) -> None:
        panel = NotePanel(self.session, id, always_full, waits=self.is_pairing)
        panel.address_requested.connect(self.address_requested)
        self.column.addWidget(panel)

    def notes(self, ids: Iterable[str]) -> list[SafetyNote]:
        """Notes in the order in which they are shown: the first two before the words, the others after them."""
        return gravest_first(self.session.edition, ids, self.session.language)

    def held_notes(self, ids: Iterable[str]) -> list[SafetyNote]:
        """The same for notes that a page of the program names: an edition that lacks one still shows the page."""
        found = []
        for id in ids:
            try:
                found.append(self.session.edition.notes.note(id, self.session.language).id)
            except NotInGuideError:
                continue
        return self.notes(found)

    def related_notes(self, targets: Iterable[str]) -> list[str]:
        """The ids of notes among `kind:id`: they stand on the page itself, not behind a link."""
        addresses = map(parse_address, targets)
        return [address.id for address in addresses if address.kind is Kind.NOTE]

    def first_notes(self, notes: Sequence[SafetyNote]) -> None:
        for note in notes[:SHOWN_FIRST]:
            self.note(note.id)

    def other_notes(self, notes: Sequence[SafetyNote]) -> None:
        for note in notes[SHOWN_FIRST:]:
            self.note(note.id)

    def entries(
        self, rows: Sequence[EntryRow], name: str, opened: Callable[[Address], None] | None = None
    ) -> EntryList:
        """A list of entries. name: what a screen reader calls it. opened: called in place of going there."""
        shown = EntryList()
        shown.setAccessibleName(name)
        shown.address_requested.connect(opened or self.address_requested)
        shown.place_reached.connect(lambda place: self.view.reveal(shown, place))
        self.column.addWidget(shown)
        shown.show_rows(rows)
        return shown

    def text(self, blocks: Sequence[Block], name: str) -> TextView:
        """Running words with what each rests on, and what the sources disagree about."""
        session = self.session
        view = self.add_text(TextView())
        view.setAccessibleName(name)
        self.column.addWidget(view)
        numbers = NumberWords(session.edition, session.language, session.country)
        doubts = doubts_of_blocks(blocks, session.edition, session.language)
        view.resize(self.view.room(), 1)  # written once, at the width that it will have
        view.show_blocks(blocks, numbers, session.language, gutter=True, doubts=doubts, waits=self.is_pairing)
        self._texts.append(view)
        return view

    def words_of(self, blocks: Iterable[Block]) -> list[Wording]:
        """All words of blocks and of what is in doubt about them, for the mark of the page."""
        blocks = tuple(blocks)
        doubts = doubts_of_blocks(blocks, self.session.edition, self.session.language)
        in_doubt = words_of_doubts(doubt for of_one in doubts.values() for doubt in of_one)
        return [block.wording for block in blocks] + in_doubt

    def say_if_empty(self, entries: Sequence[object]) -> None:
        if not entries:
            self.say(None, _("This edition holds none of these yet. The search or another part may help."))

    def sources_button(self) -> None:
        """Shows and hides what each block of the texts above rests on."""
        self._sources = WordedButton()
        self._sources.setProperty("role", "quiet")
        self._sources.setCheckable(True)
        self._sources.toggled.connect(self._show_sources)
        self._name_sources(False)
        self.column.addWidget(self._sources, 0, Qt.AlignmentFlag.AlignLeft)

    def in_doubt(self, doubts: Iterable[Doubt]) -> None:
        """What the sources disagree about, told in full."""
        for doubt in doubts:
            self.column.addWidget(Remark.of_doubt(doubt, self.session.language))

    def start(self) -> None:
        """Begin the page anew."""
        self._texts = []
        self._sources = None

    def _show_sources(self, shown: bool) -> None:
        for view in self._texts:
            view.show_all_sources(shown)
        self._name_sources(shown)

    def _name_sources(self, shown: bool) -> None:
        if self._sources is not None:
            self._sources.setText(_("Hide the sources") if shown else _("Show what each paragraph rests on"))
