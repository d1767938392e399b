"""`make test` tries a slice; GUIDE_FUZZ=20000 in the environment the whole, with the same seed (docs/soak.md)."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from guide.edition.opening import OpenEdition, open_edition
from guide.ui.style import Appearance
from tests.hostile.bait import Bait
from tests.ui.conftest import words_in_english

__all__ = ["words_in_english"]

SEED = 20261130
COUNT = int(os.environ.get("GUIDE_FUZZ", "200"))


def tried(share: float) -> settings:
    """How a test is tried, beside `@seed(SEED)`: its share of all cases."""
    return settings(
        max_examples=max(round(COUNT * share), 10),
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )


_SCHEMES = ("file", "http", "https", "mailto", "tel", "sms", "javascript", "data", "qrc", "")


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    return open_edition(small_edition)


@pytest.fixture(scope="session")
def database(small_edition: Path) -> bytes:
    return (small_edition / "guide.db").read_bytes()


@pytest.fixture(scope="module")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "en")


class Longest:
    """The case that took longest, in seconds of this process: a busy machine does not count."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.what: object = None
        self.cases = 0

    @contextmanager
    def case(self, what: object) -> Iterator[None]:
        """what: shown where it took longest, so that it can be had again."""
        begun = time.process_time()
        yield
        took = time.process_time() - begun
        if took > self.seconds:
            self.seconds, self.what = took, what
        self.cases += 1


@pytest.fixture
def longest(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Iterator[Longest]:
    """Times the cases of a test; a soak prints the result, and nothing is asserted of it."""
    longest = Longest()
    yield longest
    if "GUIDE_FUZZ" in os.environ:
        with capsys.disabled():
            of_all = f"{longest.cases} cases, the longest {longest.seconds:.2f} s: {longest.what!r:.2000}"
            sys.stdout.write(f"\n{request.node.name}: {of_all}\n")


@pytest.fixture(scope="session")
def bait(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bait]:
    """Files that content names. After each test none of them was opened."""
    bait = Bait(tmp_path_factory.mktemp("bait"))
    yield bait
    bait.close()


class Opener(QObject):
    """What the program asks the system to open comes here."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture(autouse=True)
def nothing_is_loaded_or_opened(qapp: QApplication, bait: Bait) -> Iterator[Opener]:
    bait.opened()
    opener = Opener()
    for scheme in _SCHEMES:
        QDesktopServices.setUrlHandler(scheme, opener, "take")
    yield opener
    qapp.processEvents()
    for scheme in _SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
    assert opener.opened == []
    assert bait.opened() == []
