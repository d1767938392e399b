from __future__ import annotations

from guide.ui.word_lists import in_a_row


def test_words_stand_in_a_row() -> None:
    assert in_a_row(["a", "b", "c"]) == "a, b, c"
    assert in_a_row(iter(["{a}"])) == "{a}"
    assert in_a_row([]) == ""
