from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.languages import InterfaceLanguage
from guide.desk.sources.languages import UnreadableLanguagesError, read_languages
from tests.conftest import PROJECT


def test_the_languages_of_the_guide_in_their_order() -> None:
    languages = read_languages(PROJECT / "translations" / "languages.toml")
    assert [language.code for language in languages] == ["en", "zh", "ko", "vi", "my"]
    assert languages[1] == InterfaceLanguage("zh", "中文", "Hans", "ltr")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[language]]\ncode = en\n", "not readable TOML"),
        ('[[language]]\ncode = "en"\n', "a language lacks “endonym”"),
        ("", "a language lacks “language”"),
        ("language = 1\n", "not readable TOML"),
    ],
)
def test_a_damaged_file_is_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "languages.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableLanguagesError, match=says):
        read_languages(file)
