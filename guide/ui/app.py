"""Starts the reader: opens the edition, dresses the program, shows the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from guide.core import i18n
from guide.core.address import Address, parse_address
from guide.core.arguments import Arguments
from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.core.languages import InterfaceLanguage
from guide.core.settings import Settings
from guide.edition.ahead import EditionAhead
from guide.edition.opening import OpenEdition, catalog_for_refusal, find_edition
from guide.edition.stick.own import settings_place
from guide.ui import traces, translation
from guide.ui.edition_fonts import add_missing
from guide.ui.keeping import Keeping
from guide.ui.navigation import FIRST
from guide.ui.program_icon import program_icon
from guide.ui.session import Session
from guide.ui.style import Appearance
from guide.ui.translation import GettextTranslator
from guide.ui.window import Window

# The smallest screen that counts: what fits here fits everywhere.
SIZE = (1366, 768)

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)

_NO_LANGUAGE = N_("There is no language “{code}” in this guide. Choose one of these: {codes}.")
_NO_COUNTRY = N_("There is no country “{code}” in this guide. Choose one of these: {codes}.")
_NO_SCREEN = N_("There is no screen here. Use --render FILE or --screenshots FOLDER, or guide search.")


def run(asked: Arguments, ahead: EditionAhead) -> int:
    """Open the window, or do what was asked instead of it. Exit code 2: one sentence said why it could not be.

    ahead  the edition, being opened while this module was loaded
    """
    if asked.self_check or asked.screenshots or asked.render:
        gc.enable()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _without_window(asked, ahead)
    if not _has_screen():
        sys.stderr.write(i18n._(_NO_SCREEN) + "\n")
        return 2
    app = application()
    app.setWindowIcon(program_icon())
    try:
        window = open_window(app, asked, ahead.result(), settings_place())
    except GuideError as error:
        return _refuse(app, error, asked)
    window.start_when_painted()
    window.show()
    code = app.exec()
    # Who leaves wants to be gone: taking Qt and Python down takes a fifth of a second, and there is nothing to save.
    os._exit(code)


def application() -> QApplication:
    """Qt's application object, made once. It takes no arguments of its own and keeps nothing."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    traces.prevent()
    # One look on every system. As an argument: app.setStyle() would load QStyle, four milliseconds before the window.
    app = QApplication(["Guide", "-style", "fusion"])
    app.setApplicationName("Guide")
    for effect in _EFFECTS:  # menus and lists that slide or fade: nothing moves by itself
        app.setEffectEnabled(effect, False)
    return app


def open_window(app: QApplication, asked: Arguments, edition: OpenEdition, settings: Path | None = None) -> Window:
    """The window as the command line asks for it, not yet started.

    settings  the file of size and colours, if somebody had them kept; None: nothing can be kept

    GuideError where language, country or page is unknown.
    """
    language = chosen_language(edition, asked.language)
    start = parse_address(asked.page) if asked.page else FIRST
    country = chosen_country(edition, asked.country)
    return _dressed(app, edition, language, country, start, settings)


def make_window(
    app: QApplication, edition: OpenEdition, language: InterfaceLanguage, country: str | None, start: Address = FIRST
) -> Window:
    """A window on an open edition, in a language, dressed, translated and with its first place in it."""
    window = _dressed(app, edition, language, country, start)
    window.start()
    return window


def _dressed(
    app: QApplication,
    edition: OpenEdition,
    language: InterfaceLanguage,
    country: str | None,
    start: Address,
    settings: Path | None = None,
) -> Window:
    kept = _kept(settings) if settings else None
    looks = kept or Settings()
    add_missing(edition.fonts)
    translator = install_language(app, edition, language)
    appearance = Appearance(app, language.code, looks.text_size, looks.colours)
    keeping = Keeping(settings, kept is not None, appearance) if settings else None
    window = Window(Session(edition, language.code, country), appearance, translator, start, keeping)
    window.resize(*SIZE)
    return window


def _kept(place: Path) -> Settings | None:
    """Size and colours that somebody had kept. Most have not: that costs one look."""
    if not os.path.lexists(place):
        return None
    from guide.core.settings_file import read_settings

    return read_settings(place)


def install_language(app: QApplication, edition: OpenEdition, language: InterfaceLanguage) -> GettextTranslator:
    return translation.install(app, edition.catalog(language.code), language.direction)


def chosen_language(edition: OpenEdition, code: str | None) -> InterfaceLanguage:
    """The language asked for; else the first of the computer's own that the edition has; else the edition's first."""
    languages = {language.code: language for language in edition.languages}
    if code is not None:
        if code not in languages:
            raise GuideError(_NO_LANGUAGE, code=code, codes=", ".join(languages))
        return languages[code]
    for name in QLocale.system().uiLanguages():
        if name.split("-")[0] in languages:
            return languages[name.split("-")[0]]
    return edition.languages[0]


def chosen_country(edition: OpenEdition, code: str | None) -> str | None:
    """The country asked for on the command line; never a guess."""
    if code is None:
        return None
    countries = edition.names.countries()
    if code.upper() not in countries:
        raise GuideError(_NO_COUNTRY, code=code, codes=", ".join(countries))
    return code.upper()


def _without_window(asked: Arguments, ahead: EditionAhead) -> int:
    app = application()
    try:
        if asked.self_check:
            from guide.ui.self_check import check

            return check(app, asked, ahead)
        from guide.ui.screenshots import render_first, take_all

        return render_first(app, asked, ahead.result()) if asked.render else take_all(app, asked, ahead.result())
    except GuideError as error:
        sys.stderr.write(error.sentence() + "\n")
        return 2


def _has_screen() -> bool:
    """Qt ends the process by a signal where there is none."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _refuse(app: QApplication, error: GuideError, asked: Arguments) -> int:
    """Say the sentence in a window; where nobody would see one, on standard error."""
    language = asked.language or QLocale.system().name().split("_")[0]
    i18n.use(catalog_for_refusal(asked.edition or _own_folder(), language))
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        sys.stderr.write(error.sentence() + "\n")
        return 2
    from guide.ui.error_window import ErrorWindow

    Appearance(app, language)
    window = ErrorWindow(error.sentence())
    window.show()
    app.exec()
    return 2


def _own_folder() -> Path:
    return find_edition(None)
