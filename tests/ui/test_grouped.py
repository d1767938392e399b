from __future__ import annotations

from guide.ui.grouped import grouped


def test_groups_stand_in_the_order_given_and_entries_in_their_own() -> None:
    words = ["bee", "ant", "cow", "asp", "bat"]
    assert grouped(words, lambda word: word[0], "ab") == [
        ("a", ["ant", "asp"]),
        ("b", ["bee", "bat"]),
        ("c", ["cow"]),
    ]


def test_a_group_without_entries_is_left_out() -> None:
    assert grouped(["bee"], lambda word: word[0], "ab") == [("b", ["bee"])]
