"""A number as an entry for a phone's contacts, under a name that tells nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.contact_card import LONGEST_NAME, contact_card
from guide.core.i18n import _
from guide.ui.widgets.composing_field import ComposingField
from guide.ui.widgets.large_cover import LargeCover
from guide.ui.widgets.scroll_column import ScrollColumn
from guide.ui.widgets.worded_button import WordedButton
from guide.ui.widgets.wrapped_label import WrappedLabel


class ContactCover(LargeCover):
    """The reader chooses the name; an empty one is the neutral word that stands there first.

    digits  what is dialled

    code_requested  show this contact as a QR code
    file_requested  save this contact as a file
    """

    code_requested = Signal(bytes)
    file_requested = Signal(bytes)

    def __init__(self, digits: str, parent: QWidget) -> None:
        self._digits = digits
        self._column = ScrollColumn()
        self._heading, self._kept, self._plain, self._asked = (WrappedLabel() for _label in range(4))
        self._heading.setProperty("role", "title")
        self._asked.setProperty("role", "strong")
        self._name = ComposingField()
        self._name.setMaxLength(LONGEST_NAME)
        self._code, self._file = WordedButton(), WordedButton()
        self._code.clicked.connect(lambda: self.code_requested.emit(self.contact()))
        self._file.clicked.connect(lambda: self.file_requested.emit(self.contact()))
        self._name.returnPressed.connect(self._code.click)
        for widget in (self._heading, self._kept, self._plain, self._asked, self._name):
            self._column.column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self._code)
        buttons.addWidget(self._file)
        buttons.addStretch(1)
        self._column.column.addLayout(buttons)
        self._column.column.addStretch(1)
        super().__init__(self._column, parent)

    def open_over(self) -> None:
        super().open_over()
        self._column.settle()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> bytes:
        """The vCard under the name that stands there."""
        name = self._name.words()
        return contact_card(name if name.strip() else self._name.placeholderText(), self._digits)

    def retranslate(self) -> None:
        super().retranslate()
        # Translators: Heading before a number is put among the contacts of a phone.
        self._heading.setText(_("Before a number is kept in a phone"))
        self._kept.setText(
            _("A contact stays on the phone, and is often copied to the internet and to other devices of its owner.")
        )
        self._plain.setText(
            _("It holds this name and the number, and nothing else. Choose a name that tells nothing to others.")
        )
        # Translators: Label above a field for a name in a phone's list of contacts.
        self._asked.setText(_("Name in the list of contacts"))
        self._name.setAccessibleName(_("Name in the list of contacts"))
        # Translators: A neutral name in a phone's list of contacts, in place of the name of a service.
        self._name.setPlaceholderText(_("Office"))
        # Translators: Buttons: shows the contact as a square code; saves it as a file.
        self._code.setText(_("Show as QR code"))
        self._file.setText(_("Save as a file"))
