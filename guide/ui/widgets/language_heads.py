"""Which column is in which language: seen above the columns, and heard with every row."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget, QWidgetItem

from guide.core.i18n import pgettext
from guide.ui.session import Session
from guide.ui.widgets.side_by_side import SideBySide, dress
from guide.ui.widgets.wording_label import WordingLabel


def own_name(session: Session) -> str:
    """The name of a session's language in that language."""
    return own_names(session)[session.language]


def own_names(session: Session) -> dict[str, str]:
    """The name of each language in that language, by its code."""
    return {each.code: each.endonym for each in session.edition.languages}


def in_language(session: Session, words: str) -> str:
    """Words for a screen reader, after the name of their language."""
    with session.speaking():
        return named(own_name(session), words)


def named(language: str, words: str) -> str:
    """Words for a screen reader, after the own name of their language; the words of the program are in it too."""
    # Translators: For screen readers: the name of a language in that language, and words in it.
    return pgettext("words of a language", "{language}: {words}").format(language=language, words=words)


def name_language(widget: QWidget, session: Session) -> None:
    """Let a screen reader say which language follows: before the words of a row, or as the name of a group."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    widget.setAccessibleName(in_language(session, words) if words else own_name(session))


def language_heads(own: Session, second: Session, parent: QWidget) -> SideBySide:
    """The row above two columns: each language by its own name."""
    heads = []
    for session in (own, second):
        head = WordingLabel("column-head", parent)
        head.show_words(own_name(session), session.language, session.language)
        if session is second:
            dress(head, second)
        heads.append(QWidgetItem(head))
    return SideBySide(*heads)
