"""Sentences to show as cards to cut out, with the replies and what can be pointed at in place of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.core.phrases import Answer, Phrase
from guide.core.wording import Standing, Wording
from guide.paper.sheet import Cards, Look, Paragraph, Sheet

WIDTH, HEIGHT = 85.0, 54.0
"""Millimetres: the size of a bank card, which a hand can cover."""

_BETWEEN = " · "
_NUMBERS, _HOURS = range(11), range(1, 13)


def phrase_cards(heading: Wording, phrases: Sequence[Sequence[Phrase]], replies: Sequence[Sequence[Phrase]]) -> Sheet:
    """Core sentences first and alone, where any is; then the replies, then numbers and hours where one asks for them.

    phrases, replies  each in the languages of the cards, that of the other person first. heading: neutral
    """
    core = [each for each in phrases if each[0].core] or list(phrases)
    cards = [_card(each) for each in (*core, *replies)]
    answers = {each[0].answer for each in core}
    for answer, signs in ((Answer.NUMBER, _NUMBERS), (Answer.CLOCK, _HOURS)):
        if answer in answers:
            cards.append([Wording("   ".join(map(str, signs)), heading.language, Standing.SOURCE)])
    return Sheet((Paragraph(Look.HEADING, heading), Cards(cards, WIDTH, HEIGHT)))


def _card(languages: Iterable[Phrase]) -> list[Wording]:
    """The sentence in each language, with its choices beneath it; once where a translation is missing."""
    found: dict[str, Wording] = {}
    for phrase in languages:
        for words in (phrase.text, _choices(phrase)):
            if words:
                found.setdefault(words.text, words)
    return list(found.values())


def _choices(phrase: Phrase) -> Wording | None:
    if not phrase.choices:
        return None
    first = phrase.choices[0]
    return Wording(_BETWEEN.join(choice.text for choice in phrase.choices), first.language, first.standing)
