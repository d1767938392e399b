"""A few sentences of the content beneath a heading, written anew without being made anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.wording import Wording
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class WordedLines(QFrame):
    """Hidden where there is nothing to say. Labels are kept for the next time.

    icon  stands before every line
    """

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._icon = icon
        self._heading = WrappedLabel(self)
        self._heading.setProperty("role", "strong")
        self._lines: list[tuple[QWidget, WordingLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self.hide()

    def show_lines(self, heading: str, lines: Sequence[Wording], language: str) -> None:
        """heading: words of the program, or empty. language: of the page."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        while len(self._lines) < len(lines):
            self._lines.append(self._new_line())
        for number, (line, label) in enumerate(self._lines):
            has_words = number < len(lines)
            label.show_wording(lines[number] if has_words else None, language)
            if not has_words:
                label.setText("")  # what is no longer said is not left lying in a hidden label
            line.setVisible(has_words)
        self.setVisible(bool(lines))

    def _new_line(self) -> tuple[QWidget, WordingLabel]:
        line = QWidget(self)
        label = WordingLabel(None, line)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._icon, QPalette.ColorRole.Link, 1.0, line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._column.addWidget(line)
        return line, label
