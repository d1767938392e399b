"""What all tests share: editions, built from tests/small_source and from the project by the real builder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from guide.desk.build import build_edition
from guide.desk.development_key import development_key
from guide.desk.profiles import INSIDE_CHINA
from tests.made_once import IN_WORKER, edition_made_once

# No test asks how long something took, and neither does Hypothesis: a busy machine is no fault.
settings.register_profile("guide", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("guide")

# A key of the tests' own, also for the programs they start: the one of this computer is not touched. The processes
# of a run share it, as they share the editions that it signs.
if not IN_WORKER:
    _KEYS = tempfile.TemporaryDirectory(prefix="guide-tests-")
    os.environ["GUIDE_DEVELOPMENT_KEYS"] = _KEYS.name
    development_key()

SMALL_SOURCE = Path(__file__).parent / "small_source"
PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def small_edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of an edition with 14 services, 3 articles and 4 notes in five languages. Copy it before changing it.

    The program's words are the project's own, so that the window speaks all languages.
    """
    yield from edition_made_once(
        tmp_path_factory,
        "small",
        lambda folder: build_edition(SMALL_SOURCE, folder, program=PROJECT, key=development_key()),
    )


@pytest.fixture(scope="session")
def real_edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the edition of the project's own resources. Copy it before changing it."""
    yield from edition_made_once(
        tmp_path_factory, "real", lambda folder: build_edition(PROJECT, folder, key=development_key())
    )


@pytest.fixture(scope="session")
def inside_edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the edition of the project's own resources for inside China, unsigned."""
    yield from edition_made_once(
        tmp_path_factory, "inside", lambda folder: build_edition(PROJECT, folder, profile=INSIDE_CHINA)
    )


@pytest.fixture(scope="session")
def pseudo_edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the small edition, unsigned, with the two languages of guide.desk.catalogs.pseudo besides."""
    yield from edition_made_once(
        tmp_path_factory,
        "pseudo",
        lambda folder: build_edition(SMALL_SOURCE, folder, program=PROJECT, pseudo=True),
    )
