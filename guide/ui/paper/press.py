"""Turns what a page offers into pages of paper. One for a window: the fonts are read and shaped once."""

from __future__ import annotations

from guide.edition.opening import OpenEdition
from guide.paper.faces import Faces
from guide.paper.layout import laid_out
from guide.paper.pages import Page
from guide.paper.sheet import Printable, Wishes


class Press:
    def __init__(self, edition: OpenEdition) -> None:
        self._edition = edition
        self._faces: Faces | None = None

    def pages(self, printable: Printable, wishes: Wishes) -> tuple[Page, ...]:
        """Raises GuideError where a font is damaged or the sheet cannot be made."""
        if self._faces is None:
            self._faces = Faces(self._edition.fonts.all())
        return laid_out(printable.make(wishes), self._faces)
