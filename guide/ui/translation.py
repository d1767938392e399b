"""The live switch of the program's words, Qt's own included.

Qt asks a QTranslator for its words; ours asks the catalog in use. Facts found by running it:
isEmpty() must be False or Qt sends no LanguageChange; translate() must give None, not "", where the
catalog has nothing, or Qt's buttons turn blank; the key QT_LAYOUT_DIRECTION mirrors the whole window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from guide.core import i18n
from guide.core.i18n import Catalog, pgettext
from guide.ui import collecting

_DIRECTION = "QT_LAYOUT_DIRECTION"


class GettextTranslator(QTranslator):
    """Answers Qt from the active catalog."""

    def __init__(self, direction: str) -> None:
        super().__init__()
        self.direction = direction

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if source == _DIRECTION:
            return self.direction.upper()
        catalog = i18n.active()
        return catalog.text_in(context, source) if catalog.has(source, context) else None


def install(app: QCoreApplication, catalog: Catalog, direction: str) -> GettextTranslator:
    """Make a catalog the one in use and let Qt ask it. The caller keeps the translator."""
    i18n.use(catalog)
    translator = GettextTranslator(direction)
    with collecting.held_back():
        app.installTranslator(translator)
    return translator


def switch(app: QCoreApplication, translator: GettextTranslator, catalog: Catalog, direction: str) -> None:
    """Use another catalog and have every widget write its words anew, hidden ones too, before this returns."""
    i18n.use(catalog)
    translator.direction = direction
    with collecting.held_back():
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def qt_words() -> tuple[str, ...]:
    """Qt's own words that can come up in this program, so that they are extracted; Qt itself shows them.

    A test collects what Qt asks for while every page, menu, field and control is used, and compares.
    """
    return (
        # Translators: Menu of a text field. “&” stands before the letter that chooses the entry; it may be left out.
        pgettext("QLineEdit", "&Undo"),
        pgettext("QLineEdit", "&Redo"),
        pgettext("QLineEdit", "Cu&t"),
        pgettext("QLineEdit", "&Copy"),
        pgettext("QLineEdit", "&Paste"),
        pgettext("QLineEdit", "Delete"),
        pgettext("QLineEdit", "Select All"),
        # Translators: Menu of a page of text. “&” stands before the letter that chooses the entry.
        pgettext("QWidgetTextControl", "&Copy"),
        pgettext("QWidgetTextControl", "Copy &Link Location"),
        pgettext("QWidgetTextControl", "Select All"),
        # Translators: Menu of a scroll bar.
        pgettext("QScrollBar", "Scroll here"),
        pgettext("QScrollBar", "Top"),
        pgettext("QScrollBar", "Bottom"),
        pgettext("QScrollBar", "Page up"),
        pgettext("QScrollBar", "Page down"),
        pgettext("QScrollBar", "Scroll up"),
        pgettext("QScrollBar", "Scroll down"),
        # Translators: What a screen reader says can be done with a control: a verb, then a sentence.
        pgettext("QAccessibleActionInterface", "Press"),
        pgettext("QAccessibleActionInterface", "Triggers the action"),
        pgettext("QAccessibleActionInterface", "Toggle"),
        pgettext("QAccessibleActionInterface", "Toggles the state"),
        pgettext("QAccessibleActionInterface", "ShowMenu"),
        pgettext("QAccessibleActionInterface", "Shows the menu"),
        pgettext("QAccessibleActionInterface", "SetFocus"),
        pgettext("QAccessibleActionInterface", "Sets the focus"),
        pgettext("QComboBox", "Open the combo box selection popup"),
        # Translators: Names of keys as they are printed on keyboards in your language, shown in menus: “Ctrl+C”.
        pgettext("QShortcut", "Ctrl"),
        pgettext("QShortcut", "Shift"),
        pgettext("QShortcut", "Alt"),
        pgettext("QShortcut", "Del"),
        pgettext("QShortcut", "Ins"),
        pgettext("QShortcut", "Space"),
    )
