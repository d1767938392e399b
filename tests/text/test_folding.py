from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.folding import fold, normalised


@given(st.text(max_size=60))
def test_folding_keeps_the_length(text: str) -> None:
    text = normalised(text)
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("ＡＢＣ", "abc"), ("Women’s", "women's"), ("ĐƯỜNG", "đường"), ("၁၂၀", "120"), ("a\tb", "a b"), ("İ", "İ")],
)
def test_what_is_folded(text: str, folded: str) -> None:
    assert fold(normalised(text)) == folded


def test_composed_or_not_is_the_same() -> None:
    for word in ("cảnh sát", "경찰", "သန့်"):
        assert normalised(normalize("NFD", word)) == normalised(normalize("NFC", word))
