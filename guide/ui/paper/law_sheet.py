"""A card of law on paper: who may safely show it, its official name and number, and what it says."""

from __future__ import annotations

from guide.core.i18n import _
from guide.core.law import LawArticle
from guide.core.table_vocabulary import law_standing_name
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Look, Paragraph, Sheet, Wishes
from guide.ui.block_doubts import doubts_of_blocks
from guide.ui.notes_order import SHOWN_FIRST, gravest_first, words_of
from guide.ui.pages.law import official_lines
from guide.ui.paper.writing import Lines, Writer, said, written
from guide.ui.session import Session


def law_sheet(id: str, session: Session, wishes: Wishes) -> Sheet:
    """The heading is the same for every law: its name stands beneath. Raises NotInGuideError."""

    def write(language: str) -> Lines:
        writer = Writer(session, wishes, language)
        article = session.edition.law.article(id, language)
        notes = gravest_first(session.edition, article.safety, language)
        blocks = (*article.says, *article.means)
        held = [block.wording for block in (*blocks, article.show, article.doubt) if block]
        return [
            said(Look.TITLE, _("Law"), language),
            writer.paragraph(Look.LEAD, article.name),
            *writer.short_notes(notes[:SHOWN_FIRST]),
            *_standing(article, writer),
            *_official(article, writer),
            *_told(article, writer, session),
            *writer.short_notes(notes[SHOWN_FIRST:]),
            *writer.marks([article.name, *held, *words_of(notes)]),
        ]

    return written(write, session, wishes)


def _standing(article: LawArticle, writer: Writer) -> Lines:
    words = law_standing_name(article.standing)
    if article.doubt is None:
        return [said(Look.BODY, words, writer.language)]
    return [said(Look.WARNING, words, writer.language), writer.paragraph(Look.WARNING, article.doubt.wording)]


def _official(article: LawArticle, writer: Writer) -> Lines:
    official = official_lines(article)
    if not official:
        return []
    lines: Lines = []
    if article.show is not None:
        lines.append(said(Look.HEADING, _("Who can show this safely"), writer.language))
        lines.append(writer.paragraph(Look.BODY, article.show.wording))
    return lines + [Paragraph(Look.LEAD, Wording(words, code, Standing.SOURCE)) for code, words in official]


def _told(article: LawArticle, writer: Writer, session: Session) -> Lines:
    lines: Lines = []
    for heading, blocks in ((_("What it says"), article.says), (_("In plain words"), article.means)):
        if blocks:
            doubts = doubts_of_blocks(blocks, session.edition, writer.language)
            lines += [said(Look.HEADING, heading, writer.language), *writer.blocks(blocks, doubts)]
    return lines
