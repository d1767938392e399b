"""What runs first in a packaged program takes away whatever could reach a network, also what Python has built in."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import PROJECT

HOOK = PROJECT / ".ci" / "bundle" / "no_network.py"
USES = {
    "_socket": ("import _socket", "ModuleNotFoundError"),
    "_ssl": ("import _ssl", "ModuleNotFoundError"),
    "socket": ("import socket; socket.socket()", "RuntimeError"),
    "ssl": ("import ssl; ssl.SSLContext()", "RuntimeError"),
    "http.client": ("import http.client; http.client.HTTPConnection('x')", "RuntimeError"),
    "urllib.request": ("from urllib.request import urlopen; urlopen('http://x')", "RuntimeError"),
}


@pytest.mark.parametrize("name", USES)
def test_nothing_that_reaches_a_network_can_be_used(name: str) -> None:
    use, error = USES[name]
    program = f"exec(compile(open({str(HOOK)!r}, encoding='utf-8').read(), 'hook', 'exec')); {use}"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, error in done.stderr) == (1, True), done.stderr
