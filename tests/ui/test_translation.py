from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from guide.core.i18n import ENGLISH, Catalog, _
from guide.ui import translation
from guide.ui.retranslates import Retranslates
from guide.ui.translation import GettextTranslator


class Dictionary:
    """A catalog's translations as a dictionary: (context or None, message) -> words."""

    def __init__(self, words: dict[tuple[str | None, str], str]) -> None:
        self._words = words

    def gettext(self, message: str) -> str:
        return self._words.get((None, message), message)

    def pgettext(self, context: str, message: str) -> str:
        return self._words.get((context, message), message)

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        return self.gettext(singular if number == 1 else plural)


KOREAN = Catalog(
    "ko",
    Dictionary({(None, "Search"): "찾기", ("QLineEdit", "&Copy"): "복사", ("QPlatformTheme", "Cancel"): "취소"}),  # type: ignore[arg-type]  # it answers as NullTranslations does
)


class Words(Retranslates, QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times = 0
        self.retranslate()

    def retranslate(self) -> None:
        self.times = getattr(self, "times", 0) + 1
        self.setText(_("Search"))


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[GettextTranslator]:
    translator = translation.install(qapp, ENGLISH, "ltr")
    yield translator
    qapp.removeTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def test_a_switch_reaches_every_widget_also_hidden_ones(
    qtbot: QtBot, qapp: QApplication, translator: GettextTranslator
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown, hidden = Words(window), Words(window)
    QVBoxLayout(window).addWidget(shown)
    hidden.hide()
    translation.switch(qapp, translator, KOREAN, "ltr")
    assert (shown.text(), hidden.text()) == ("찾기", "찾기")
    assert shown.times == 2, "each widget writes its words once for a switch"
    translation.switch(qapp, translator, ENGLISH, "ltr")
    assert shown.text() == "Search"


def test_qt_gets_its_own_words(qapp: QApplication, translator: GettextTranslator) -> None:
    translation.switch(qapp, translator, KOREAN, "ltr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_what_the_catalog_lacks_stays_as_qt_has_it(qapp: QApplication, translator: GettextTranslator) -> None:
    translation.switch(qapp, translator, KOREAN, "ltr")
    assert QCoreApplication.translate("QPlatformTheme", "Save") == "Save"
    assert translator.translate("QPlatformTheme", "Save") is None
    assert not translator.isEmpty()


def test_a_language_from_right_to_left_mirrors_the_window(qapp: QApplication, translator: GettextTranslator) -> None:
    translation.switch(qapp, translator, ENGLISH, "rtl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translation.switch(qapp, translator, ENGLISH, "ltr")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
