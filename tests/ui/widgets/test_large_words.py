"""A sentence large: as large as it can be, whole, in the letters of its language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.wording import Standing, Wording
from guide.ui.widgets.large_words import LargeWords
from tests.ui.test_line_breaking import TORN

TEXTS = {
    "en": "Would you rather talk with a woman or a man?",
    "zh": "你想和女性谈，还是和男性谈？",
    "ko": "여자와 이야기하고 싶습니까, 아니면 남자와 이야기하고 싶습니까?",
    "vi": "Bạn muốn nói chuyện với phụ nữ hay đàn ông?",
    "my": "အမျိုးသမီးနဲ့ ပြောချင်သလား၊ အမျိုးသားနဲ့ ပြောချင်သလား။",
}


def large(qtbot: QtBot, size: tuple[int, int], *languages: str, text: str = "") -> LargeWords:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    cover = LargeWords([Wording(text or TEXTS[code], code, Standing.DRAFT) for code in languages], page)
    cover.open_over()
    QApplication.processEvents()
    return cover


@pytest.mark.parametrize("size", [(760, 380), (1200, 650), (320, 300)])
@pytest.mark.parametrize("language", TEXTS)
def test_nothing_is_lost_or_torn(qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    face = large(qtbot, size, language, "en").face
    lines = face.lines()
    assert "".join("".join(lines).split()) == "".join((TEXTS[language] + TEXTS["en"]).split())
    assert [line for line in lines if TORN.match(line)] == []
    assert face.text_height() <= face.height()
    assert {word for line in lines for word in line.split()} >= set(TEXTS["en"].split())


def test_a_long_word_is_made_smaller_rather_than_torn(qtbot: QtBot) -> None:
    assert large(qtbot, (260, 600), "en", text="Interpretation").face.lines() == ("Interpretation",)


def test_a_larger_window_has_larger_words(qtbot: QtBot) -> None:
    small = large(qtbot, (500, 300), "vi").face.pixels()
    assert large(qtbot, (1200, 700), "vi").face.pixels() > small


def test_a_screen_reader_hears_both_languages(qtbot: QtBot) -> None:
    cover = large(qtbot, (700, 400), "zh", "en")
    assert cover.face.accessibleName() == f"{TEXTS['zh']}\n{TEXTS['en']}"
