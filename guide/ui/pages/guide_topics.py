"""The guide's topics, and the pages of one topic."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.address import Address, Kind
from guide.core.i18n import N_, _, ngettext
from guide.core.library import ArticleSummary, Topic
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.ui.navigation import FIGURES, FORMS, GUIDE, PLACES, TIMELINE
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.remark import own_words

_TOPIC_EMS = 15

# Translators: Pages beneath the list of topics, each with one sentence about it.
_MORE = (
    (PLACES, N_("Places"), N_("Countries, regions and borders, and what the sources say of them.")),
    (FIGURES, N_("Figures"), N_("How many, when and where, and how far each can be trusted.")),
    (TIMELINE, N_("What happened when"), N_("What the sources date, the oldest first.")),
    (FORMS, N_("Sheets to write on"), N_("Blank sheets with neutral words, for paper.")),
)


class GuideTopicsPage(ContentPage):
    """`page:guide` shows every topic that has pages; `topic:ID` shows the pages of one."""

    def title(self) -> str:
        topic = self._topic()
        return plain_text(topic.title.text) if topic else _("Guide")

    def write_page(self) -> None:
        topic = self._topic()
        clear(self.column)
        self.start()
        if topic is None:
            self._show_topics()
        else:
            self._show_topic(topic)
        self.column.addStretch(1)

    def _topic(self) -> Topic | None:
        if self.address is None or self.address.kind is not Kind.TOPIC:
            return None
        return self.session.edition.library.topic(self.address.id, self.session.language)

    def _show_topics(self) -> None:
        language = self.session.language
        topics = self.session.edition.library.topics(language)
        with_pages = [topic for topic in topics if topic.articles]
        self.say("title", _("Guide"))
        self.say("lead", _("Short pages for the first hours and the days after."))
        self.mark([topic.title for topic in with_pages] + [topic.summary for topic in with_pages])
        self._show_in_columns(
            self._entry(Address(Kind.TOPIC, topic.id), topic.title, topic.summary) for topic in with_pages
        )
        if empty := len(topics) - len(with_pages):
            sentence = ngettext(
                # Translators: Beneath the list of topics.
                "{count} more topic has no pages in this edition yet.",
                "{count} more topics have no pages in this edition yet.",
                empty,
            )
            self.say("muted", sentence.format(count=empty))
        # Translators: Heading above pages of another kind: places, figures, what happened when, sheets.
        self.say("heading", _("To look up"))
        self._show_in_columns(
            self._entry(address, own_words(_(title), language), own_words(_(sentence), language))
            for address, title, sentence in _MORE
        )

    def _show_topic(self, topic: Topic) -> None:
        language = self.session.language
        # Translators: Link from one topic to the list of all topics.
        self.link(GUIDE, _("All topics"))
        self.put("title", topic.title)
        self.put("lead", topic.summary)
        articles = [entry for entry in self.session.edition.library.summaries(language) if entry.topic == topic.id]
        self.mark([entry.title for entry in articles] + [entry.summary for entry in articles])
        for entry in articles:
            self.column.addWidget(self._article(entry))
        if not articles:
            self.say(None, _("This topic has no pages in this edition yet. Another topic or the search may help."))

    def _article(self, entry: ArticleSummary) -> EntryButton:
        return self._entry(Address(Kind.ARTICLE, entry.id), entry.title, entry.summary)

    def _show_in_columns(self, buttons: Iterable[EntryButton]) -> None:
        columns = ColumnsLayout()
        columns.set_column_width(self.fontMetrics().height() * _TOPIC_EMS)
        for button in buttons:
            columns.addWidget(button)
        self.column.addLayout(columns)

    def _entry(self, address: Address, title: Wording, summary: Wording) -> EntryButton:
        button = EntryButton(address, title, summary, self.session.language)
        button.clicked.connect(lambda: self.address_requested.emit(address))
        return button
