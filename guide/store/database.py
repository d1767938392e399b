"""An edition's database, read once into memory and opened from those bytes.

What was verified is what is read, no handle and no journal stays on the stick, and pulling it out
changes nothing. Damage that only a query notices is refused with the same sentence as damage found
before: every cursor of the connection turns it into a GuideError.
"""

from __future__ import annotations

import re
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from guide.core.errors import GuideError
from guide.core.i18n import N_
from guide.store.schema import APPLICATION_ID, TABLES, USER_VERSION

MISSING = N_(
    "There is no guide in “{place}”. Start the program from the folder it came in, or copy the whole folder again."
)
UNREADABLE = N_("“{place}” cannot be read. If it is on a stick, take the stick out, put it in again and start again.")
NOT_OURS = N_(
    "“{place}” is damaged or is not a file of this guide. Copy the whole folder again from a stick that works."
)
TOO_NEW = N_("“{place}” was made for a newer program. Start the program that came with it, on the same stick.")
TOO_OLD = N_("“{place}” was made for an older program. Start the program that came with it, or copy a newer edition.")
DAMAGED = N_(
    "“{place}” is damaged or was changed. Do not rely on it: copy the whole folder again from a stick that works."
)

_MAGIC = b"SQLite format 3\0"
_HEADER_SIZE = 100
_LARGEST = 512 << 20  # bytes; an edition's database has some ten million
_TABLE_NAMES = frozenset(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", TABLES))
_OUR_MISTAKES = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_READONLY)  # a wrong statement, an attempt to write
_Result = TypeVar("_Result")
_CursorType = TypeVar("_CursorType", bound=sqlite3.Cursor)


def read_bytes(path: Path) -> bytes:
    """The whole file, and the file closed again. GuideError where it is missing or cannot be read.

    A device or a pipe in its place would never end, and what is larger than any edition is none.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            raise GuideError(UNREADABLE, place=path)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise GuideError(MISSING, place=path.parent) from error
    except (OSError, MemoryError, ValueError) as error:  # ValueError: a path with a NUL character
        raise GuideError(UNREADABLE, place=path) from error


def check_header(data: bytes, place: str) -> None:
    """Refuse what is not ours, too old or too new, by the file's first bytes alone (sqlite.org/fileformat.html).

    place  the file as the reader knows it, for the sentence.
    """
    if len(data) < _HEADER_SIZE or not data.startswith(_MAGIC):
        raise GuideError(NOT_OURS, place=place)
    if int.from_bytes(data[68:72], "big") != APPLICATION_ID:
        raise GuideError(NOT_OURS, place=place)
    version = int.from_bytes(data[60:64], "big")
    if version != USER_VERSION:
        raise GuideError(TOO_NEW if version > USER_VERSION else TOO_OLD, place=place)


def open_database(data: bytes, place: str) -> sqlite3.Connection:
    """Open an edition's database from its bytes, read only.

    The connection may be made in one thread and used in another: an edition can be opened while the
    window is built, and SQLite is compiled to serialize calls. The stores above it keep plain caches, so
    use them from one thread at a time.

    Raises GuideError where the bytes are not ours, too old, too new or damaged.
    """
    check_header(data, place)
    connection = sqlite3.connect(
        ":memory:",
        check_same_thread=False,
        isolation_level=None,
        factory=EditionConnection,
        cached_statements=256,
    )
    connection.place = place
    try:
        connection.deserialize(data)
        connection.execute("PRAGMA query_only = ON")
        # A sort that outgrows its memory would otherwise spill into a file of the host's temporary folder.
        connection.execute("PRAGMA temp_store = MEMORY")
        # A page that is read is copied from the image in memory: a large cache would only hold it twice.
        connection.execute("PRAGMA cache_size = -256")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if not tables >= _TABLE_NAMES:
            raise GuideError(DAMAGED, place=place)
    except (sqlite3.Error, OverflowError, MemoryError) as error:
        connection.close()
        raise GuideError(DAMAGED, place=place) from error
    except GuideError:
        connection.close()
        raise
    return connection


class EditionCursor(sqlite3.Cursor):
    """A cursor whose rows come, or a GuideError does."""

    def execute(self, sql: str, parameters: Any = (), /) -> EditionCursor:
        self._asked(lambda: sqlite3.Cursor.execute(self, sql, parameters))
        return self

    def fetchone(self) -> Any:
        return self._asked(lambda: sqlite3.Cursor.fetchone(self))

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return self._asked(lambda: sqlite3.Cursor.fetchmany(self, self.arraysize if size is None else size))

    def fetchall(self) -> list[Any]:
        return self._asked(lambda: sqlite3.Cursor.fetchall(self))

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # typeshed wants the cursor itself back
        return iter(self.fetchall())

    def _asked(self, question: Callable[[], _Result]) -> _Result:
        try:
            return question()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            # UnicodeDecodeError: SQLite quotes the damaged name in its message, and sqlite3 cannot read that.
            if isinstance(error, sqlite3.DatabaseError) and _is_our_mistake(error):
                raise
            connection = self.connection
            place = connection.place if isinstance(connection, EditionConnection) else ""
            raise GuideError(DAMAGED, place=place) from error


class EditionConnection(sqlite3.Connection):
    """A connection that makes EditionCursors."""

    place: str = ""

    def execute(self, sql: str, parameters: Any = (), /) -> EditionCursor:
        # sqlite3's own `execute` makes a plain cursor since Python 3.11. Only `cursor()` lets go of the references that
        # the connection keeps to cursors of before: made otherwise, each question of a long day would leave one.
        cursor: EditionCursor = self.cursor()
        return cursor.execute(sql, parameters)

    def cursor(self, factory: Callable[[sqlite3.Connection], _CursorType] | None = None) -> Any:
        return super().cursor(factory or EditionCursor)


def _is_our_mistake(error: sqlite3.DatabaseError) -> bool:
    """A wrong statement, a closed connection or a write is a fault of the program: raised as what it is."""
    if isinstance(error, sqlite3.ProgrammingError):
        return True
    code: int | None = getattr(error, "sqlite_errorcode", None)  # none where text is not UTF-8
    return code is not None and code & 0xFF in _OUR_MISTAKES
