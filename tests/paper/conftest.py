from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from guide.edition.opening import OpenEdition, open_edition
from guide.paper.faces import Faces


@pytest.fixture(scope="session")
def edition(small_edition: Path) -> OpenEdition:
    return open_edition(small_edition)


@pytest.fixture(scope="session")
def faces(edition: OpenEdition) -> Faces:
    return Faces(edition.fonts.all())


def run_tool(tool: str, *arguments: str, data: bytes) -> str:
    """What a tool of poppler says of a PDF."""
    return subprocess.run([tool, *arguments], input=data, capture_output=True, check=True).stdout.decode()
