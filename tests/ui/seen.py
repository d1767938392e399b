"""What a person sees of a widget, and hears of it: for tests that compare pages or look for what must not be there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QWidget

from guide.ui.line_breaking import Paragraph
from guide.ui.models.rows import ROW_ROLE
from guide.ui.widgets.figures_table import FiguresTable
from guide.ui.widgets.point_button import PointButton
from guide.ui.widgets.row_list import RowList
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.words_of import words_in


def all_words_of(page: QWidget) -> list[str]:
    """Every word on a page and every name and description for a screen reader, also of what is hidden."""
    return [words for widget in [page, *page.findChildren(QWidget)] for words in _words(widget) if words]


def visible_words_of(page: QWidget) -> list[str]:
    """The same for what is shown."""
    widgets = [page, *page.findChildren(QWidget)]
    return [words for widget in widgets if widget.isVisible() for words in _words(widget) if words]


def _words(widget: QWidget) -> Iterator[str]:
    """Of a list also what its rows hold: what is not drawn today may be drawn tomorrow."""
    yield from words_in(widget)
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        for row in range(model.rowCount()):
            yield repr(model.index(row, 0).data(ROW_ROLE))


def lines_of(page: QWidget) -> list[str]:
    """Every line as it is broken at the present width."""
    lines: list[str] = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, WrappedLabel | WordedButton | TextView):
            lines += widget.lines()
        elif isinstance(widget, RowList | FiguresTable):
            lines += widget.drawn_lines()
    return lines


def widest(layout: QTextLayout) -> float:
    """The advance of the longest line. Qt's natural width counts ink that marks of Burmese do not have."""
    return max((layout.lineAt(i).horizontalAdvance() for i in range(layout.lineCount())), default=0.0)


def widest_line(view: TextView) -> float:
    width, block = 0.0, view.document().begin()
    while block.isValid():
        box = view.document().documentLayout().blockBoundingRect(block)
        width = max(width, box.x() + widest(block.layout()))
        block = block.next()
    return width


def cut_off(page: QWidget) -> list[str]:
    """Words that do not fit where they stand, by geometry."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, WrappedLabel):
            inner = widget.words_rect()
            layout = Paragraph(widget.text(), widget.text_font()).layout(inner.width())
            wide = widest(layout)
            if layout.boundingRect().height() > inner.height() + 1 or wide > inner.width() + 1:
                found.append(f"{widget.text()}: needs {wide} × {layout.boundingRect().height()}, has {inner}")
        elif isinstance(widget, PointButton):
            if not widget.fits():
                found.append(f"{widget.accessibleName()}: {widget.size()}")
        elif isinstance(widget, WordedButton):
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(f"{widget.text()}: {widget.size()}")
        elif isinstance(widget, TextView) and (
            widget.document().size().height() > widget.height() + 1 or widest_line(widget) > widget.width() + 1
        ):
            found.append(f"text: {widget.document().size()} in {widget.size()}")
        parent = widget.parentWidget()
        if parent is not None and widget.width() > parent.width():
            found.append(f"{widget.metaObject().className()} is wider than what holds it")
    return found
