"""The number on a card: who answers, the country, large digits, how it is dialled, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from guide.core import vocabulary
from guide.core.dialling import telephone_address, to_dial, with_prefix
from guide.core.directory import Phone, Service
from guide.core.doors import may_be_kept, may_leave
from guide.core.i18n import _
from guide.ui import clipboard
from guide.ui.number_words import isolated
from guide.ui.session import Session
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel


class NumberFace(QFrame):
    """Made for one phone of a service, in the session's language and for its country.

    changed: the sentence that says since when it is another number; empty where it is not.

    What may not leave the screen has no button, and its digits cannot be marked (guide.core.doors.may_leave).

    large_requested    show these digits large; asked only where they work from where the reader is
    code_requested     show the number as a QR code
    contact_requested  make an entry for a phone's contacts
    """

    large_requested = Signal(str)
    code_requested = Signal(Phone)
    contact_requested = Signal(Phone)

    def __init__(
        self, session: Session, service: Service, phone: Phone, changed: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(4)
        code = service.country_of(phone)
        country = session.edition.names.country(code, session.language) if code else None
        self._say("strong", _kind(phone))
        if country:
            # Translators: Above the digits of a number: the country whose telephone system it belongs to.
            self._say("muted", _("In {country}").format(country=country))
        self.digits = self._say("digits" if phone.type != "fax" else "heading", isolated(phone.number))
        # Digits alone tell nobody who hears them what they are.
        self.digits.setAccessibleName(f"{_kind(phone)} {phone.number}")
        self.digits.set_selectable(may_leave(service, phone, session.country))
        if changed:
            self._say("strong", changed)
        for sentence in self._ways_to_dial(service, phone, country):
            self._say("small", sentence)
        if phone.note:
            note = WordingLabel(None, self)
            self._column.addWidget(note)
            note.show_wording(phone.note, session.language)
        if phone.type != "fax":
            self._add_buttons(service, phone)

    def _ways_to_dial(self, service: Service, phone: Phone, country: str | None) -> Iterator[str]:
        """From here and from abroad; where the digits of another country would dial the wrong place, that alone."""
        here = self._session.country
        own = service.country_of(phone)
        if phone.short_code and country:
            if here in (None, own):
                yield _("Works only in {country}.").format(country=country)
            else:
                elsewhere = _(
                    "Works only in {country}. Where you are, these digits may reach the police or someone else."
                )
                yield elsewhere.format(country=country)
            return
        if not phone.e164:
            yield _("Not known how to reach it from another country.")
            return
        spaced = phone.spaced or phone.e164
        if phone.national and country and "+" in phone.number:
            # Translators: How a number is dialled from inside its own country.
            inside = _("Inside {country}: {number}")
            yield inside.format(country=country, number=isolated(phone.national))
        if here not in (None, own):
            yield from self._from_here(spaced)
        # Translators: {number} begins with + and the calling code of the country.
        yield _("From another country: {number}").format(number=isolated(spaced))

    def _from_here(self, spaced: str) -> Iterator[str]:
        """How to dial from the chosen country to another one."""
        here = self._session.country
        assert here is not None
        names = self._session.edition.names
        country = names.country(here, self._session.language)
        if prefix := names.international_prefix(here):
            # Translators: How a number abroad is dialled from the country where the reader is.
            sentence = _("From {country}: {number}")
            yield sentence.format(country=country, number=isolated(with_prefix(spaced, prefix)))
        else:
            yield _(
                "From {country}, what is dialled first depends on the telephone company. A mobile telephone takes the "
                "number with +."
            ).format(country=country)
        if here == "CN":
            yield _("Calls from China to other countries can be seen.")

    def _add_buttons(self, service: Service, phone: Phone) -> None:
        country = self._session.country
        buttons: list[WordedButton] = []
        if works_here(service, phone, country):
            # Translators: Button: shows only the digits, as large as the window allows.
            buttons.append(self._button(_("Show large")))
            buttons[-1].clicked.connect(lambda: self.large_requested.emit(phone.number))
        if may_leave(service, phone, country):
            if telephone_address(phone):
                # Translators: Button: shows the number as a square code that the camera of a phone can read.
                buttons.append(self._button(_("QR code for a phone")))
                buttons[-1].clicked.connect(lambda: self.code_requested.emit(phone))
            # Translators: Button: puts the digits of a number on the clipboard, and nothing else.
            buttons.append(self._button(_("Copy the digits")))
            buttons[-1].clicked.connect(lambda: self._copy(to_dial(phone)))
        if may_be_kept(service, phone, country):
            # Translators: Button: makes an entry for the list of contacts in a phone.
            buttons.append(self._button(_("Save as a contact")))
            buttons[-1].clicked.connect(lambda: self.contact_requested.emit(phone))
        if not buttons:
            return
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        self._column.addSpacing(6)
        self._column.addLayout(row)
        self.copied = self._say("muted", "")
        self.copied.hide()

    def _button(self, words: str) -> WordedButton:
        button = WordedButton(self)
        button.setText(words)
        return button

    def _copy(self, digits: str) -> None:
        clipboard.copy(digits)
        with self._session.speaking():
            self.copied.setText(_("Copied. Leaving this program takes the digits off the clipboard."))
        self.copied.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.copied, self.copied.text()))

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
    return not phone.short_code or country == service.country_of(phone)
