"""An article on paper: what to weigh first, then the text. No date, no address, no way to other pages."""

from __future__ import annotations

from guide.paper.sheet import Look, Sheet, Wishes
from guide.ui.block_doubts import doubts_of_blocks
from guide.ui.notes_order import SHOWN_FIRST, gravest_first, words_of
from guide.ui.paper.writing import Lines, Writer, written
from guide.ui.session import Session


def article_sheet(id: str, session: Session, wishes: Wishes) -> Sheet:
    """Raises NotInGuideError where the edition has no such article."""

    def write(language: str) -> Lines:
        writer = Writer(session, wishes, language)
        article = session.edition.library.article(id, language)
        notes = gravest_first(session.edition, article.safety, language)
        doubts = doubts_of_blocks(article.blocks, session.edition, language)
        return [
            writer.paragraph(Look.TITLE, article.title),
            writer.paragraph(Look.LEAD, article.summary),
            *writer.short_notes(notes[:SHOWN_FIRST]),
            *writer.blocks(article.blocks, doubts),
            *writer.short_notes(notes[SHOWN_FIRST:]),
            *writer.marks(
                [article.title, article.summary, *(block.wording for block in article.blocks), *words_of(notes)]
            ),
        ]

    return written(write, session, wishes)
