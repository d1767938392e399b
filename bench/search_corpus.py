"""A large edition made from a seed: as many entries as one wants, with the words of a real edition.

Words are drawn as often as they stand in the real texts, so that common words are as common, and a query of the real
edition finds proportionally more in the large one. An entry here is one record in one language.
"""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from guide.core.address import Kind
from guide.desk.assemble.index import write_entries
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.store.schema import TABLES
from guide.text import burmese
from guide.text.folding import fold, normalised
from guide.text.scripts import Script, pieces

SEED = 20261122
_COUNTRIES = ("CN", "CN", "CN", "KR", "VN", "MM", "TH", "HK", None, None)
_SERVICES_IN_TEN = 9


def generated_edition(real: Path, entries: int, seed: int = SEED) -> sqlite3.Connection:
    """An edition in memory with its search tables filled. real: a guide.db; entries: records times languages."""
    with sqlite3.connect(real) as source:
        languages = source.execute("SELECT * FROM interface_language ORDER BY position").fetchall()
        texts = source.execute("SELECT language, title || ' ' || body FROM search_text").fetchall()
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    connection.executemany("INSERT INTO interface_language VALUES (?, ?, ?, ?, ?)", languages)
    codes = [language[0] for language in languages]
    writers = {code: _Writer(code, [text for language, text in texts if language == code], seed) for code in codes}
    dice = random.Random(seed)
    records = range(entries // len(codes))
    write_entries(connection, (_entry(number, writers, dice) for number in records))
    connection.executemany(
        "INSERT INTO search_number VALUES (?, ?, ?)",
        ((str(dice.randrange(100, 10**8)), f"generated-{number}", 1) for number in records),
    )
    connection.commit()
    return connection


class _Writer:
    """Makes texts of one language from the words of real ones."""

    def __init__(self, language: str, texts: list[str], seed: int) -> None:
        counted = Counter(word for text in texts for word in _words(text))
        self.language = language
        self._words = sorted(counted)
        self._weights = list(accumulate(counted[word] for word in self._words))
        self._dice = random.Random(f"{seed} {language}")
        self._between = " " if language in ("en", "ko", "vi") else ""

    def words(self, fewest: int, most: int) -> str:
        count = self._dice.randint(fewest, most)
        return self._between.join(self._dice.choices(self._words, cum_weights=self._weights, k=count))


def _words(text: str) -> Iterator[str]:
    """Words where the script has spaces; else pairs, which are nearly words."""
    for piece in pieces(fold(normalised(text))):
        match piece.script:
            case Script.HAN | Script.UNSPACED:
                yield from (piece.text[at : at + 2] for at in range(0, len(piece.text), 2))
            case Script.BURMESE:
                syllables = burmese.syllables(piece.text)
                yield from ("".join(syllables[at : at + 2]) for at in range(0, len(syllables), 2))
            case _:
                yield piece.text


def _entry(number: int, writers: dict[str, _Writer], dice: random.Random) -> Entry:
    is_service = dice.randrange(10) < _SERVICES_IN_TEN
    return Entry(
        Kind.SERVICE if is_service else Kind.ARTICLE,
        f"generated-{number}",
        tuple(
            EntryText(
                language,
                writer.words(2, 7),
                keywords=tuple(writer.words(1, 2) for _ in range(8)),
                summary=(writer.words(8, 20),),
                running=(writer.words(10, 30) if is_service else writer.words(200, 500),),
            )
            for language, writer in writers.items()
        ),
        country=dice.choice(_COUNTRIES) if is_service else None,
        gated_by="S01" if is_service and dice.random() < 0.3 else None,
        short_code=is_service and dice.random() < 0.3,
    )
