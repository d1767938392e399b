"""Letters and topics to press, under the search field: a borrowed laptop has no Burmese keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from guide.core.address import Address, Kind
from guide.core.i18n import _
from guide.text import letters
from guide.ui.retranslates import Retranslates
from guide.ui.session import Session
from guide.ui.style import restyle
from guide.ui.widgets.flow_layout import FlowLayout
from guide.ui.widgets.icon_button import IconButton


class LetterPad(Retranslates, QFrame):
    """key_pressed      a letter, a mark or a whole word
    taken_back       the last letter is to go
    address_requested  a topic was pressed
    """

    key_pressed = Signal(str)
    taken_back = Signal()
    address_requested = Signal(Address)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._session = session
        self._script = session.language
        self._scripts: dict[str, QPushButton] = {}
        self._topic_buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 14, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self._script_row())
        self._keys = QWidget(self)
        self._column.addWidget(self._keys)
        self._space = self._tool(QPushButton(self))
        self._space.clicked.connect(lambda: self.key_pressed.emit(" "))
        self._back = self._tool(IconButton("delete", self))
        self._back.clicked.connect(self.taken_back)
        self._topics_label = QLabel(self)
        self._topics = QWidget(self)
        self._topics_row = FlowLayout(self._topics, spacing=6)
        self._topics_row.addWidget(self._topics_label)
        self._column.addWidget(self._topics)
        self._show_keys()
        self._show_topics()
        session.language_changed.connect(self._follow_language)
        self.retranslate()

    def script(self) -> str:
        """The language whose letters are shown."""
        return self._script

    def show_script(self, code: str) -> None:
        self._script = code
        self._show_keys()

    def retranslate(self) -> None:
        # Translators: A wide key of a keyboard on the screen.
        self._space.setText(_("Space"))
        # Translators: A key of a keyboard on the screen: it takes the last letter away.
        self._back.setText(_("Take back"))
        # Translators: Before a row of topics of the guide that can be pressed instead of typing.
        self._topics_label.setText(_("Or a topic:"))

    def _follow_language(self, code: str) -> None:
        self.show_script(code)
        self._show_topics()

    def _script_row(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=6)
        group = QButtonGroup(row)
        for language in self._session.edition.languages:
            button = QPushButton(language.endonym, row)
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.clicked.connect(lambda _checked=False, code=language.code: self.show_script(code))
            group.addButton(button)
            flow.addWidget(button)
            self._scripts[language.code] = button
        return row

    def _show_keys(self) -> None:
        for code, button in self._scripts.items():
            button.setChecked(code == self._script)
            restyle(button, "chosen", code == self._script)
        keys = QWidget(self)
        column = QVBoxLayout(keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows = letters.keys(self._script)
        for number, row in enumerate(rows):
            line = QWidget(keys)
            flow = FlowLayout(line, spacing=4)
            for key in row:
                flow.addWidget(self._key(key, line))
            if number == len(rows) - 1:
                flow.addWidget(self._space)
                flow.addWidget(self._back)
            column.addWidget(line)
        self._column.replaceWidget(self._keys, keys)
        self._keys.hide()
        self._keys.deleteLater()
        self._keys = keys

    def _key(self, key: str, parent: QWidget) -> QPushButton:
        button = self._tool(QPushButton(letters.face(key), parent))
        button.clicked.connect(lambda _checked=False: self.key_pressed.emit(key))
        return button

    def _tool(self, button: QPushButton) -> QPushButton:
        button.setProperty("role", "key")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_topics(self) -> None:
        for button in self._topic_buttons:
            self._topics_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._topic_buttons = []
        for topic in self._session.edition.library.topics(self._session.language):
            if not topic.articles:
                continue
            button = QPushButton(topic.title.text, self._topics)
            button.setProperty("role", "chip")
            address = Address(Kind.TOPIC, topic.id)
            button.clicked.connect(lambda _checked=False, address=address: self.address_requested.emit(address))
            self._topic_buttons.append(button)
            self._topics_row.addWidget(button)
            button.show()
        self._topics.setVisible(bool(self._topic_buttons))
