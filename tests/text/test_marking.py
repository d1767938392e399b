from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.folding import normalised
from guide.text.marking import Marker, markable
from guide.text.query import analysed


def marked(query: str, language: str, text: str, spellings: tuple[str, ...] = ()) -> list[str]:
    text = normalised(text)
    spans = Marker(analysed(query, language), spellings).marks(markable(text))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("language", "query", "text", "words"),
    [
        ("vi", "canh sat", "Gọi cảnh sát. Bức tranh.", ["cảnh", "sát"]),
        ("ko", "ㄱ", "경찰에 전화", []),
        ("vi", "đại sứ", "Đại sứ quán", ["Đại", "sứ"]),
        (
            "en",
            "calling police",
            "Call the police: policing and calls. Policy",
            ["Call", "police", "policing", "calls"],
        ),
        ("en", "emb", "An embassy; a member", ["embassy"]),
        ("zh", "报警电话怎么打", "110報警電話的报警方式", ["報警電話", "报警"]),
        ("ko", "경찰에 신고하려면", "경찰 신고 전화", ["경찰", "신고"]),
        ("ko", "경차", "중국 경찰", ["경찰"]),
        ("my", "ရဲတပ်ကို", "ရဲတပ်ဖွဲ့ကို ဆက်သွယ်ပါ", ["ရဲတပ်"]),
        ("en", "110 ", "Call 110, not 1100.", ["110"]),
        ("en", "11", "Call 110.", ["11"]),
        ("my", "၁၂၀", "၁၂၀ 120", ["၁၂၀", "120"]),
        ("en", "the", "The end", ["The"]),
        ("en", "?!", "What?!", []),
    ],
)
def test_what_is_marked(language: str, query: str, text: str, words: list[str]) -> None:
    assert marked(query, language, text) == words


def test_a_misspelt_word_marks_what_it_was_taken_for() -> None:
    assert marked("polise ", "en", "The police came.", ("police",)) == ["police"]


@given(st.text(max_size=40), st.text(max_size=200), st.sampled_from(["en", "zh", "ko", "vi", "my"]))
def test_marks_are_in_order_inside_and_apart(query: str, text: str, language: str) -> None:
    text = normalised(text)
    assert len(markable(text)) == len(text)
    spans = Marker(analysed(query, language)).marks(markable(text))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end < other.start for one, other in pairwise(spans))
