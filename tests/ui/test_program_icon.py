from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from guide.ui.program_icon import SIZES, drawn, program_icon


def test_every_size_is_drawn_for_itself(qapp: QApplication) -> None:
    icon = program_icon()
    assert [size.toTuple() for size in icon.availableSizes()] == [(size, size) for size in SIZES]


@pytest.mark.parametrize("size", SIZES)
def test_a_white_book_on_a_coloured_ground_with_clear_corners(size: int) -> None:
    picture = drawn(size)
    corner, edge, page = (picture.pixelColor(size * x // 64, size * y // 64) for x, y in ((0, 0), (32, 6), (20, 32)))
    assert corner.alpha() == 0
    assert edge.name() == "#0b6660"
    assert page.name() == "#ffffff"
