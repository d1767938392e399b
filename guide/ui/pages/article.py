"""An article: what to weigh first, then the text, then where to go on."""

from __future__ import annotations

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.library import Article
from guide.core.markup import plain_text
from guide.paper.sheet import Printable, Sheet, Wishes
from guide.ui.dates import date_words
from guide.ui.notes_order import words_of
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session
from guide.ui.wording_marks import drafts


class ArticlePage(ContentPage):
    """At most two short notes stand before the text, the gravest; the others follow it."""

    follows_country = True  # whether a number stands in a sentence depends on where the reader is
    can_stand_beside = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._title = ""

    def title(self) -> str:
        return self._title

    def write_page(self) -> None:
        assert self.address is not None
        language = self.session.language
        article = self.session.edition.library.article(self.address.id, language)
        self._title = plain_text(article.title.text)
        clear(self.column)
        self.start()
        topic = self.session.edition.library.topic(article.topic, language)
        self.link(Address(Kind.TOPIC, topic.id), topic.title.text)
        self.put("title", article.title)
        self.put("lead", article.summary)
        notes = self.notes(article.safety)
        in_text = self.words_of(article.blocks) + words_of(notes)
        self.mark((article.title, article.summary, *drafts(in_text)))
        self.first_notes(notes)
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.text(article.blocks, self._title)
        self.other_notes(notes)
        self.sources_button()
        # Translators: When an editor last went through this page. {date} is a date in words.
        self.say("muted", _("Last reviewed: {date}").format(date=date_words(article.reviewed, language)))
        self._related(article)
        self.column.addStretch(1)

    def sheets(self) -> tuple[Printable, ...]:
        return (Printable(_("This page"), self._sheet, beside=True),)

    def _sheet(self, wishes: Wishes) -> Sheet:
        from guide.ui.paper.article_sheet import article_sheet  # loaded with the first page that is put on paper

        assert self.address is not None
        return article_sheet(self.address.id, self.session, wishes)

    def _related(self, article: Article) -> None:
        """The other pages of the topic, in its order."""
        summaries = self.session.edition.library.summaries(self.session.language)
        others = (
            f"{Kind.ARTICLE}:{other.id}"
            for other in summaries
            if other.topic == article.topic and other.id != article.id
        )
        # Translators: Heading above links to other pages of the same topic.
        self.links(_("On the same topic"), others)
