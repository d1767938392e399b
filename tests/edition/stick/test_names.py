from __future__ import annotations

import pytest

from guide.edition.stick.names import is_possible, same_in_any_case


@pytest.mark.parametrize(
    "name", ["Guide.exe", "_internal/libQt6Core.so.6", "a b/c d", "လမ်းညွှန်/指南", ".hidden", "console"]
)
def test_names_that_every_stick_can_hold(name: str) -> None:
    assert is_possible(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "CON",
            "a/nul.txt",
            "Com1.dll",
            "lpt²",
            "a:b",
            "what?",
            "a\\b",
            "end.",
            "end ",
            "a/../b",
            "/a",
            "a//b",
            "a\nb",
        ),
        *("x" * 256, "a/" * 120 + "b", "😀" * 128),
    ],
)
def test_names_that_some_stick_cannot_hold(name: str) -> None:
    assert not is_possible(name)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["a/B.txt", "a/b.txt"], ("a/B.txt", "a/b.txt")),
        (["Lib/x", "lib/y"], ("Lib", "lib")),
        (["a/x", "a/y", "b/x"], None),
        (["straße", "STRASSE"], ("straße", "STRASSE")),
    ],
)
def test_names_that_a_stick_takes_for_one(names: list[str], found: tuple[str, str] | None) -> None:
    assert same_in_any_case(names) == found
