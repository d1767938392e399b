"""The live switch of the program's words, Qt's own included.

Qt asks a QTranslator for its words; ours asks the catalog in use. Facts found by running it:
isEmpty() must be False or Qt sends no LanguageChange; translate() must give None, not "", where the
catalog has nothing, or Qt's buttons turn blank; the key QT_LAYOUT_DIRECTION mirrors the whole window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from guide.core import i18n
from guide.core.i18n import Catalog, pgettext

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
    app.installTranslator(translator)
    return translator


def switch(app: QCoreApplication, translator: GettextTranslator, catalog: Catalog, direction: str) -> None:
    """Use another catalog and have every widget write its words anew, hidden ones too, before this returns."""
    i18n.use(catalog)
    translator.direction = direction
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def qt_words() -> tuple[str, ...]:
    """Qt's own words that can come up in this program, for extraction; shown by Qt itself.

    A test collects what Qt asks for while every page, menu and field is used, and compares.
    """
    # Translators: Menu of a text field. “&” stands before the letter that chooses the entry; leave it out if unsure.
    return (
        pgettext("QWidgetTextControl", "&Undo"),
        pgettext("QWidgetTextControl", "&Redo"),
        pgettext("QWidgetTextControl", "Cu&t"),
        pgettext("QWidgetTextControl", "&Copy"),
        pgettext("QWidgetTextControl", "Copy &Link Location"),
        pgettext("QWidgetTextControl", "&Paste"),
        pgettext("QWidgetTextControl", "Delete"),
        pgettext("QWidgetTextControl", "Select All"),
        pgettext("QLineEdit", "&Undo"),
        pgettext("QLineEdit", "&Redo"),
        pgettext("QLineEdit", "Cu&t"),
        pgettext("QLineEdit", "&Copy"),
        pgettext("QLineEdit", "&Paste"),
        pgettext("QLineEdit", "Delete"),
        pgettext("QLineEdit", "Select All"),
    )
