"""Articles of law and treaties, by group."""

from __future__ import annotations

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.core.law import LawArticle, LawStanding
from guide.core.table_vocabulary import LAW_GROUPS, law_group_name, law_standing_name
from guide.ui.grouped import grouped
from guide.ui.models.entries import EntryRow, Look, Words, said, worded
from guide.ui.pages.column_page import clear
from guide.ui.pages.content_page import ContentPage
from guide.ui.session import Session


class LawPage(ContentPage):
    """Each with its standing, and the number and name that an official knows."""

    def title(self) -> str:
        return _("Law")

    def write_page(self) -> None:
        articles = self.session.edition.law.articles(self.session.language)
        clear(self.column)
        self.start()
        self.say("title", self.title())
        self.say("lead", _("Articles of law and treaties, with their Chinese name and number to point at."))
        self.say(None, _("This is not legal advice. Each card says who can show it safely, and to whom."))
        self.mark(article.name for article in articles)
        self.say_if_empty(articles)
        for group, members in grouped(articles, lambda article: article.group, LAW_GROUPS):
            name = law_group_name(group)
            self.say("heading", name)
            self.entries([law_row(article, self.session) for article in members], name)
        self.column.addStretch(1)


def law_row(article: LawArticle, session: Session) -> EntryRow:
    in_force = article.standing is LawStanding.IN_FORCE
    standing = said(law_standing_name(article.standing), session.language, Look.MUTED if in_force else Look.CAUTION)
    official = tuple(Words(text, code, Look.MUTED) for code, text in official_lines(article))
    return EntryRow(Address(Kind.LAW, article.id), worded(article.name, Look.STRONG) + official + standing)


def official_lines(article: LawArticle) -> list[tuple[str, str]]:
    """Number and name as they stand in the law, by language; none of what is probably no law here."""
    if article.standing is LawStanding.DOUBTFUL:
        return []
    numbers, names = dict(article.numbers), dict(article.official_names)
    codes = dict.fromkeys((*numbers, *names))
    return [(code, text[code]) for code in codes for text in (numbers, names) if code in text]
