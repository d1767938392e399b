"""One article of law or treaty: what it says, in plain words, and its official name to point at."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.i18n import _
from guide.core.law import LawArticle
from guide.core.library import Block
from guide.core.table_vocabulary import law_group_name, law_standing_name
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Printable, Sheet, Wishes
from guide.ui.navigation import LAW
from guide.ui.notes_order import words_of
from guide.ui.numbered import heading, numbered
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.pages.law import official_lines
from guide.ui.widgets.large_words import LargeWords
from guide.ui.widgets.official_words import OfficialWords
from guide.ui.widgets.remark import Line, Remark, own_words
from guide.ui.wording_marks import drafts


class LawCardPage(ContentPage):
    """A doubt, notes and who may safely show it stand before the words to show."""

    follows_country = True
    can_stand_beside = True

    def title(self) -> str:
        return _("Law")

    def write_page(self) -> None:
        assert self.address is not None
        language = self.session.language
        article = self.session.edition.law.article(self.address.id, language)
        notes = self.notes(article.safety)
        clear(self.column)
        self.start()
        self.link(LAW, _("Law"))
        self.say("muted", law_group_name(article.group))
        self.put("title", article.name)
        in_text = [block.wording for block in (article.show, article.doubt) if block]
        in_text += self.words_of((*article.says, *article.means)) + words_of(notes)
        self.mark((article.name, *drafts(in_text)))
        self._write_standing(article)
        self.first_notes(notes)
        self._write_official(article)
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.text(numbered(self._blocks(article)), self.title())
        self.other_notes(notes)
        self.sources_button()
        # Translators: Heading above links to other entries of the guide that belong to this one.
        self.links(_("Goes with this"), article.related)
        self.column.addStretch(1)

    def sheets(self) -> tuple[Printable, ...]:
        return (Printable(_("This page"), self._sheet, beside=True),)

    def _sheet(self, wishes: Wishes) -> Sheet:
        from guide.ui.paper.law_sheet import law_sheet  # loaded with the first page that is put on paper

        assert self.address is not None
        return law_sheet(self.address.id, self.session, wishes)

    def _write_standing(self, article: LawArticle) -> None:
        """One line where it is in force or was not joined; the whole doubt where it is in doubt."""
        standing = law_standing_name(article.standing)
        if article.doubt is None:
            self.say("strong", standing)
            return
        language = self.session.language
        lines: list[Line] = [("strong", own_words(standing, language)), (None, article.doubt.wording)]
        self.column.addWidget(Remark(lines, language))

    def _write_official(self, article: LawArticle) -> None:
        lines = official_lines(article)
        if not lines:
            return
        who = article.show.wording if article.show else None
        card = OfficialWords(lines, who, self.session.language, waits=self.is_pairing)
        wordings = [Wording(text, code, Standing.SOURCE) for code, text in lines]
        card.large_requested.connect(lambda: self.cover(LargeWords(wordings, self)))
        self.column.addWidget(card)

    def _blocks(self, article: LawArticle) -> Iterator[Block]:
        language = self.session.language
        # Translators: Headings on the card of an article of law.
        for words, blocks in ((_("What it says"), article.says), (_("In plain words"), article.means)):
            if blocks:
                yield heading(words, language)
                yield from blocks
