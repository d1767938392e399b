"""A framed remark on what stands around it: first lines of a page, a doubt, who may show something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.doubts import Doubt
from guide.core.i18n import _
from guide.core.wording import Standing, Wording
from guide.ui.article_document import doubt_mark
from guide.ui.widgets.icon_label import IconLabel
from guide.ui.widgets.wording_label import WordingLabel

Line = tuple[str | None, Wording]
"""The role of a label and its words."""


class Remark(QFrame):
    """Made for words in one language; a page that follows the language makes it anew.

    icon  a mark before the first line, or None
    role  of the frame: note or panel
    """

    def __init__(
        self,
        lines: Sequence[Line],
        language: str,
        icon: str | None = "triangle-alert",
        role: str = "note",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(6)
        for number, (label_role, wording) in enumerate(lines):
            label = WordingLabel(label_role, self)
            if number == 0 and icon:
                head = QHBoxLayout()
                head.setSpacing(8)
                head.addWidget(IconLabel(icon, QPalette.ColorRole.WindowText, 1.0, self), 0, Qt.AlignmentFlag.AlignTop)
                head.addWidget(label, 1)
                self.column.addLayout(head)
            else:
                self.column.addWidget(label)
            label.show_wording(wording, language)

    @staticmethod
    def of_doubt(doubt: Doubt, language: str) -> Remark:
        """What the sources disagree about, what they say, and how the guide treats it."""
        return Remark(
            [
                ("strong", own_words(doubt_mark(), language)),
                ("strong", doubt.topic),
                (None, doubt.says.wording),
                ("strong", own_words(_("How this guide treats it"), language)),
                (None, doubt.treat.wording),
            ],
            language,
            "info",
        )


def own_words(words: str, language: str) -> Wording:
    """Words of the program as a wording, in the language of the window."""
    return Wording(words, language, Standing.SOURCE)
