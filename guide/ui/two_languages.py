"""The program's words in two languages at once: for what two people look at together."""

from __future__ import annotations

from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.pointing_words import Message
from guide.core.wording import Standing, Wording
from guide.ui.session import Session

Both = tuple[Wording, ...]
"""In the second language, then in the window's. One where the two are the same words."""


def in_both(message: Message, session: Session) -> Both:
    """Words of the program, each as the catalog of its language has them; English where it has none."""
    return different([_words(message, session, code) for code in (session.beside, session.language)])


def different(wordings: list[Wording]) -> Both:
    """Without what would stand there twice."""
    found: dict[str, Wording] = {}
    for wording in wordings:
        found.setdefault(wording.text, wording)
    return tuple(found.values())


def sign(text: str, session: Session) -> Both:
    """Digits and the like, which are the same in all languages."""
    return (Wording(text, session.language, Standing.SOURCE),)


def _words(message: Message, session: Session, code: str) -> Wording:
    words = session.edition.catalog(code).text_in(*message)
    return Wording(words, SOURCE_LANGUAGE if words == message[1] else code, Standing.SOURCE)
