"""What of an edition can be held against another: numbers, ids and texts."""

from __future__ import annotations

import sqlite3
from functools import cached_property

from guide.text.digits import only_digits


class Comparison:
    """Read when two editions are compared, and then once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def numbers(self) -> dict[str, frozenset[str]]:
        """The digits of every service's numbers, as dialled from abroad where that is known: print them otherwise, and
        they are the same. A service without any has none."""
        found: dict[str, set[str]] = {id: set() for (id,) in self._connection.execute("SELECT id FROM service")}
        for service, number in self._connection.execute("SELECT service, coalesce(e164, number) FROM phone"):
            found[service].add(only_digits(number))
        return {id: frozenset(numbers) for id, numbers in found.items()}

    @cached_property
    def former_ids(self) -> frozenset[str]:
        """Ids that services had before."""
        return frozenset(alias for (alias,) in self._connection.execute("SELECT alias FROM service_alias"))

    @cached_property
    def texts(self) -> frozenset[tuple[str, str]]:
        """Every English text with the entry it belongs to, as `kind:id`."""
        return frozenset(self._connection.execute("SELECT context, text FROM message"))
