"""A PDF: every word can be taken out again, every font is inside, and nothing tells who made it."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata

import pytest

from guide.core.markup import plain_text
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.paper.faces import Faces
from guide.paper.layout import laid_out
from guide.paper.pdf import pdf
from guide.paper.sheet import Cards, Look, OpenLines, Paragraph, Sheet
from guide.text.line_breaks import visible
from tests.paper.conftest import run_tool

NAMES = "中文 粤语 한국어 Tiếng Việt မြန်မာ Jinghpaw Монгол ខ្មែរ ລາວ ไทย Русский नेपाली"


def wording(text: str, language: str = "en") -> Wording:
    return Wording(text, language, Standing.SOURCE)


def made(faces: Faces, *parts: Paragraph | OpenLines | Cards) -> bytes:
    return pdf(laid_out(Sheet(parts), faces))


def bare(text: str) -> str:
    """A text as it is compared: NFC, without white space and what has no shape."""
    return re.sub(r"\s", "", unicodedata.normalize("NFC", visible(text)))


def sentences(edition: OpenEdition, language: str) -> list[str]:
    """What the articles and notes of the small edition say."""
    blocks = [
        block.wording
        for summary in edition.library.summaries(language)
        for block in edition.library.article(summary.id, language).blocks
    ]
    phrases = [phrase.text for phrase in edition.phrases.phrases(language)]
    return [plain_text(each.text) for each in (*blocks, *phrases) if each.language == language]


@pytest.mark.parametrize("language", ["en", "zh", "ko", "vi", "my"])
def test_every_word_can_be_taken_out_again(edition: OpenEdition, faces: Faces, language: str) -> None:
    texts = sentences(edition, language)
    assert texts
    data = made(faces, *(Paragraph(Look.BODY, wording(text, language)) for text in texts))
    found = bare(run_tool("pdftotext", "-raw", "-", "-", data=data))
    assert [text for text in texts if bare(text) not in found] == []


@pytest.mark.parametrize("look", list(Look))
def test_all_scripts_stand_in_one_line_with_their_fonts_inside(faces: Faces, look: Look) -> None:
    data = made(faces, Paragraph(look, wording(NAMES)))
    assert bare(NAMES) in bare(run_tool("pdftotext", "-raw", "-", "-", data=data))
    rows = run_tool("pdffonts", "-", data=data).splitlines()[2:]
    assert len(rows) == 7
    assert all(re.search(r" yes yes yes ", row) for row in rows)  # embedded, cut, with a way back to letters


def test_arabic_runs_from_the_right(faces: Faces) -> None:
    said = run_tool("pdftotext", "-raw", "-", "-", data=made(faces, Paragraph(Look.BODY, wording("اردو ئۇيغۇرچە a"))))
    assert {"اردو", "ئۇيغۇرچە", "a"} <= set(visible(said).split())


def test_nothing_is_said_about_the_making(faces: Faces) -> None:
    data = made(faces, Paragraph(Look.TITLE, wording("My day")))
    info = run_tool("pdfinfo", "-", data=data)
    assert not re.search(r"Title|Subject|Keywords|Author|Creator|Producer|CreationDate|ModDate", info)
    assert "Metadata Stream: no" in re.sub(r" +", " ", info)
    assert not re.search(rb"(?i)fpdf|/Info|/ID\b|/Title|/Producer|/Creat|/ModDate|D:\d{4}|guide", data)


def test_the_same_sheet_gives_the_same_bytes(faces: Faces) -> None:
    part = Paragraph(Look.BODY, wording(NAMES))
    assert made(faces, part) == made(faces, part)


def test_nothing_of_it_is_loaded_before_it_is_needed() -> None:
    modules = "guide.ui.app, guide.ui.reading_area, guide.ui.pages.card, guide.ui.pages.article"
    program = f"import sys, {modules}; print({{'fpdf', 'uharfbuzz', 'fontTools'}} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert said.stdout.strip() == "set()"
