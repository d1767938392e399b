from __future__ import annotations

import pytest

from guide.desk.catalogs.remarks import columns, ending, length, stated_length


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        ("Do not call.", "不要打电话。", "zh", 0),
        ("Do not call.", "不要打电话", "zh", 1),
        ("Do not call.", "ဖုန်း မခေါ်ပါနဲ့။", "my", 0),
        ("Is it safe?", "ဘေးကင်းသလား", "my", 0),
        ("Is it safe?", "안전합니까", "ko", 1),
        ("Leave", "离开。", "zh", 1),
        ("“Is it safe?”", "“安全吗？”", "zh", 0),
        ("**Stop.**", "**멈추세요.**", "ko", 0),
        ("Words, for example (names)", "단어, 예를 들어 (이름)", "ko", 0),
    ],
)
def test_the_mark_at_the_end(source: str, translation: str, language: str, expected: int) -> None:
    assert len(list(ending(source, translation, language))) == expected


def test_a_button_may_grow_but_not_without_end() -> None:
    assert not list(length("Leave", "Rời khỏi đây", "vi"))
    assert list(length("Leave", "Rời khỏi chương trình này ngay lập tức", "vi"))
    assert not list(length("A sentence that wraps over more than one line.", "x" * 300, "vi"))


def test_a_limit_that_the_comment_states() -> None:
    comments = ("A short name. At most 10 letters.",)
    assert not list(stated_length(comments, "한국어"))
    assert list(stated_length(comments, "한국어로 된 이름"))
    assert list(stated_length(("keep every warning, at most 3 words",), "một hai ba bốn"))
    assert not list(stated_length(("keep every warning, at most 3 words",), "没有空格的一句话"))


def test_columns_are_those_of_a_screen() -> None:
    assert columns("abc") == 3
    assert columns("中文") == 4
    assert columns("ကို") == 1
