"""What somebody could write into an edition to make the reader load, open, run, format, tear or hang."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

BAIT = "{bait}"
"""Stands for the folder of files that nothing may open; `strings` puts the real one in its place."""

HOSTILE = (
    "<img src='file://{bait}/picture.png'>",
    "<img src='{bait}/picture.png'><img src='picture.png'>",
    "<link rel=stylesheet href='{bait}/sheet.css'><body background='{bait}/picture.png'>",
    "<html><head><style>@import url({bait}/sheet.css); p {{ background: url('{bait}/picture.png') }}</style></head>",
    "<a href='file://{bait}/page.html'>here</a> <script src='{bait}/page.html'>alert(1)</script>",
    "[here](file://{bait}/page.html) [there](https://example.org) [here](javascript:alert(1))",
    "![x]({bait}/picture.png) [x](article:../../../etc/passwd) [x](page:first) [x](note:S01)",
    "[a](service:cn-110-police)[a](page:about)[a](article:nowhere)[a](mailto:a@example.org)",
    "data:text/html;base64,PHNjcmlwdD4= file://{bait}/page.html https://example.org/?q=1 tel:110 sms:110",
    "{bait}/picture.png",
    "file://{bait}/picture.png",
    "qrc:/x :/x ../../../../{bait}/page.html",
    "{{phone:cn-110-police}} {{phone:cn-110-police/none}} {{phone:nowhere}} {{phone:../..}} {{phone:}}",
    "{{0}} {{name}} {{0.__class__.__mro__}} %s %(name)s %n ${{x}} {{}} }}{{",
    "**" * 40,
    "*a **b *c** d* [**e**](note:S01) [f](g)",
    "&amp; &lt;b&gt; &#0; &&& &Leave &",
    "</p></td></table></body></html><!-- --> <b><i><u>",
    "<svg xmlns='http://www.w3.org/2000/svg'><image href='{bait}/picture.png'/></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' width='9' height='9'>"
    "<image x:href='file://{bait}/picture.png' width='9' height='9'/>"
    "<style>@import '{bait}/sheet.css';</style><use x:href='{bait}/page.html#a'/></svg>",
    "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file://{bait}/page.html'>]><svg><text>&e;</text></svg>",
    "BEGIN:VCARD\r\nEND:VCARD\r\nURL:file://{bait}/page.html",
    "'); DROP TABLE service; -- \" ` ; PRAGMA",
    "\x00\x01\x1b[31m\x7f\u0085\u2028\u2029\ufeff\ufdd0\ufdd1\ufffe",
    "\u202e110\u202c \u2066\u2067\u2068\u2069 \u200e\u200f\u061c",
    "e" + "\u0301" * 90,
    "\u1000\u1039" * 60 + "\u1031" * 60,
    "\u1100" * 90 + "\u11ff" * 90,
    "\U0001f468\u200d" * 40,
    "x" * 400,
    "မ" * 400,
    "字" * 400,
    "a " * 300,
    "\n" * 12 + "\t" * 12 + "\r",
    "",
    " ",
    "-1",
    "9999-99-99",
    "0000",
    "+",
    "00:00",
    "99:99",
    "Nowhere/Land",
    "../../etc",
    "nan",
)

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def told(words: str, bait: Path) -> str:
    """Hostile words with the real folder in them."""
    return words.format(bait=bait) if BAIT in words or "{{" in words else words


def strings(bait: Path) -> st.SearchStrategy[str]:
    """Hostile words, any text, and pieces of both put together."""
    hostile = st.sampled_from([told(words, bait) for words in HOSTILE])
    piece = st.one_of(hostile, _TEXT)
    return st.one_of(hostile, _TEXT, st.lists(piece, min_size=2, max_size=4).map("".join))


NUMBERS = st.one_of(st.integers(-3, 12), st.sampled_from((2**31, 2**63 - 1, -(2**63), 10**6)))
