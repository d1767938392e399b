from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from guide.desk.catalogs.folder import CONTENT, PROGRAM, translation_folder
from guide.desk.catalogs.po import format_po
from guide.desk.catalogs.review import review_sum
from guide.desk.catalogs.status import Count, count, status
from guide.desk.catalogs.update import extract_templates, update
from tests.desk.catalogs.entries import entry


def test_each_standing_is_counted() -> None:
    draft = entry("b", "나")
    reviewed = replace(draft, notes=(f"reviewed: x 2026-11-22 {review_sum(draft)}",))
    older = entry("c", "다", fuzzy=True)
    assert count([entry("a"), draft, reviewed, older]) == Count(
        total=4, translated=2, reviewed=1, draft=1, fuzzy=1, missing=1
    )


def test_every_language_and_catalog_and_safety_notes_apart(project: Path) -> None:
    folder = translation_folder(project)
    update(folder, extract_templates(project))
    po = folder.read("ko", CONTENT)
    first = next(e for e in po.entries if e.context.startswith("note:"))
    done = tuple(replace(e, text=("가",)) if e == first else e for e in po.entries)
    folder.po("ko", CONTENT).write_bytes(format_po(replace(po, entries=done)))
    found = {(row.language, row.catalog): row for row in status(folder)}
    assert list(found) == [(code, catalog) for code in ("zh", "ko", "vi", "my") for catalog in (PROGRAM, CONTENT)]
    safety = found["ko", CONTENT].safety
    assert safety
    assert (safety.draft, safety.missing) == (1, safety.total - 1)
    assert found["ko", CONTENT].count.total > safety.total > 4
    assert found["ko", PROGRAM].safety is None
    assert found["ko", PROGRAM].count.missing == 3
