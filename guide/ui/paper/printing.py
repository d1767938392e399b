"""Sends pages to a printer. Nothing is asked of the system's printing before the person asks to print.

The job is called “page”. What a printer keeps of it, and who sees it, is beyond this program: the panel says so first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTransform

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.paper.pages import Page
from guide.ui.paper.drawing import Ink, draw_page, fitted

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

JOB_NAME = "page"

_FAILED = N_("The printer “{name}” did not take the pages. See that it is switched on and has paper, or save a PDF.")


def printer_names() -> list[str]:
    """The printers of this computer, the usual one first. Empty where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo  # loaded, and CUPS asked, when the person wants to print

    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))


def printer_of(name: str) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer


def print_pages(pages: Sequence[Page], printer: QPrinter) -> None:
    """Print every page, one sheet each. Raises GuideError where the printer does not take them."""
    printer.setDocName(JOB_NAME)
    printer.setCreator("")
    printer.setFullPage(True)
    printer.setPageLayout(_layout(printer, pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise GuideError(_FAILED, name=printer.printerName())
    ink = Ink()
    taken = True
    for number, page in enumerate(pages):
        if number:
            taken = taken and printer.newPage()
        room = QRectF(painter.viewport())
        painter.setTransform(fitted(page, room))
        draw_page(painter, page, ink)
        painter.setTransform(QTransform())
    if not (painter.end() and taken):
        raise GuideError(_FAILED, name=printer.printerName())


def _layout(printer: QPrinter, page: Page) -> QPageLayout:
    """The paper that lies in the printer, turned as the page is; A4 where it says none."""
    size = printer.pageLayout().pageSize()
    upright, lying = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    turned = lying if page.width > page.height else upright
    return QPageLayout(size if size.isValid() else QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF())
