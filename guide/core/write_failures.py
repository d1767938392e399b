"""Why something could not be written, in the three ways that a person can do something about."""

from __future__ import annotations

import errno
from enum import StrEnum


class WriteFailure(StrEnum):
    """FULL        no room is left, or the file is larger than the place can hold
    LOCKED      nothing may be written there
    GONE        the folder or the drive is no longer there
    OTHER       nothing that a sentence could explain
    """

    FULL = "full"
    LOCKED = "locked"
    GONE = "gone"
    OTHER = "other"


_OF_CODE = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), WriteFailure.FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), WriteFailure.LOCKED),
    **dict.fromkeys(
        (errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN), WriteFailure.GONE
    ),
}


def write_failure(error: OSError) -> WriteFailure:
    """What an error of the system means for whoever waits for the file."""
    return _OF_CODE.get(error.errno or 0, WriteFailure.OTHER)
