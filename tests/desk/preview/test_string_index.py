from __future__ import annotations

import pytest

from guide.desk.catalogs.po import Entry
from guide.desk.preview.string_index import StringIndex

ENTRIES = (
    ("guide", Entry("", ("Leave",), ("나가기",))),
    ("guide", Entry("menu", ("&Copy",), ("복사(&C)",))),
    ("guide", Entry("", ("Open now, until {time}.",), ("지금 열려 있음, {time}까지.",))),
    ("guide", Entry("", ("{number} ({country})",), ("{number} ({country})",))),
    ("content", Entry("article:a", ("**Stop** and [read](article:b).",), ("**멈추고** [읽으세요](article:b).",))),
    ("content", Entry("article:b", ("Call {phone:cn-120} first.",), ("먼저 {phone:cn-120}에 전화하세요.",))),
    ("content", Entry("article:a", ("Heading",), ("제목",))),
    ("content", Entry("article:b", ("Heading",), ("제목",))),
    ("content", Entry("article:b", ("Not yet translated",))),
)


@pytest.fixture(scope="module")
def index() -> StringIndex:
    return StringIndex(ENTRIES)


@pytest.mark.parametrize(
    ("shown", "english"),
    [
        ("나가기", "Leave"),
        ("지금 열려 있음, 오후 5:00까지.", "Open now, until {time}."),
        ("멈추고 읽으세요.", "**Stop** and [read](article:b)."),
        ("먼저 \u2066120\u2069 (중국)에\u2028전화하세요.", "Call {phone:cn-120} first."),
        ("Not yet translated", "Not yet translated"),
    ],
)
def test_words_on_the_screen_lead_to_their_message(index: StringIndex, shown: str, english: str) -> None:
    assert [found.entry.id[0] for found in index.find(shown)] == [english]


def test_of_the_same_words_those_of_the_page_come_first(index: StringIndex) -> None:
    contexts = [[found.entry.context for found in index.find("제목", near)] for near in ("article:b", "article:a")]
    assert contexts == [["article:b", "article:a"], ["article:a", "article:b"]]


@pytest.mark.parametrize("shown", ["", "  ", "없는 말", "+86 10 (중국)"])
def test_other_words_lead_nowhere(index: StringIndex, shown: str) -> None:
    assert index.find(shown) == ()
