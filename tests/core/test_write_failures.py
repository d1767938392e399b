from __future__ import annotations

import errno

import pytest

from guide.core.write_failures import WriteFailure, write_failure


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (errno.ENOSPC, WriteFailure.FULL),
        (errno.EROFS, WriteFailure.LOCKED),
        (errno.ENOTCONN, WriteFailure.GONE),
        (errno.EINVAL, WriteFailure.OTHER),
        (None, WriteFailure.OTHER),
    ],
)
def test_what_an_error_means(code: int | None, failure: WriteFailure) -> None:
    error = OSError("x") if code is None else OSError(code, "x")
    assert write_failure(error) is failure
