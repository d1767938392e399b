"""After the current was cut: is the stick old or new, whole, and does the next writing make it new? SOURCES STICK"""

from __future__ import annotations

import sys
from pathlib import Path

from guide.edition.stick.listing import contents_of
from guide.edition.stick.plan import make_plan
from guide.edition.stick.verifying import verify_part, verify_stick
from tests.edition.stick.conftest import NEW, OLD, write


def main() -> None:
    sources, stick = Path(sys.argv[1]), Path(sys.argv[2])
    there = [place for place in ("linux/Guide", "windows/Guide") if (stick / place).is_dir()]
    edition = contents_of(stick).current
    wrong = [finding for place in (*there, f"editions/{edition}") for finding in verify_part(stick, place)]
    if not there or wrong or edition not in (f"{OLD}-complete", f"{NEW}-complete"):
        sys.stdout.write(f"stopped: {there} {edition} {wrong}\n")
        return
    write(make_plan(sources / NEW / "dist", sources / NEW / "edition"), stick)
    after = verify_stick(stick)
    sys.stdout.write("as it must be\n" if not after.findings else f"after: {after.findings}\n")


if __name__ == "__main__":
    main()
