from __future__ import annotations

from functools import reduce

import pytest

from guide.text.letters import PADS, face, keys, press, take_back


def pressed(*keys: str) -> str:
    return reduce(press, keys, "")


@pytest.mark.parametrize(
    ("pressed_keys", "words"),
    [
        (("c", "a", "\u0309", "n", "h"), "cảnh"),
        (("ê", "\u0323"), "ệ"),
        (("ơ", "\u0301", "\u0301"), "ơ"),
        (("đ", "i", " ", "\u0301"), "đi "),
        (("ㄱ", "ㅕ", "ㅇ"), "경"),
        (("报警",), "报警"),
        (("ရ", "\u1032"), "ရဲ"),
        (("မ", "\u1031"), "မေ"),
        (("\u1031", "မ"), "မေ"),
        (("\u1031", "က", "\u103b"), "ကျေ"),
        (("က", "\u1031", "မ"), "ကေမ"),
        (("၁", "၁", "၀"), "၁၁၀"),
    ],
)
def test_keys_make_words_as_they_are_stored(pressed_keys: tuple[str, ...], words: str) -> None:
    assert pressed(*pressed_keys) == words


def test_each_language_of_the_reader_has_a_pad_and_another_gets_latin_letters() -> None:
    for code in ("en", "zh", "ko", "vi", "my"):
        assert all(row for row in keys(code))
    assert keys("fr") == keys("en")


def test_no_key_stands_twice_on_a_pad() -> None:
    for code, rows in PADS.items():
        all_keys = [key for row in rows for key in row.split(" ")]
        assert len(all_keys) == len(set(all_keys)), code


def test_a_vietnamese_tone_is_shown_on_a_circle_and_a_letter_alone() -> None:
    assert face("\u0309") == "\u25cc\u0309"
    assert face("က") == "က"
    assert face("\u1031") == "\u1031", "its font draws the circle"


def test_every_burmese_letter_of_common_words_is_on_the_pad() -> None:
    pad = {key for row in keys("my") for key in row}
    words = "ရဲ ဆေးရုံ မီးသတ် လူနာတင်ယာဉ် ကလေး အန္တရာယ် ပတ်စပို့ အလုပ်သမား"
    assert set(words.replace(" ", "")) <= pad


def test_taking_back_takes_one_key() -> None:
    assert take_back("경") == "겨"
    assert take_back("ab") == "a"
