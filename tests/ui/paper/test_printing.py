"""A printer gets the pages of the sheet as outlines, under a name that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from guide.core.errors import GuideError
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.paper.faces import Faces
from guide.paper.layout import laid_out
from guide.paper.pages import Page
from guide.paper.sheet import Cards, Look, Paragraph, Sheet
from guide.ui.paper.drawing import Ink, draw_page, fitted
from guide.ui.paper.printing import JOB_NAME, print_pages
from tests.paper.conftest import run_tool

WORDS = "Say so first. 人 한국어 မြန်မာ"


@pytest.fixture
def pages(edition: OpenEdition) -> tuple[Page, ...]:
    words = Wording(WORDS, "en", Standing.SOURCE)
    parts = (Paragraph(Look.TITLE, words), *(Paragraph(Look.BODY, words) for _n in range(90)), Cards([[words]], 85, 54))
    return laid_out(Sheet(parts), Faces(edition.fonts.all()))


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_is_printed(pages: tuple[Page, ...], tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    print_pages(pages, printer)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert f"Pages:           {len(pages)}" in run_tool("pdfinfo", "-", data=data)
    assert printer.docName() == JOB_NAME == "page"


def test_no_word_of_it_can_be_searched_for_in_what_waits_for_the_printer(
    pages: tuple[Page, ...], tmp_path: Path
) -> None:
    print_pages(pages, printer_to(tmp_path / "printed.pdf"))
    data = (tmp_path / "printed.pdf").read_bytes()
    assert run_tool("pdftotext", "-", "-", data=data).strip() == ""
    assert run_tool("pdffonts", "-", data=data).count("\n") == 2


@pytest.mark.qt_log_ignore(r"QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_one_sentence(pages: tuple[Page, ...], tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="did not take the pages"):
        print_pages(pages, printer_to(tmp_path / "no folder" / "printed.pdf"))


def ink_on(image: QImage, rect: QRectF) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(int(rect.left()), int(rect.right()))
        for y in range(int(rect.top()), int(rect.bottom()))
    )


def test_what_is_drawn_stands_where_it_was_laid_out(pages: tuple[Page, ...]) -> None:
    page = pages[0]
    image = QImage(QSize(round(page.width), round(page.height)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setTransform(fitted(page, QRectF(image.rect())))
    draw_page(painter, page, Ink())
    painter.end()
    for line in page.lines[:20]:
        width = sum(run.advance for run in line.runs) * line.size
        assert ink_on(image, QRectF(line.x, line.y - line.size * 0.9, width, line.size * 1.2)) > 20
    assert ink_on(image, QRectF(0, 0, 40, page.height)) == 0
