"""Words come out of real code and real sources; a template changes only when a text does."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.catalogs.extract import content_template, program_template
from guide.desk.catalogs.po import Entry, format_po
from guide.desk.sources.reading import read_sources

CODE = """
from guide.core.i18n import N_, NP_, _, ngettext, pgettext

# Not for translators.
TITLE = N_("Guide")
# Translators: Stands alone
# on a button.
LEAVE = pgettext("button", "Leave")
TABLE = {"police": NP_("offer", "Police")}
def say(count, name):
    _("Open {name}").format(name=name)
    _("two " "parts")
    ngettext("One number", "{count} numbers", count)
    _(name)
    pgettext(*TABLE["police"])
    return "not a word of the program"
"""
PROJECT = """
[tool.babel]
mappings = [{ method = "ignore", pattern = "guide/desk/**.py" }, { method = "python", pattern = "guide/**.py" }]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    for name in ("guide/ui/a.py", "guide/desk/b.py", "other/c.py", ".venv/guide/d.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CODE if name == "guide/ui/a.py" else '_("elsewhere")')
    return tmp_path


def test_words_of_the_program(root: Path) -> None:
    assert program_template(root).entries == (
        Entry("", ("Guide",), comments=("Where: a",)),
        Entry("button", ("Leave",), comments=("Stands alone on a button.", "Where: a")),
        Entry("offer", ("Police",), comments=("Where: a",)),
        Entry("", ("Open {name}",), comments=("Where: a",)),
        Entry("", ("two parts",), comments=("Where: a",)),
        Entry("", ("One number", "{count} numbers"), comments=("Where: a",)),
    )


def test_a_word_of_two_files_stands_once_with_both_comments(root: Path) -> None:
    (root / "guide/ui/b.py").write_text('# Translators: The title bar.\n_("Guide")\nngettext("Guide", "{n} guides", 2)')
    first = program_template(root).entries[0]
    assert first == Entry("", ("Guide", "{n} guides"), comments=("The title bar.", "Where: a, b"))


def test_lines_put_in_above_change_nothing(root: Path) -> None:
    before = format_po(program_template(root))
    path = root / "guide/ui/a.py"
    path.write_text("\n\n# more\n" + path.read_text())
    assert format_po(program_template(root)) == before


def test_words_of_the_content(project: Path) -> None:
    template = content_template(read_sources(project / "resources"))
    assert len(template.entries) > 50
    assert all(":" in entry.context and entry.comments for entry in template.entries)
    assert len({entry.key for entry in template.entries}) == len(template.entries)
    assert format_po(template) == format_po(content_template(read_sources(project / "resources")))
