"""The guide's topics, and the pages of one topic."""

from __future__ import annotations

from PySide6.QtCore import Qt

from guide.core.address import Address, Kind
from guide.core.i18n import _, ngettext
from guide.core.library import ArticleSummary, Topic
from guide.core.markup import plain_text
from guide.core.wording import Wording
from guide.ui.navigation import GUIDE
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.widgets.columns_layout import ColumnsLayout
from guide.ui.widgets.entry_button import EntryButton
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel

_TOPIC_EMS = 15


class GuideTopicsPage(ColumnPage):
    """`page:guide` shows every topic that has pages; `topic:ID` shows the pages of one."""

    def title(self) -> str:
        topic = self._topic()
        return plain_text(topic.title.text) if topic else _("Guide")

    def write_page(self) -> None:
        topic = self._topic()
        clear(self.column)
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
        topics = self.session.edition.library.topics(self.session.language)
        with_pages = [topic for topic in topics if topic.articles]
        self._say("title", _("Guide"))
        self._say("lead", _("Short pages for the first hours and the days after."))
        self._mark([topic.title for topic in with_pages] + [topic.summary for topic in with_pages])
        entries = ColumnsLayout()
        entries.set_column_width(self.fontMetrics().height() * _TOPIC_EMS)
        for topic in with_pages:
            entries.addWidget(self._entry(Address(Kind.TOPIC, topic.id), topic))
        self.column.addLayout(entries)
        if empty := len(topics) - len(with_pages):
            sentence = ngettext(
                # Translators: Beneath the list of topics.
                "{count} more topic has no pages in this edition yet.",
                "{count} more topics have no pages in this edition yet.",
                empty,
            )
            self._say("muted", sentence.format(count=empty))

    def _show_topic(self, topic: Topic) -> None:
        language = self.session.language
        up = WordedButton()
        up.setProperty("role", "link")
        # Translators: Link from one topic to the list of all topics.
        up.setText(_("All topics"))
        up.clicked.connect(lambda: self.address_requested.emit(GUIDE))
        self.column.addWidget(up, 0, Qt.AlignmentFlag.AlignLeft)
        for role, wording in (("title", topic.title), ("lead", topic.summary)):
            label = WordingLabel(role)
            self.column.addWidget(label)
            label.show_wording(wording, language)
        articles = [entry for entry in self.session.edition.library.summaries(language) if entry.topic == topic.id]
        self._mark([entry.title for entry in articles] + [entry.summary for entry in articles])
        for entry in articles:
            self.column.addWidget(self._entry(Address(Kind.ARTICLE, entry.id), entry))
        if not articles:
            self._say(None, _("This topic has no pages in this edition yet. Another topic or the search may help."))

    def _entry(self, address: Address, entry: Topic | ArticleSummary) -> EntryButton:
        button = EntryButton(address, entry.title, entry.summary, self.session.language)
        button.clicked.connect(lambda: self.address_requested.emit(address))
        return button

    def _mark(self, wordings: list[Wording]) -> None:
        mark = StandingMark()
        self.column.addWidget(mark)
        mark.show_wordings(wordings)

    def _say(self, role: str | None, words: str) -> None:
        label = WrappedLabel()
        label.setProperty("role", role)
        label.setText(words)
        self.column.addWidget(label)
