"""Stops the build where a file of Python for Windows is not signed by the Python Software Foundation.

python .ci/bundle/windows/signatures.py FOLDER

What is not signed by it is held by the sum of the whole alone: Microsoft's run-time library, and the archive of
modules (python312.zip), which is no program of Windows and carries no signature.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

# The roots that a chain may end in: Debian's, where DigiCert is, and the one that Microsoft signs for others with.
ROOTS = (Path(__file__).with_name("signer-root.pem"), Path("/etc/ssl/certs/ca-certificates.crt"))
SIGNER = "CN=Python Software Foundation"
OF_MICROSOFT = ("vcruntime140.dll", "vcruntime140_1.dll")
PROGRAMS = (".exe", ".dll", ".pyd")


def main() -> int:
    files = [file for file in sorted(Path(sys.argv[1]).iterdir()) if file.suffix in PROGRAMS]
    wanted = [file for file in files if file.name not in OF_MICROSOFT]
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as roots:
        roots.write("".join(path.read_text("utf-8") for path in ROOTS))
        roots.flush()
        wrong = [file.name for file in wanted if not is_signed(file, Path(roots.name))]
    if wrong or not wanted:
        sys.stderr.write(f"not signed by the Python Software Foundation: {', '.join(wrong) or 'nothing is there'}\n")
        return 1
    return 0


def is_signed(file: Path, roots: Path) -> bool:
    """Whether the signature, its chain and its time stamp hold, and the signer is the one that it should be.

    Lists of withdrawn certificates are not asked for: they would have to come from the network.
    """
    verify = ["osslsigncode", "verify", *_without_network(), "-CAfile", str(roots), "-TSA-CAfile", str(roots)]
    done = subprocess.run(
        [*verify, "-in", str(file)], capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    signers = [line for line in done.stdout.splitlines() if "Subject:" in line]
    return done.returncode == 0 and SIGNER in "".join(signers[:1])


def _without_network() -> list[str]:
    """The option that newer versions have for it; older ones never ask."""
    asked = subprocess.run(["osslsigncode", "verify", "--help"], capture_output=True, text=True, check=False)
    return ["-ignore-crl"] if "-ignore-crl" in asked.stdout + asked.stderr else []


if __name__ == "__main__":
    raise SystemExit(main())
