"""Pages as a PDF: real text in the fonts of the edition, and not one word about who made it, when or with what.

fpdf2 writes the file. It is loaded when the first PDF is made, never before.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from guide.paper.faces import Face
from guide.paper.pages import Line, Page, Rule

if TYPE_CHECKING:
    from fpdf import FPDF

_BOLDER = 0.028
"""How much wider the strokes of strong words are drawn, in ems: one weight of each font is carried."""


def pdf(pages: Sequence[Page]) -> bytes:
    """The bytes of a PDF. The same pages give the same bytes."""
    document = _empty_document()
    faces: dict[str, Face] = {
        run.face.name: run.face for page in pages for line in page.lines for run in line.runs
    }  # fmt: skip
    for face in faces.values():
        _add_face(document, face)
    document._set_min_pdf_version("1.6")  # the first that may hold a font like that of Chinese
    document.set_text_shaping(True)
    for page in pages:
        document.add_page(format=(page.width, page.height))
        for rule in page.rules:
            _rule(document, rule)
        for line in page.lines:
            _line(document, line)
    return bytes(document.output(output_producer_class=_silent_producer()))


def _empty_document() -> FPDF:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that it could not sanitise SVG: none is ever given to it
        from fpdf import FPDF

    class Silent(FPDF):
        """A document without the random name that would be made from the time of day."""

        def file_id(self) -> None:
            return None

    document = Silent(unit="pt")
    document.set_margins(0, 0, 0)
    document.c_margin = 0
    document.set_auto_page_break(False)
    return document


def _silent_producer() -> type:
    from fpdf.output import OutputProducer

    class Silent(OutputProducer):
        """Writes no information about the document: no title, author, producer, date."""

        def _add_info(self) -> None:  # type: ignore[override]
            return None

    return Silent


def _add_face(document: FPDF, face: Face) -> None:
    """Add a font from its verified bytes. fpdf2's own add_font takes files alone, and the stick may be gone."""
    import uharfbuzz as hb
    from fpdf.fonts import HarfBuzzFont, TTFFont

    key = face.name.lower()
    font = TTFFont(document, BytesIO(face.data), key, "")  # type: ignore[arg-type]  # fontTools reads a stream as well
    font._hbfont = HarfBuzzFont(hb.Face(hb.Blob(face.data)))
    document.fonts[key] = font


def _line(document: FPDF, line: Line) -> None:
    from fpdf.enums import TextMode

    x = line.x
    for run in line.runs:
        document.set_font(run.face.name, size=line.size)
        with document.local_context(
            text_mode=TextMode.FILL_STROKE if line.strong else TextMode.FILL, line_width=line.size * _BOLDER
        ):
            # A cell without height sets its words three tenths of their size above its baseline.
            document.set_xy(x, line.y - 0.3 * line.size)
            document.cell(w=run.advance * line.size, h=0, text=run.text)
        x += run.advance * line.size


def _rule(document: FPDF, rule: Rule) -> None:
    document.set_line_width(rule.width)
    if rule.dashed:
        document.set_dash_pattern(dash=3, gap=3)
    document.line(rule.x1, rule.y1, rule.x2, rule.y2)
    if rule.dashed:
        document.set_dash_pattern()
