"""How the window looks: one sheet (style.qss), two schemes, one size of text, applied in one place.

No other module calls setStyleSheet or sets an application font. A state of a widget is a dynamic property;
`restyle` asks Qt to look at it again.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from guide.core.settings import TEXT_SIZES, Colours
from guide.ui import collecting

FOLDED_FROM = 150

_SHEET = Path(__file__).with_name("style.qss")
_TOKEN = re.compile(r"@([a-z-]+)")


class Scheme(NamedTuple):
    """Colours by their use. What carries text keeps a contrast of 4.5:1, the edge of a control 3:1 (WCAG AA)."""

    ground: str
    surface: str
    hover: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    note: str
    note_line: str
    critical: str
    critical_line: str
    mark: str
    on_mark: str


LIGHT = Scheme(
    ground="#f7f6f3",
    surface="#ffffff",
    hover="#edf2f1",
    line="#dcd9d2",
    edge="#868c91",
    text="#1e2326",
    muted="#555b60",
    accent="#0b6660",
    accent_strong="#084e49",
    accent_soft="#e0eeec",
    on_accent="#ffffff",
    note="#fff6e3",
    note_line="#8f5600",
    critical="#fbecea",
    critical_line="#a93226",
    mark="#ffe9a8",
    on_mark="#1e2326",
)
DARK = Scheme(
    ground="#16191b",
    surface="#1f2326",
    hover="#2a3134",
    line="#394045",
    edge="#808a90",
    text="#e8eaeb",
    muted="#abb2b7",
    accent="#6cc7be",
    accent_strong="#8ad8d0",
    accent_soft="#1d3533",
    on_accent="#0b1e1c",
    note="#33291a",
    note_line="#d9a441",
    critical="#3a2220",
    critical_line="#e58a7d",
    mark="#5c4a12",
    on_mark="#fff3c9",
)

# Lengths at 100 %, in logical pixels. Words grow with the text; the space around them grows half as fast,
# so that a large text still leaves room for itself on a small screen.
_TEXT_LENGTHS = {"small": 13, "body": 15, "lead": 17, "heading": 19, "title": 26, "digits": 40}
_SPACE_LENGTHS = {"hair": 2, "tight": 4, "pad": 8, "gap": 14, "wide": 22}


_SCHEME_OF_FRAME = {
    Colours.SYSTEM: Qt.ColorScheme.Unknown,
    Colours.LIGHT: Qt.ColorScheme.Light,
    Colours.DARK: Qt.ColorScheme.Dark,
}


def text_length(name: str, percent: int) -> int:
    """A size of text in logical pixels: small, body, lead, heading, title or digits."""
    return round(_TEXT_LENGTHS[name] * percent / 100)


def space_length(name: str, percent: int) -> int:
    """A space in logical pixels: hair, tight, pad, gap or wide."""
    return round(_SPACE_LENGTHS[name] * (1 + (percent - 100) / 200))


def sheet(scheme: Scheme, percent: int) -> str:
    """style.qss with its @names replaced."""
    values = {name.replace("_", "-"): colour for name, colour in scheme._asdict().items()}
    values |= {name: f"{text_length(name, percent)}px" for name in _TEXT_LENGTHS}
    values |= {name: f"{space_length(name, percent)}px" for name in _SPACE_LENGTHS}
    values |= {f"letters-{letters(code)}": _quoted(font_families(code)) for code in ("ko", "zh")}
    return _TOKEN.sub(lambda token: values[token[1]], _SHEET.read_text("utf-8"))


def palette(scheme: Scheme) -> QPalette:
    """The same colours for what Qt draws itself: selections, placeholders, scroll bars, menus."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: scheme.ground,
        roles.WindowText: scheme.text,
        roles.Base: scheme.surface,
        roles.AlternateBase: scheme.hover,
        roles.Text: scheme.text,
        roles.PlaceholderText: scheme.muted,
        roles.Button: scheme.surface,
        roles.ButtonText: scheme.text,
        roles.Highlight: scheme.accent,
        roles.HighlightedText: scheme.on_accent,
        roles.Accent: scheme.accent,
        roles.Link: scheme.accent,
        roles.LinkVisited: scheme.accent,
        roles.ToolTipBase: scheme.surface,
        roles.ToolTipText: scheme.text,
        roles.Light: scheme.surface,
        roles.Midlight: scheme.hover,
        roles.Mid: scheme.edge,
        roles.Dark: scheme.line,
        roles.Shadow: scheme.line,
    }
    chosen = QPalette()
    for role, colour in colours.items():
        chosen.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        chosen.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.edge))
    return chosen


def scheme_in_use() -> Scheme:
    """The scheme in use, for what draws itself (delegates, running text)."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def sized_font(name: str, of: QFont | None = None) -> QFont:
    """A font of the size of running words in another of the sizes of text_length; by default the program's."""
    font = QFont(QApplication.font() if of is None else of)
    font.setPixelSize(round(font.pixelSize() * _TEXT_LENGTHS[name] / _TEXT_LENGTHS["body"]))
    return font


# Families on Windows and elsewhere for the scripts of languages to point at, which the reader itself does not have.
_OTHER_SCRIPTS = {
    "km": ("Leelawadee UI", "Noto Sans Khmer"),
    "lo": ("Leelawadee UI", "Noto Sans Lao"),
    "th": ("Leelawadee UI", "Noto Sans Thai"),
    "ne": ("Nirmala UI", "Noto Sans Devanagari"),
    "mvf": ("Mongolian Baiti", "Noto Sans Mongolian"),
    "shn": ("Myanmar Text", "Noto Sans Myanmar"),
    "ur": ("Segoe UI", "Noto Sans Arabic"),
    "ug": ("Segoe UI", "Noto Sans Arabic"),
}


def font_families(language: str) -> list[str]:
    """A family for each script. The order decides which shape a Chinese character takes on a Korean page."""
    if sys.platform == "win32":
        han, hangul = "Microsoft YaHei UI", "Malgun Gothic"
        first, last = "Segoe UI", "Myanmar Text"
    else:
        han, hangul = "Noto Sans CJK SC", "Noto Sans CJK KR"
        first, last = "Noto Sans", "Noto Sans Myanmar"
    families = [first, hangul, han, last] if language == "ko" else [first, han, hangul, last]
    if language in _OTHER_SCRIPTS:
        on_windows, elsewhere = _OTHER_SCRIPTS[language]
        families.insert(0, on_windows if sys.platform == "win32" else elsewhere)
    return families


def letters(language: str) -> str:
    """The value of the property of that name: which shapes Chinese characters take in a language."""
    return "ko" if language == "ko" else "han"


def _quoted(families: list[str]) -> str:
    return ", ".join(f'"{family}"' for family in families)


class Appearance(QObject):
    """The one place that dresses the program: colours, size of the text, fonts for the language.

    text_size_changed  percent, after every widget took the new size
    colours_changed    others were chosen, and every widget has them
    """

    text_size_changed = Signal(int)
    colours_changed = Signal()

    def __init__(
        self, app: QApplication, language: str, percent: int = TEXT_SIZES[0], colours: Colours = Colours.SYSTEM
    ) -> None:
        super().__init__()
        self._app = app
        self._families = font_families(language)
        self._percent = percent
        self._colours = colours
        if colours is not Colours.SYSTEM:
            self._ask_for_frame()
        self._scheme = self._wanted_scheme()
        self._apply_font()
        self._apply_sheet()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def percent(self) -> int:
        return self._percent

    @property
    def colours(self) -> Colours:
        return self._colours

    def set_colours(self, colours: Colours) -> None:
        if colours is not self._colours:
            self._colours = colours
            self._ask_for_frame()
            self._follow_system()
            self.colours_changed.emit()

    def set_text_size(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self._apply_font()
            self._apply_sheet()
            self.text_size_changed.emit(percent)

    def set_language(self, language: str) -> None:
        families = font_families(language)
        if families != self._families:
            self._families = families
            self._apply_font()

    def detach(self) -> None:
        """No longer follow the system: the window is gone."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        if self._colours is not Colours.SYSTEM:
            self._app.styleHints().unsetColorScheme()

    def _wanted_scheme(self) -> Scheme:
        if self._colours is not Colours.SYSTEM:
            return DARK if self._colours is Colours.DARK else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _ask_for_frame(self) -> None:
        """Let the system draw the frame of the window to match, where it can."""
        self._app.styleHints().setColorScheme(_SCHEME_OF_FRAME[self._colours])

    def _follow_system(self) -> None:
        scheme = self._wanted_scheme()
        if scheme is not self._scheme:
            self._scheme = scheme
            self._apply_sheet()

    def _apply_font(self) -> None:
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(text_length("body", self._percent))
        with collecting.held_back():
            self._app.setFont(font)

    def _apply_sheet(self) -> None:
        with collecting.held_back():
            self._app.setPalette(palette(self._scheme))
            self._app.setStyleSheet(sheet(self._scheme, self._percent))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that style.qss looks at, and draw the widget anew where it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # it was never shown: the sheet will find the property
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
