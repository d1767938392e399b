"""What the tests of Find help share: the engine of the real edition, and answers as a command line gives them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from guide.core.referral.finder import Finder
from guide.edition.opening import OpenEdition, open_edition

NIGHT = datetime(2026, 11, 28, 20, 0, tzinfo=UTC)
"""A Sunday, four in the morning in Beijing: no desk with office hours answers."""


@pytest.fixture(scope="session")
def edition(real_edition: Path) -> OpenEdition:
    return open_edition(real_edition)


@pytest.fixture(scope="session")
def finder(edition: OpenEdition) -> Finder:
    return edition.referral.finder
