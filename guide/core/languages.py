"""The languages a reader can choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterfaceLanguage:
    """A language of the window and of the content.

    endonym    its own name, never translated
    script     ISO 15924: Latn, Hans, Kore, Mymr
    direction  ltr or rtl
    """

    code: str
    endonym: str
    script: str
    direction: str
