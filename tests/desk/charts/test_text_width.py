from __future__ import annotations

import pytest

from guide.desk.charts.text_width import estimated_width, wrapped
from tests.ui.test_line_breaking import TORN

TEXTS = (
    "Women and girls from North Korea who were sold for exploitation online",
    "被迫从事有偿性行为的朝鲜妇女和女孩",
    "온라인 착취를 위해 팔린 북조선 여성과 여자아이",
    "Phụ nữ và trẻ em gái bị bán để bóc lột trên mạng",
    "အွန်လိုင်း အမြတ်ထုတ်ဖို့ ရောင်းစားခံရတဲ့ မြောက်ကိုရီးယားက အမျိုးသမီးနဲ့ မိန်းကလေးများ",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [8, 12, 20, 32])
def test_lines_hold_every_word_and_no_more_than_fits(text: str, width: float) -> None:
    lines = wrapped(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(estimated_width(line) <= width for line in lines if " " in line)
    assert not any(TORN.match(line) for line in lines)
    assert not any(line != line.strip() for line in lines)


def test_a_burmese_line_ends_at_a_space_where_it_is_well_filled() -> None:
    assert wrapped(TEXTS[-1], 32)[0].endswith("ရောင်းစားခံရတဲ့")


def test_no_words_no_lines() -> None:
    assert wrapped("", 10) == ()
