"""Before a call: what the person is asked, for each recipient anew (P18)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core.address import Address
from guide.core.i18n import _
from guide.core.wording import Wording
from guide.ui.navigation import BEFORE_YOU_CALL, CONSENT, CONSENT_PHRASES
from guide.ui.session import Session
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class AskFirst(QFrame):
    """Made in the session's language; a card makes it anew.

    saves_lives  the line is an ambulance or a fire brigade: nobody waits for an answer that cannot come
    asks         what this kind of place is asked about besides

    address_requested  a page about this was asked for
    """

    address_requested = Signal(Address)

    def __init__(
        self, session: Session, saves_lives: bool, asks: Iterable[Wording] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        # Translators: Heading of a box on the card of a number: before the call, the person is asked.
        self._say("strong", _("Ask first"))
        if saves_lives:
            self._say(None, _("If a life is in danger and the person cannot answer, call. Otherwise ask them first."))
        else:
            self._say(
                None,
                _(
                    "Ask the person alone: who would be told, what and why, and what may be done with it. No is a good "
                    "answer, and help goes on. A yes can be taken back. Each new place needs a new yes."
                ),
            )
            # Translators: What a helper says to the person; the gap is filled with what would be told on the phone.
            self._say("lead", _("“I would tell them only this: … Is that right?”"))
            for ask in asks:
                label = WordingLabel(None, self)
                self._column.addWidget(label)
                label.show_wording(ask, session.language)
        self._add_links()

    def _add_links(self) -> None:
        links = FlowLayout()
        articles = {article.id for article in self._session.edition.library.summaries(self._session.language)}
        groups = {phrase.group for phrase in self._session.edition.phrases.phrases(self._session.language)}
        for words, address, is_there in (
            # Translators: Links from the card of a number to pages on what to weigh before a call.
            (_("Before you call anyone"), BEFORE_YOU_CALL, BEFORE_YOU_CALL.id in articles),
            (_("Asking before you tell"), CONSENT, CONSENT.id in articles),
            (_("Sentences to show for this"), CONSENT_PHRASES, "consent" in groups),
        ):
            if is_there:
                links.addWidget(self._link(words, address))
        self._column.addLayout(links)

    def _link(self, words: str, address: Address) -> WordedButton:
        link = WordedButton(self)
        link.setProperty("role", "link")
        link.setText(words)
        link.clicked.connect(lambda: self.address_requested.emit(address))
        return link

    def _say(self, role: str | None, words: str) -> None:
        label = WrappedLabel(self)
        if role is not None:
            label.setProperty("role", role)
        label.setText(words)
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
