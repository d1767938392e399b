from __future__ import annotations

import pytest

from guide.core.phrases import Answer, Phrase, Speaker
from guide.core.wording import Standing, Wording
from guide.ui.models.phrase_filter import Pair, matching


def phrase(id: str, language: str, text: str, *choices: str) -> Phrase:
    words = [Wording(each, language, Standing.DRAFT) for each in (text, *choices)]
    return Phrase(id, "safety", True, Speaker.WORKER, words[0], Answer.CHOOSE, tuple(words[1:]))


PAIRS: list[Pair] = [
    (phrase("rest", "ko", "쉬고 싶어요?", "물", "쉼터"), phrase("rest", "zh", "你想休息吗？", "水")),
    (phrase("talk", "ko", "여기서 말해도 안전해요?"), phrase("talk", "zh", "在这里说话安全吗？")),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("休息", ["rest"]),
        ("안전", ["talk"]),
        ("안저", ["talk"]),  # the last consonant is not typed yet
        ("水", ["rest"]),
        ("물", ["rest"]),
        ("安全", ["talk"]),
        ("gibberish", []),
    ],
)
def test_words_of_either_language_and_of_choices(typed: str, found: list[str]) -> None:
    assert [own.id for own, _other in matching(PAIRS, typed)] == found


def test_the_search_helps_where_no_sentence_holds_what_was_typed() -> None:
    assert [own.id for own, _other in matching(PAIRS, "休息", {"talk"})] == ["rest"]
    assert [own.id for own, _other in matching(PAIRS, "谈话", {"talk"})] == ["talk"]
