"""No translation of the project holds English words but names, abbreviations and addresses: tests/latin_words.tsv."""

from __future__ import annotations

import pytest

from guide.desk.catalogs.folder import CATALOGS, translation_folder
from tests.conftest import PROJECT
from tests.english_left import ALLOWED, english_left

LANGUAGES = ("zh", "ko", "vi", "my")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_a_translation(language: str) -> None:
    folder = translation_folder(PROJECT)
    entries = [entry for catalog in CATALOGS for entry in folder.read(language, catalog).entries]
    texts = [(entry.context, text) for entry in entries if not entry.is_keywords for text in entry.text]
    assert len(texts) > 5000
    assert [(context, words) for context, text in texts if (words := english_left(text, language))] == []


def test_every_word_that_is_allowed_says_why_and_stands_in_a_translation() -> None:
    lines = [line.split("\t") for line in ALLOWED.read_text(encoding="utf-8").splitlines()]
    words = [word for word, _reason in lines]
    assert words == sorted(set(words), key=lambda word: (word.lower(), word))
    assert all(len(reason) > 5 for _word, reason in lines)
    folder = translation_folder(PROJECT)
    files = [folder.read(language, catalog) for language in LANGUAGES for catalog in CATALOGS]
    whole = "\n".join(text for file in files for entry in file.entries for text in entry.text)
    assert [word for word in words if word not in whole] == []


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("zh", "请打 call 120", ["call"]),
        ("ko", "경찰에 Police 전화", ["Police"]),
        ("my", "ရဲကို Ask first ခေါ်ပါ", ["Ask", "first"]),
        ("vi", "Hãy gọi the police ngay", ["police"]),
        ("vi", "Anh chị có thể gọi công an", []),
        ("vi", "toi can giup", []),
        ("zh", "用 WhatsApp 联系 {name}，见 [这里](article:children) 和 https://example.org/a/page", []),
        ("zh", "WhatsApps", ["WhatsApps"]),
        ("ko", "메일 help@example.org", []),
    ],
)
def test_what_counts_as_english(language: str, text: str, left: list[str]) -> None:
    assert english_left(text, language) == left
