"""What can be said on the telephone, line by line, and no name (P19)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.core.scripts import Script, ScriptUse
from guide.core.wording import Standing, Wording
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel

SaidIn = tuple[Script, Script | None]
"""A script in the reader's language, and in that of the line where it is another one."""


class SayOnly(QFrame):
    """Made in one language; a card makes it anew. The line's own language stands first, the reader's beneath it.

    large_requested  show these wordings large, to somebody who speaks for the reader
    """

    large_requested = Signal(list)

    def __init__(self, scripts: Sequence[SaidIn], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        # Translators: Heading of a box on the card of a number: what to say on the telephone, and nothing more.
        self._say("strong", _("Say only"))
        self._say(None, _("Leave out names, papers and where anyone comes from."))
        for own, there in scripts:
            if own.use is ScriptUse.POLICE:
                # Translators: Above sentences for a call to the police; nobody is in danger of death at the moment.
                self._say("strong", _("If the person chose the police"))
            self._add_lines(own, there)

    def _add_lines(self, own: Script, there: Script | None) -> None:
        spoken = _translated(own.says, there.says if there else ())
        for line, other in zip(own.says, spoken, strict=True):
            if other is None:
                self._show(None, line)
            else:
                self._show("lead", other)
                self._show("muted", line)
        if any(spoken):
            large = WordedButton(self)
            # Translators: Button: shows the sentences large, in the language of the line.
            large.setText(_("Show large"))
            wordings = [other for other in spoken if other is not None]
            large.clicked.connect(lambda: self.large_requested.emit(wordings))
            self._column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, role: str | None, wording: Wording) -> None:
        label = WordingLabel(role, self)
        self._column.addWidget(label)
        label.show_wording(wording, self._language)

    def _say(self, role: str | None, words: str) -> None:
        label = WrappedLabel(self)
        if role is not None:
            label.setProperty("role", role)
        label.setText(words)
        self._column.addWidget(label)


def _translated(own: Sequence[Wording], there: Sequence[Wording]) -> list[Wording | None]:
    """Each line in the language of those who answer, where it is translated: English in its place would not help."""
    if not there:
        return [None] * len(own)
    pairs = zip(own, there, strict=True)
    return [
        other if other.standing is not Standing.MISSING and other.language != line.language else None
        for line, other in pairs
    ]
