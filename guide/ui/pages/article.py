"""An article: what to weigh first, then the text, then where to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.library import Article
from guide.core.markup import plain_text
from guide.core.notes import SafetyNote
from guide.ui.dates import date_words
from guide.ui.notes_order import SHOWN_FIRST, gravest_first, words_of
from guide.ui.number_words import NumberWords
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.session import Session
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts


class ArticlePage(ColumnPage):
    """At most two short notes stand before the text, the gravest; the others follow it."""

    follows_country = True  # whether a number stands in a sentence depends on where the reader is

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._title = ""
        self._text: TextView | None = None
        self._sources: WordedButton | None = None

    def title(self) -> str:
        return self._title

    def write_page(self) -> None:
        assert self.address is not None
        language = self.session.language
        article = self.session.edition.library.article(self.address.id, language)
        self._title = plain_text(article.title.text)
        clear(self.column)
        notes = gravest_first(self.session.edition, article.safety, language)
        self._head(article, notes)
        for note in notes[:SHOWN_FIRST]:
            self.column.addWidget(self._note(note.id))
        self._write_text(article)
        for note in notes[SHOWN_FIRST:]:
            self.column.addWidget(self._note(note.id))
        self._foot(article)
        self._related(article)
        self.column.addStretch(1)

    def _head(self, article: Article, notes: list[SafetyNote]) -> None:
        language = self.session.language
        topic = self.session.edition.library.topic(article.topic, language)
        self._add_link(Address(Kind.TOPIC, topic.id), topic.title.text)
        title, summary = WordingLabel("title"), WordingLabel("lead")
        self.column.addWidget(title)
        self.column.addWidget(summary)
        title.show_wording(article.title, language)
        summary.show_wording(article.summary, language)
        mark = StandingMark()
        self.column.addWidget(mark)
        in_text = [block.wording for block in article.blocks] + words_of(notes)
        mark.show_wordings((article.title, article.summary, *drafts(in_text)))

    def _note(self, id: str) -> NotePanel:
        panel = NotePanel(self.session, id)
        panel.address_requested.connect(self.address_requested)
        return panel

    def _write_text(self, article: Article) -> None:
        self._text = self.add_text(TextView())
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.column.addWidget(self._text)
        numbers = NumberWords(self.session.edition, self.session.language, self.session.country)
        self._text.setAccessibleName(self._title)
        self._text.show_blocks(article.blocks, numbers, self.session.language, gutter=True)

    def _foot(self, article: Article) -> None:
        self._sources = WordedButton()
        self._sources.setProperty("role", "quiet")
        self._sources.setCheckable(True)
        self._sources.toggled.connect(self._show_sources)
        self._name_sources(False)
        reviewed = WrappedLabel()
        reviewed.setProperty("role", "muted")
        # Translators: When an editor last went through this page. {date} is a date in words.
        words = _("Last reviewed: {date}")
        reviewed.setText(words.format(date=date_words(article.reviewed, self.session.language)))
        self.column.addWidget(self._sources, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(reviewed)

    def _related(self, article: Article) -> None:
        """The other pages of the topic, in its order."""
        language = self.session.language
        others = [
            other
            for other in self.session.edition.library.summaries(language)
            if other.topic == article.topic and other.id != article.id
        ]
        if not others:
            return
        heading = WrappedLabel()
        heading.setProperty("role", "heading")
        # Translators: Heading above links to other pages of the same topic.
        heading.setText(_("On the same topic"))
        self.column.addSpacing(self.fontMetrics().height())
        self.column.addWidget(heading)
        for other in others:
            self._add_link(Address(Kind.ARTICLE, other.id), other.title.text)

    def _add_link(self, address: Address, words: str) -> None:
        link = WordedButton()
        link.setProperty("role", "link")
        link.setText(plain_text(words))
        link.clicked.connect(lambda: self.address_requested.emit(address))
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_sources(self, shown: bool) -> None:
        if self._text is not None:
            self._text.show_all_sources(shown)
        self._name_sources(shown)

    def _name_sources(self, shown: bool) -> None:
        if self._sources is not None:
            self._sources.setText(_("Hide the sources") if shown else _("Show what each paragraph rests on"))
