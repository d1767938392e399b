from __future__ import annotations

from guide.core.phrases import Answer, Phrase, Speaker
from guide.core.wording import Standing, Wording
from guide.paper.phrase_cards import phrase_cards
from guide.paper.sheet import Cards, Paragraph

HEADING = Wording("Cards to point at", "en", Standing.SOURCE)


def phrase(language: str, text: str, *choices: str, core: bool = True, answer: Answer = Answer.YES_NO) -> Phrase:
    words = [Wording(each, language, Standing.DRAFT) for each in (text, *choices)]
    return Phrase(text, "safety", core, Speaker.WORKER, words[0], answer, tuple(words[1:]))


def printed(*phrases: list[Phrase], replies: list[list[Phrase]] | None = None) -> list[list[str]]:
    heading, cards = phrase_cards(HEADING, phrases, replies or []).parts
    assert isinstance(heading, Paragraph)
    assert heading.words == HEADING
    assert isinstance(cards, Cards)
    return [[wording.text for wording in card] for card in cards.cards]


def test_both_languages_with_the_choices_of_each() -> None:
    asked = [phrase("zh", "你要什么？", "水", "休息"), phrase("en", "What do you need?", "Water", "Rest")]
    assert printed(asked) == [["你要什么？", "水 · 休息", "What do you need?", "Water · Rest"]]


def test_core_sentences_alone_and_the_replies_after_them() -> None:
    core, other = [phrase("en", "Is it safe?")], [phrase("en", "Sit down?", core=False)]
    assert printed(core, other, replies=[[phrase("en", "Yes.")]]) == [["Is it safe?"], ["Yes."]]
    assert printed(other) == [["Sit down?"]]


def test_a_missing_translation_stands_once() -> None:
    assert printed([phrase("en", "Is it safe?"), phrase("en", "Is it safe?")]) == [["Is it safe?"]]


def test_numbers_and_hours_as_text_where_a_sentence_asks_for_them() -> None:
    asked = [phrase("en", "How strong?", answer=Answer.NUMBER)], [phrase("en", "When?", answer=Answer.CLOCK)]
    signs = [card[0].split() for card in printed(*asked)[2:]]
    assert signs == [[str(each) for each in range(11)], [str(each) for each in range(1, 13)]]
