from __future__ import annotations

from itertools import pairwise

import pytest

from guide.text.line_breaks import anywhere, break_positions, visible


def pieces(text: str) -> list[str]:
    at = (0, *break_positions(text), len(text))
    return [text[start:end] for start, end in pairwise(at)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Go to the door.", ["Go ", "to ", "the ", "door."]),
        ("离开火，和烟。", ["离", "开", "火，", "和", "烟。"]),
        ("他说：“走吧！”再说", ["他", "说：", "“走", "吧！”", "再", "说"]),
        ("（见上）然后", ["（见", "上）", "然", "后"]),
        ("等等……再来", ["等", "等……", "再", "来"]),
        ("拨打 110 报警", ["拨", "打 ", "110 ", "报", "警"]),
        ("경찰에 전화하지 마세요.", ["경찰에 ", "전화하지 ", "마세요."]),
        ("Tiếng Việt, ngay.", ["Tiếng ", "Việt, ", "ngay."]),
        ("400-119-1995", ["400-119-1995"]),
        ("well-kept either/or", ["well-", "kept ", "either/", "or"]),
        ("a\u00a0b c", ["a\u00a0b ", "c"]),
        ("မီးနဲ့ မီးခိုး", ["မီး", "နဲ့ ", "မီး", "ခိုး"]),
        ("", [""]),
    ],
)
def test_where_a_line_may_end(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize("text", ["ကျွန်ုပ်တို့သည် မြန်မာနိုင်ငံသားများ ဖြစ်ကြပါသည်။", "ပြည်ထောင်စုသမ္မတ၊ ဥက္ကဋ္ဌ"])
def test_no_line_of_burmese_begins_inside_a_syllable(text: str) -> None:
    for piece in pieces(text)[1:]:
        assert piece[0] not in "\u1039\u103a၊။"
        assert not "\u102b" <= piece[0] <= "\u103e"
        assert piece[1:2] not in ("\u103a", "\u1039")


def test_a_piece_that_is_too_wide_keeps_its_signs() -> None:
    assert anywhere("กี่") == ()
    assert anywhere("ខ្មែរ") == (4,)
    assert anywhere("abc") == (1, 2)


def test_what_has_no_shape_is_left_out() -> None:
    assert visible("\u2066110\u2069\u200b a") == "110 a"
