"""The card of a service. A note that must be read stands alone until it was read: the digits are not there yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt

from guide.core.address import Address
from guide.core.contact_card import FILE_NAME
from guide.core.dialling import telephone_address, to_dial
from guide.core.directory import Phone, Service
from guide.core.doors import LIFE_LINES, Door, first_notes, passage, shows_number, stays_on_screen
from guide.core.i18n import _
from guide.core.scripts import Script, language_of_line, uses_for
from guide.core.vocabulary import kind_name
from guide.core.wording import Wording
from guide.paper.sheet import Printable, Sheet, Wishes
from guide.ui.names_of_services import name_without_digits
from guide.ui.navigation import ABOUT, NUMBERS
from guide.ui.notes_order import SHOWN_FIRST, gravest_first, words_of
from guide.ui.number_standing import gone_sentence, warned_sentence
from guide.ui.pages.column_page import ColumnPage, clear
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.ask_first import AskFirst
from guide.ui.widgets.code_cover import CodeCover
from guide.ui.widgets.contact_cover import ContactCover
from guide.ui.widgets.fact_list import FactList
from guide.ui.widgets.large_digits import LargeDigits
from guide.ui.widgets.large_words import LargeWords
from guide.ui.widgets.note_panel import NotePanel
from guide.ui.widgets.number_face import NumberFace
from guide.ui.widgets.say_only import SaidIn, SayOnly
from guide.ui.widgets.standing_mark import StandingMark
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wording_label import WordingLabel
from guide.ui.widgets.wrapped_label import WrappedLabel
from guide.ui.wording_marks import drafts


class CardPage(ColumnPage):
    """Every visit to a gated number asks anew: that the note was read is known to this page alone, until it is left."""

    follows_country = True
    can_stand_beside = True

    def __init__(self, session: Session, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(session)
        self._now = now
        self._has_read = False
        # What may be copied or read by a camera depends on the country: nothing stays open over another one.
        session.country_changed.connect(self.uncover)

    def title(self) -> str:
        if self.address is None:
            return ""
        service = self._service()
        return service.name.text if self._shows_digits(service) else name_without_digits(service)

    def show_address(self, address: Address) -> None:
        self._has_read = False
        super().show_address(address)

    def write_page(self) -> None:
        service = self._service()
        clear(self.column)
        if service.do_not_contact:
            self._write_warning(service)
        elif service.withdrawn_by:
            self._write_withdrawn(service)
        elif self._is_gated(service) and not self._has_read:
            self._write_gate(service)
        else:
            self._write_card(service)
        self.column.addStretch(1)

    def _service(self) -> Service:
        assert self.address is not None
        return self.session.edition.directory.service(self.address.id, self.session.language)

    def _is_gated(self, service: Service) -> bool:
        return passage(service, Door.NUMBERS).gated_by is not None

    def _shows_digits(self, service: Service) -> bool:
        if service.do_not_contact or service.withdrawn_by or not shows_number(service, self.session.country):
            return False
        return self._has_read or not self._is_gated(service)

    def sheets(self) -> tuple[Printable, ...]:
        """A number goes on paper where its digits stand on the screen: after the note before it was read."""
        if self.address is None or not self._shows_digits(self._service()) or stays_on_screen(self._service()):
            return ()
        return (Printable(_("This page"), self._sheet, beside=True),)

    def _sheet(self, wishes: Wishes) -> Sheet:
        from guide.ui.paper.card_sheet import card_sheet  # loaded with the first page that is put on paper

        assert self.address is not None
        return card_sheet(self.address.id, self.session, wishes)

    def _write_gate(self, service: Service) -> None:
        """The notes that come first, in full, and one button. Nothing here holds a digit of the number."""
        self._write_head(service)
        self._say_warned(service)
        for note in gravest_first(self.session.edition, first_notes(service), self.session.language):
            self._add_note(note.id, always_full=True)
        go_on = WordedButton()
        go_on.setProperty("role", "primary")
        # Translators: Button under a safety note, before a number is shown.
        go_on.setText(_("I have read this; go on"))
        go_on.clicked.connect(self._go_on)
        self.column.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_on(self) -> None:
        self._has_read = True
        self.rewrite()
        self.view.to_top()
        self.view.setFocus()

    def _write_card(self, service: Service) -> None:
        reachable = self._shows_digits(service)
        self._write_head(service)
        notes = gravest_first(self.session.edition, service.safety, self.session.language)
        if self._has_read:  # the notes that opened the card were just read
            notes = [note for note in notes if note.id not in first_notes(service)]
            self._say_warned(service)
        for note in notes[:SHOWN_FIRST]:
            self._add_note(note.id)
        if service.unconfirmed:
            self._say("strong", ServiceFacts(self.session.edition, self.session.language, self._now).age(service))
        if reachable:
            self._write_call(service)
        else:
            self._say_withheld(service)
        for note in notes[SHOWN_FIRST:]:
            self._add_note(note.id)
        self._add_facts(service, reachable)

    def _write_call(self, service: Service) -> None:
        """Consent, the numbers, and what to say. Nothing stands between a reader and an ambulance."""
        saves_lives = bool(service.answers & LIFE_LINES)
        scripts = self._scripts(service)
        ask = AskFirst(self.session, saves_lives, [ask for own, _there in scripts for ask in own.asks])
        ask.address_requested.connect(self.address_requested)
        if service.phones and not saves_lives:
            self.column.addWidget(ask)
        for phone in sorted(service.phones, key=lambda phone: phone.type == "fax"):
            self._add_number(service, phone)
        if saves_lives:
            self._say_warned(service)
        if service.replaced_by:
            self._say_replaced(service, service.replaced_by)
        elif not service.phones:
            self._say(None, _("No number is known. What is known stands below."))
        elif self.session.country is None:
            self._say("small", _("Choose the country where you are: what can be done with a number depends on it."))
        if scripts:
            say = SayOnly(scripts, self.session.language)
            say.large_requested.connect(lambda words: self.cover(LargeWords(words, self)))
            self.column.addWidget(say)
        if saves_lives or not service.phones:
            self.column.addWidget(ask)

    def _scripts(self, service: Service) -> list[SaidIn]:
        """What to say, in the reader's language and in that of the line."""
        edition, language = self.session.edition, self.session.language
        uses = uses_for(service)
        there = language_of_line(service, language, [each.code for each in edition.languages])
        own = edition.scripts.for_uses(uses, language)
        other: tuple[Script, ...] = edition.scripts.for_uses(uses, there) if there else ()
        return list(zip(own, other or (None,) * len(own), strict=True))

    def _write_withdrawn(self, service: Service) -> None:
        """Of a number that was withdrawn: by which edition, where others are, and what the notes say to do instead."""
        self._write_head(service)
        self._say("heading", gone_sentence(service))
        others = WordedButton()
        others.setText(_("All numbers"))
        others.clicked.connect(lambda: self.address_requested.emit(NUMBERS))
        self.column.addWidget(others, 0, Qt.AlignmentFlag.AlignLeft)
        for note in gravest_first(self.session.edition, service.safety, self.session.language):
            self._add_note(note.id)

    def _write_warning(self, service: Service) -> None:
        self._write_head(service)
        # Translators: On the card of a place that nobody should contact; the reason follows.
        self._say("heading", _("Do not contact this place."))
        for note in gravest_first(self.session.edition, service.safety, self.session.language):
            self._add_note(note.id, always_full=True)
        facts = ServiceFacts(self.session.edition, self.session.language, self._now)
        self.column.addWidget(
            FactList(
                [facts.how_sure(service), facts.sources(service, reachable=False)],
                self.session.language,
                waits=self.is_pairing,
            )
        )

    def _write_head(self, service: Service) -> None:
        language = self.session.language
        shows_digits = self._shows_digits(service)
        names = self.session.edition.names
        country = names.country(service.country, language) if service.country else _("International")
        self._say("muted", f"{country} · {kind_name(service.kind)}")
        title = WordingLabel("title")
        self.column.addWidget(title)
        title.show_words(self.title(), service.name.language, language)
        for code, name in service.own_names:
            if code != language:
                own = WordingLabel("lead")
                self.column.addWidget(own)
                own.show_words(name if shows_digits else name_without_digits(service, name), code, language)
        # Before the note was read, words that may hold the number stay away with it.
        description = service.description if shows_digits or service.do_not_contact else None
        if description:
            label = WordingLabel()
            self.column.addWidget(label)
            label.show_wording(description, language)
        mark = StandingMark()
        self.column.addWidget(mark)
        notes = gravest_first(self.session.edition, (*service.safety, *first_notes(service)), language)
        said: list[Wording] = []
        if shows_digits:
            scripts = [script for both in self._scripts(service) for script in both if script]
            said = [line for script in scripts for line in (*script.asks, *script.says)]
        mark.show_wordings((service.name, description, *drafts(words_of(notes)), *drafts(said)))

    def _add_number(self, service: Service, phone: Phone) -> None:
        facts = ServiceFacts(self.session.edition, self.session.language, self._now)
        face = NumberFace(self.session, service, phone, facts.changed([phone]))
        face.large_requested.connect(lambda digits: self.cover(LargeDigits(digits, self)))
        face.code_requested.connect(self._show_code)
        face.contact_requested.connect(self._make_contact)
        self.column.addWidget(face)

    def _show_code(self, phone: Phone) -> None:
        if address := telephone_address(phone):
            self._cover_with_code(address, to_dial(phone))

    def _make_contact(self, phone: Phone) -> None:
        contact = ContactCover(to_dial(phone), self)
        contact.code_requested.connect(lambda card: self._cover_with_code(card, to_dial(phone)))
        contact.file_requested.connect(self._save_contact)
        self.cover(contact)

    def _save_contact(self, card: bytes) -> None:
        from guide.ui.widgets.save_cover import SaveCover  # loaded when something is saved

        self.cover(SaveCover(card, FILE_NAME, self))

    def _cover_with_code(self, holds: str | bytes, caption: str) -> None:
        code = CodeCover(self.session, holds, caption, self)
        code.address_requested.connect(self.address_requested)
        self.cover(code)

    def _add_note(self, id: str, always_full: bool = False) -> None:
        panel = NotePanel(self.session, id, always_full, waits=self.is_pairing, room=self.view.room())
        panel.address_requested.connect(self.address_requested)
        self.column.addWidget(panel)

    def _add_facts(self, service: Service, reachable: bool) -> None:
        language = self.session.language
        facts = ServiceFacts(self.session.edition, language, self._now)
        listed = [facts.how_sure(service), *facts.of(service, reachable), facts.sources(service, reachable)]
        self.column.addSpacing(self.fontMetrics().height() // 2)
        self.column.addWidget(FactList([fact for fact in listed if fact.lines], language, waits=self.is_pairing))

    def _say_withheld(self, service: Service) -> None:
        if self.session.country is None:
            self._say("strong", _("Choose the country where you are: whether this number can be shown depends on it."))
        elif self.session.country != "CN":
            names = self.session.edition.names
            country = names.country(service.country, self.session.language) if service.country else _("International")
            elsewhere = _("Works only in {country}. Where you are, these digits may reach the police or someone else.")
            self._say("strong", elsewhere.format(country=country))
        else:
            # Translators: In place of a number that is not shown to a reader in China.
            self._say("strong", _("Do not ring or write to this place from a phone, SIM card or account in China."))
            self._say(None, _("Its number is not shown while China is the chosen country."))

    def _say_replaced(self, service: Service, edition: str) -> None:
        self._say("strong", gone_sentence(service))
        # Translators: On an older edition of the guide. {edition}: the number of the newer one, like 2026.12.
        words = _("What it replaced is not shown. “About this guide” leads to edition {edition}.")
        self._say(None, words.format(edition=edition))

    def _say_warned(self, service: Service) -> None:
        """That a newer edition here warns of it; where the warning is not in this one, how to read it."""
        if service.later_warning is None:
            return
        self._say("strong", warned_sentence(service))
        if not service.later_warning.is_unread:
            return
        # Translators: On an older edition of the guide. {edition}: the number of the newer one, like 2026.12.
        words = _(
            "This edition does not hold the warning. Read it in edition {edition}: “About this guide” leads to it."
        )
        self._say(None, words.format(edition=service.later_warning.edition))
        about = WordedButton()
        about.setText(_("About this guide"))
        about.clicked.connect(lambda: self.address_requested.emit(ABOUT))
        self.column.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, role: str | None, words: str) -> None:
        label = WrappedLabel()
        if role is not None:
            label.setProperty("role", role)
        label.setText(words)
        self.column.addWidget(label)
