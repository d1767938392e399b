from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.markup import Inline, Link, PhoneReference, Run, parse_inline, plain_text


@pytest.mark.parametrize(
    ("markup", "parts"),
    [
        ("Stay here.", (Run("Stay here."),)),
        ("**Stay** *here*.", (Run("Stay", strong=True), Run(" "), Run("here", emphasis=True), Run("."))),
        ("Read [this](note:S01) first", (Run("Read "), Link("this", "note:S01"), Run(" first"))),
        ("Call {phone:cn-120}", (Run("Call "), PhoneReference("cn-120", None))),
        ("{phone:kr-line/night}", (PhoneReference("kr-line", "night"),)),
        ("", ()),
    ],
)
def test_the_marks(markup: str, parts: tuple[Inline, ...]) -> None:
    assert parse_inline(markup) == parts


@pytest.mark.parametrize(
    "markup",
    ["<b>here</b>", "**open", "[no target]", "[x](https://example.org)", "{phone:CN}", "{name}", "`code`", "a * b"],
)
def test_what_fits_no_mark_is_words(markup: str) -> None:
    assert parse_inline(markup) == (Run(markup),)


def test_plain_text_has_numbers_only_where_they_are_given() -> None:
    markup = "**Call** {phone:cn-120} or [read](note:S01)."
    assert plain_text(markup) == "Call  or read."
    assert plain_text(markup, {("cn-120", None): "120"}) == "Call 120 or read."


@given(
    st.lists(st.sampled_from(["a", " ", "*", "**", "[", "](", "note:S01", ")", "{phone:", "cn", "}", "/"])).map("".join)
)
def test_any_text_is_read_and_nothing_is_lost(markup: str) -> None:
    assert "".join(map(written, parse_inline(markup))) == markup


def written(part: Inline) -> str:
    match part:
        case Run(text=text, strong=strong, emphasis=emphasis):
            mark = "**" if strong else "*" if emphasis else ""
            return f"{mark}{text}{mark}"
        case Link(label=label, target=target):
            return f"[{label}]({target})"
        case PhoneReference(service=service, key=key):
            return f"{{phone:{service}{'/' + key if key else ''}}}"
