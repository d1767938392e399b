from __future__ import annotations

import pytest

from guide.core.square_code import squares


def test_the_code_is_square_and_has_its_three_corners() -> None:
    code = squares("tel:120")
    assert len(code) == 21
    assert {len(row) for row in code} == {21}
    for rows, columns in ((slice(0, 7), slice(0, 7)), (slice(0, 7), slice(-7, None)), (slice(-7, None), slice(0, 7))):
        corner = [row[columns] for row in code[rows]]
        assert corner[0] == corner[-1] == (True,) * 7
        assert corner[1] == (True, *(False,) * 5, True)


def test_what_no_code_can_hold() -> None:
    with pytest.raises(ValueError, match="data"):
        squares("x" * 5000)
