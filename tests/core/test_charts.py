"""What a chart may hold: the edition is data from outside."""

from __future__ import annotations

import pytest

from guide.core.charts import is_plain

BAR = '<path d="M 0.0 5.5 L 10.0 5.5 Z" fill="currentColor" fill-opacity="0.50" />'
WORDS = '<text x="0.0" y="15.8" fill="currentColor" font-size="15" font-weight="700">a &lt; b &amp; ရေ</text>'
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 100" fill="currentColor">'


def test_bars_and_words_are_plain() -> None:
    assert is_plain(f"{HEAD}{BAR}{WORDS}</svg>")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        '<image href="http://127.0.0.1/a.png" x="0" y="0" />',
        '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd" />',
        '<use href="#a" />',
        "<style>text { font-family: x }</style>",
        "<foreignObject />",
        '<a href="http://127.0.0.1/"><text x="0" y="0">x</text></a>',
        '<animate attributeName="x" />',
        "<g />",
        HEAD + "</svg>",
        BAR.replace("currentColor", "url(#a)"),
        BAR.replace("currentColor", "#ff0000"),
        BAR.replace("M 0.0", "M 1e99"),
        BAR.replace("M 0.0", "M 999999"),
        BAR.replace("M 0.0 5.5", "A 1 1 0 0 1 5 5"),
        BAR.replace("0.50", "50"),
        BAR.replace("<path", '<path onclick="x"'),
        BAR.replace("<path", '<path style="fill: red"'),
        BAR.replace("<path", '<path id="a"'),
        BAR.replace(" />", ">words</path>"),
        BAR.replace(" />", "><text>x</text></path>"),
        WORDS.replace("15.8", "calc(1)"),
        WORDS.replace('"15"', '"999"'),
        WORDS.replace("<text", '<text font-family="x"'),
        WORDS.replace("a &lt;", "a" * 500),
        "words of the frame",
        "<!-- words -->",
        "<![CDATA[words]]>",
        "<?xml-stylesheet href='x'?>",
        BAR * 500,
        "<path",
    ],
)
def test_everything_else_is_refused(inside: str) -> None:
    assert not is_plain(f"{HEAD}{inside}</svg>")


@pytest.mark.parametrize(
    "whole",
    [
        "",
        "words",
        BAR,
        "<svg />",
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + HEAD + "</svg>",
        HEAD.replace("0 0 480 100", "0 0 0 0") + "</svg>",
        HEAD.replace("0 0 480 100", "0 0 99999 99999") + "</svg>",
        HEAD.replace(' viewBox="0 0 480 100"', "") + "</svg>",
        HEAD.replace("2000/svg", "1999/xhtml") + "</svg>",
        HEAD + " " * 70_000 + "</svg>",
    ],
)
def test_a_frame_that_is_none_of_ours_is_refused(whole: str) -> None:
    assert not is_plain(whole)
