from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from guide.edition.stick.disk import copy_file


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_what_the_system_takes_only_in_part_is_said(tmp_path: Path) -> None:
    """As where a disk gets full within a piece: the system takes what fits, and says nothing yet."""
    import resource

    counted: list[int] = []
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OSError, match="large") as raised:
            copy_file(b"x" * 1500, tmp_path / "file", False, counted.append)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert raised.value.errno == errno.EFBIG
    assert sum(counted) == 0
