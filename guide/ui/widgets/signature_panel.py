"""Who signed the edition that is open: what holds, and the words by which two people compare it over the telephone."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.i18n import _
from guide.edition.fingerprint import as_hex, as_words
from guide.edition.signed import Signed, State
from guide.ui.widgets.bar import Bar
from guide.ui.widgets.wrapped_label import WrappedLabel


class SignaturePanel(Bar):
    """Calm for an edition that its publishers signed, red for every other."""

    def __init__(self, signed: Signed, parent: QWidget | None = None) -> None:
        super().__init__(parent, "card" if signed.state is State.TRUSTED else "critical")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        self._column = column
        self._add("heading", _("Signature"))
        self._add(None, _state_words(signed.state))
        if signed.fingerprint:
            # Translators: The words that follow are English and mean nothing: two people read them to each other.
            self._add(
                None, _("To check over the telephone, read these words to somebody who has the guide from elsewhere:")
            )
            self._add("strong", as_words(signed.fingerprint))
            self._add("muted", as_hex(signed.fingerprint))

    def _add(self, role: str | None, words: str) -> None:
        label = WrappedLabel(self)
        if role:
            label.setProperty("role", role)
        label.set_selectable(True)
        label.setText(words)
        self._column.addWidget(label)


def _state_words(state: State) -> str:
    match state:
        case State.TRUSTED:
            # Translators: The key of those who publish the guide.
            return _("It is signed with a key that this program knows.")
        case State.DEVELOPMENT:
            # Translators: A key that a computer makes for itself when somebody works on the guide.
            return _(
                "Development key: this edition was made to try things out. It was not published. Do not rely on it, "
                "and do not pass it on."
            )
        case State.UNKNOWN_KEY:
            return _("It is signed by somebody this program does not know. Do not rely on it.")
        case State.WRONG:
            return _("Its signature does not belong to these files: something was changed. Do not rely on it.")
        case State.UNSIGNED:
            return _("It carries no signature, so nobody can say who made it. Do not rely on it.")
