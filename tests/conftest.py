"""What all tests share: a small edition, built from tests/small_source by the real builder."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from guide.desk.build import build_edition
from guide.desk.development_key import development_key

# No test asks how long something took, and neither does Hypothesis: a busy machine is no fault.
settings.register_profile("guide", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("guide")

# A key of the tests' own, also for the programs they start: the one of this computer is not touched.
_KEYS = tempfile.TemporaryDirectory(prefix="guide-tests-")
os.environ["GUIDE_DEVELOPMENT_KEYS"] = _KEYS.name

SMALL_SOURCE = Path(__file__).parent / "small_source"
PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def small_edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an edition with 14 services, 3 articles and 4 notes in five languages. Copy it before changing it.

    The program's words are the project's own, so that the window speaks all languages.
    """
    folder = tmp_path_factory.mktemp("small") / "edition"
    build_edition(SMALL_SOURCE, folder, program=PROJECT, key=development_key())
    return folder


@pytest.fixture(scope="session")
def real_edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the edition of the project's own resources, built once. Copy it before changing it."""
    folder = tmp_path_factory.mktemp("real") / "edition"
    build_edition(PROJECT, folder, key=development_key())
    return folder
