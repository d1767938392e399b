from __future__ import annotations

import pytest

from guide.desk.assemble.collation import sort_key


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("en", ["Åland", "apple", "Bé", "bee", "zoo"]),
        ("zh", ["110 报警", "Aa", "阿富汗", "澳门", "重庆", "韩国", "缅甸", "香港", "越南", "中国"]),
        ("ko", ["ABC", "베트남", "북한", "중국", "한국"]),
        ("vi", ["113", "Ai Cập", "Anh", "Áo", "Ấn Độ", "Ba Lan", "Băng", "Dân", "Đức", "O", "Ô", "Ơ"]),
        ("vi", ["ba", "bà", "bả", "bã", "bá", "bạ", "bă", "bằ", "bâ"]),
        ("my", ["ကရင်", "တရုတ်", "မြန်မာ", "ဟောင်ကောင်"]),
    ],
)
def test_the_language_s_own_order(language: str, in_order: list[str]) -> None:
    backwards = in_order[::-1]
    assert sorted(backwards, key=lambda name: sort_key(name, language)) == in_order


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_names_that_differ_have_keys_that_differ(language: str) -> None:
    names = ["", "a", "A", "á", "a-b", "a b", "警察", "경찰", "ရဲ", "đ", "d", "!", "?"]
    assert len({sort_key(name, language) for name in names}) == len(names)


def test_a_digit_that_counts_nothing_is_one_more_sign() -> None:
    assert sort_key("Nhà 1", "vi") < sort_key("Nhà²", "vi")


def test_vietnamese_composed_or_not_is_the_same_name() -> None:
    composed, decomposed = "Vi\u1ec7t", "Vie\u0323\u0302t"
    assert sort_key(composed, "vi").partition(b"\0")[0] == sort_key(decomposed, "vi").partition(b"\0")[0]
