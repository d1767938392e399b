from __future__ import annotations

import pytest

from guide.text.named_countries import CountryNames

NAMES = {
    "en": [("KR", "South Korea"), ("GB", "United Kingdom"), ("LA", "Laos")],
    "zh": [("KR", "韩国"), ("VN", "越南")],
    "ko": [("KR", "대한민국"), ("VN", "베트남")],
    "vi": [("KR", "Hàn Quốc"), ("GB", "Vương quốc Anh"), ("LA", "Lào")],
    "my": [("TH", "ထိုင်း")],
}


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("en", "women's line KOREA", {"KR"}),
        ("en", "police south korea", {"KR"}),
        ("en", "koreanas", set()),
        ("zh", "韩国妇女热线", {"KR"}),
        ("zh", "越南语", set()),
        ("ko", "한국에 있는 쉼터", {"KR"}),
        ("ko", "한국어 상담", set()),
        ("vi", "cảnh sát hàn quốc", {"KR"}),
        ("vi", "em và anh", set()),
        ("vi", "canh sat han quoc", {"KR"}),
        ("vi", "lao động", set()),
        ("vi", "cảnh sát lào", {"LA"}),
        ("my", "ရဲ ထိုင်းနိုင်ငံ", {"TH"}),
        ("en", "", set()),
    ],
)
def test_countries_that_a_query_names(language: str, text: str, codes: set[str]) -> None:
    assert CountryNames([(code, language, name) for code, name in NAMES[language]], language).in_query(text) == codes


def test_no_names_no_country() -> None:
    assert CountryNames([], "en").in_query("korea") == frozenset()
