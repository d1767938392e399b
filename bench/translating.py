"""What a translator waits for, on the real catalogs. Goals: update, check and compile together at most 15 s; from a
save to the changed words in the preview at most 1 s.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.children import run_child
from guide.desk.catalogs.check import check
from guide.desk.catalogs.compile import compiled_program
from guide.desk.catalogs.folder import translation_folder
from guide.desk.catalogs.update import extract_templates, update

ROOT = Path(__file__).parent.parent

_PREVIEW = """
import time
from dataclasses import replace
from pathlib import Path
from guide.core.address import parse_address
from guide.core.paths import data_folder
from guide.desk.catalogs.place import find_translations
from guide.desk.preview.live_edition import LiveEdition
from guide.ui.app import application
from guide.workshop.preview_frame import PreviewFrame
app = application()
place = find_translations(Path({folder!r}))
live = LiveEdition(data_folder(), replace(place.folder, languages=("ko",)), place.languages)
frame = PreviewFrame(app, live, "ko", "CN", parse_address("article:before-you-call"))
frame.resize(1366, 860)
frame.show()
app.processEvents()
path = place.folder.po("ko", "content")
text = path.read_text(encoding="utf-8")
begin = text.index('msgid "Before you call any office"')
done = []
frame.reloaded.connect(lambda: done.append(time.perf_counter()))
for visit in range(4):
    done.clear()
    beside = path.with_suffix(".new")
    changed = text[begin:].replace('msgstr "', f'msgstr "{{"가나다라"[visit]}} ', 1)
    beside.write_text(text[:begin] + changed, encoding="utf-8")
    began = time.perf_counter()
    beside.replace(path)
    while not done:
        app.processEvents()
    app.processEvents()
    print(f"reload/{{visit}} {{1000 * (time.perf_counter() - began)}}")
import os
os._exit(0)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "translations", Path(folder) / "translations")
        whole = replace(translation_folder(ROOT), path=Path(folder) / "translations")
        began = time.perf_counter()
        templates = extract_templates(ROOT)
        update(whole, templates)
        check(whole, templates)
        compiled_program(whole)
        print(f"{'update, check and compile, s (goal 15)':44} {time.perf_counter() - began:8.2f}")
        times = run_child(_PREVIEW.format(folder=folder))
        reloads = [value for name, value in times.items() if name.startswith("reload")]
        print(f"{'from a save to the preview, ms (goal 1000)':44} {statistics.median(reloads):8.0f}")


if __name__ == "__main__":
    main()
