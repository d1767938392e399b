"""Letters for computers that have none: a bare Linux shows boxes in place of Burmese, Chinese and Korean.

The system's own fonts come first: they are cut for its screen. Windows brings all five scripts.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from guide.core.errors import GuideError
from guide.edition.fonts import FOLDER, Fonts

_FAMILIES = {
    "NotoSans.ttf": "Noto Sans",
    "NotoSansCJKsc.otf": "Noto Sans CJK SC",
    "NotoSansMyanmar.ttf": "Noto Sans Myanmar",
    "NotoSansThai.ttf": "Noto Sans Thai",
    "NotoSansLao.ttf": "Noto Sans Lao",
    "NotoSansKhmer.ttf": "Noto Sans Khmer",
    "NotoSansDevanagari.ttf": "Noto Sans Devanagari",
    "NotoSansArabic.ttf": "Noto Sans Arabic",
    "NotoSansMongolian.ttf": "Noto Sans Mongolian",
}


def add_missing(fonts: Fonts) -> None:
    """Give Qt those fonts of the edition whose family the system lacks. A damaged one is left out; others draw on."""
    if _brings_all_scripts():
        return
    present = set(QFontDatabase.families())
    for name, family in _FAMILIES.items():
        if family not in present and FOLDER + name in fonts.names:
            try:
                data = fonts.font(FOLDER + name)
            except GuideError:
                continue
            QFontDatabase.addApplicationFontFromData(QByteArray(data))


def _brings_all_scripts() -> bool:
    """Without a screen Qt does not look at what Windows has: pictures and checks would be full of boxes."""
    if sys.platform == "win32":
        return QGuiApplication.platformName() != "offscreen"
    return sys.platform == "darwin"


def can_draw(font: QFont, words: str) -> bool:
    """Whether no letter of the words would be an empty box."""
    metrics = QFontMetricsF(font)
    return all(metrics.inFontUcs4(ord(letter)) for letter in words if not letter.isspace())
