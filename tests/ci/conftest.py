"""The build's own modules stand in .ci/bundle, which no package holds: build.spec puts it on the path as well."""

from __future__ import annotations

import sys

from tests.conftest import PROJECT

sys.path.append(str(PROJECT / ".ci" / "bundle"))
