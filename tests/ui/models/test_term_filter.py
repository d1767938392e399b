from __future__ import annotations

import pytest

from guide.core.glossary import Term
from guide.core.library import Block, BlockKind
from guide.core.wording import Standing, Wording
from guide.ui.models.term_filter import matching


def term(id: str, name: str, definition: str, language: str, abbreviation: str | None = None) -> Term:
    block = Block(1, BlockKind.PARAGRAPH, 0, Wording(definition, language, Standing.DRAFT), ())
    return Term(id, Wording(name, language, Standing.DRAFT), abbreviation, block, False, (), ())


TERMS = [
    term("consent", "Đồng ý", "Một lời đồng ý tự nguyện.", "vi"),
    term("consent-ko", "동의", "자유롭게 한 대답.", "ko"),
    term("consent-my", "သဘောတူညီချက်", "လွတ်လပ်စွာ ဟုတ်ကဲ့လို့ ပြောတာ။", "my"),
    term("mps", "公安部", "中国大陆的警察部门。", "zh", "MPS"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dong y", ["consent"]),
        ("ĐỒNG", ["consent"]),
        ("동", ["consent-ko"]),
        ("도", ["consent-ko"]),
        ("대답", ["consent-ko"]),
        ("သဘော", ["consent-my"]),
        ("mps", ["mps"]),
        ("公安", ["mps"]),
        ("警察", ["mps"]),
        ("zzz", []),
    ],
)
def test_words_are_found_as_they_are_typed(typed: str, found: list[str]) -> None:
    assert [each.id for each in matching(TERMS, typed)] == found


def test_what_the_search_found_is_among_them_in_the_list_s_own_order() -> None:
    assert [each.id for each in matching(TERMS, "公安", {"consent"})] == ["consent", "mps"]
