"""The number on a card: who answers, the country, large digits, and from where they work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core import vocabulary
from guide.core.directory import Phone, Service
from guide.core.i18n import _
from guide.ui.number_words import isolated
from guide.ui.session import Session
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class NumberFace(QFrame):
    """Made for one phone of a service, in the session's language and for its country.

    large_requested  show these digits large; asked only where they work from where the reader is
    """

    large_requested = Signal(str)

    def __init__(self, session: Session, service: Service, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(4)
        country = session.edition.names.country(service.country, session.language) if service.country else None
        self._say("strong", _kind(phone))
        if country:
            # Translators: Above the digits of a number: the country whose telephone system it belongs to.
            self._say("muted", _("In {country}").format(country=country))
        self.digits = self._say("digits" if phone.type != "fax" else "heading", isolated(phone.number))
        self.digits.set_selectable(True)
        for sentence in self._reach(service, phone, country):
            self._say("small", sentence)
        if phone.note:
            note = WordingLabel(None, self)
            self._column.addWidget(note)
            note.show_wording(phone.note, session.language)
        if works_here(service, phone, session.country) and phone.type != "fax":
            large = WordedButton(self)
            # Translators: Button: shows only the digits, as large as the window allows.
            large.setText(_("Show large"))
            large.clicked.connect(lambda: self.large_requested.emit(phone.number))
            self._column.addSpacing(6)
            self._column.addWidget(large, 0, Qt.AlignmentFlag.AlignLeft)

    def _reach(self, service: Service, phone: Phone, country: str | None) -> list[str]:
        """From where the digits work."""
        if phone.short_code and country:
            if self._session.country in (None, service.country):
                return [_("Works only in {country}.").format(country=country)]
            elsewhere = _("Works only in {country}. Where you are, these digits may reach the police or someone else.")
            return [elsewhere.format(country=country)]
        if phone.e164:
            # Translators: {number} begins with + and the calling code of the country.
            return [_("From another country: {number}").format(number=isolated(self._spaced(phone.e164, service)))]
        return [_("Not known how to reach it from another country.")]

    def _spaced(self, e164: str, service: Service) -> str:
        code = self._session.edition.names.calling_code(service.country) if service.country else None
        start = f"+{code}"
        return f"{start} {e164.removeprefix(start)}" if code and e164.startswith(start) else e164

    def _say(self, role: str, words: str) -> WrappedLabel:
        label = WrappedLabel(self)
        label.setProperty("role", role)
        label.setText(words)
        self._column.addWidget(label)
        return label


def _kind(phone: Phone) -> str:
    """Who answers, and what kind of number it is where that is more than a telephone somebody answers."""
    answers = [vocabulary.answer_name(answer) for answer in phone.answers]
    if phone.type == "voice" and answers:
        return " · ".join(answers)
    return " · ".join([*answers, vocabulary.phone_type_name(phone.type)])


def works_here(service: Service, phone: Phone, country: str | None) -> bool:
    """A short code of another country dials the wrong place here."""
    return not phone.short_code or country == service.country
