"""A catalog, broken or vandalised in any way, gives English and never an error."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator

import pytest
from babel.messages import Catalog as Words
from babel.messages.mofile import write_mo
from hypothesis import given
from hypothesis import strategies as st

from guide.core import i18n
from guide.core.i18n import ENGLISH, N_, NP_, Catalog, parse_catalog


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.use(ENGLISH)


def compiled(plural: str = "nplurals=1; plural=0;", **words: str | tuple[str, ...]) -> bytes:
    """A catalog of Babel's, with `count` as a plural of one form."""
    catalog = Words(locale="ko")
    catalog.mime_headers = [("Plural-Forms", plural)]
    catalog.add("Open {name}", words.get("open", "{name} 열기"))
    catalog.add("Leave", words.get("leave", "나가기"), context="button")
    catalog.add(("One number", "{count} numbers"), (words.get("count", "번호 {count}개"),))
    stream = io.BytesIO()
    write_mo(stream, catalog)
    return stream.getvalue()


def korean(**words: str) -> Catalog:
    return parse_catalog(compiled(**words), "ko")


def test_words_follow_the_catalog_in_use() -> None:
    assert i18n._("Open {name}") == "Open {name}"
    i18n.use(korean())
    assert i18n._("Open {name}").format(name="문") == "문 열기"
    assert i18n.pgettext("button", "Leave") == "나가기"
    assert i18n.pgettext(*NP_("button", "Leave")) == "나가기"
    assert i18n._(N_("Open {name}")) == "{name} 열기"
    assert i18n.active().code == "ko"


def test_unknown_words_are_english() -> None:
    assert korean().text("Close") == "Close"
    assert korean().text_in("menu", "Leave") == "Leave"
    assert korean().count("One page", "{count} pages", 3) == "{count} pages"


@pytest.mark.parametrize("number", [0, 1, 2, 100])
def test_one_form_serves_every_number(number: int) -> None:
    assert korean().count("One number", "{count} numbers", number).format(count=number) == f"번호 {number}개"


def test_english_has_two_forms() -> None:
    assert [ENGLISH.count("One number", "{count} numbers", n) for n in (0, 1, 2)] == [
        "{count} numbers",
        "One number",
        "{count} numbers",
    ]


@pytest.mark.parametrize(
    "vandalised",
    [
        "열기",
        "{nome} 열기",
        "{name} {other}",
        "{name",
        "{name!r} 열기",
        "{name:>999999999}",
        "{name.__class__}",
        "{0}",
        "",
    ],
)
def test_other_braces_give_english(vandalised: str) -> None:
    assert korean(open=vandalised).text("Open {name}") == "Open {name}"


def test_other_braces_in_a_plural_give_english() -> None:
    assert korean(count="번호 {n}개").count("One number", "{count} numbers", 5) == "{count} numbers"


@pytest.mark.parametrize("plural", ["nplurals=1; plural=1/n;", "nplurals=1; plural=n%0;", "nplurals=1; plural=7;"])
def test_a_plural_rule_that_fails_gives_english(plural: str) -> None:
    catalog = parse_catalog(compiled(plural), "ko")
    assert catalog.count("One number", "{count} numbers", 0) == "{count} numbers"


def test_has_tells_whether_a_word_is_there() -> None:
    assert korean().has("Leave", "button")
    assert not korean().has("Leave")
    assert not ENGLISH.has("Leave", "button")


def test_damaged_bytes_are_refused_or_harmless() -> None:
    whole = compiled()
    for position in range(len(whole)):
        damaged = whole[:position] + bytes([whole[position] ^ 0x5A]) + whole[position + 1 :]
        harmless(damaged)
        harmless(whole[:position])


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_harmless(data: bytes) -> None:
    harmless(b"\xde\x12\x04\x95" + data)


def harmless(data: bytes) -> None:
    try:
        catalog = parse_catalog(data, "ko")
    except ValueError:
        return
    catalog.text("Open {name}").format(name="x")
    catalog.text_in("button", "Leave").format()
    catalog.count("One number", "{count} numbers", 2).format(count=2)


def test_another_language_is_spoken_for_the_span_of_a_call_also_after_an_error() -> None:
    before = i18n.active()
    other = i18n.Catalog("xx", gettext.NullTranslations())
    with i18n.spoken(other):
        assert i18n.active() is other
    assert i18n.active() is before
    with pytest.raises(KeyError), i18n.spoken(other):
        raise KeyError
    assert i18n.active() is before
