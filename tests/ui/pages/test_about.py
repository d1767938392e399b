from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from guide.edition.signed import Signed, State
from guide.ui.widgets.signature_panel import SignaturePanel
from guide.ui.widgets.text_view import TextView
from guide.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.pages.conftest import ShowPage


def test_about_says_edition_counts_limits_and_licences(show_page: ShowPage) -> None:
    words = show_page("page:about").findChildren(TextView)[0].toPlainText()
    for part in (
        "Edition 2026.10 of October 31, 2026",
        "14 places that can be called",
        "3 pages of the guide",
        "4 safety notes",
        "What this program cannot protect you from",
        "Apache License 2.0",
        "CC BY 4.0",
        "SIL Open Font License",
        "Lucide, ISC License",
        "Unicode CLDR",
        "their checksums hold",
        "This is the complete edition.",
    ):
        assert part in words


# What a dependency is called there; tzdata is public domain and in the Windows program alone.
CALLED = {"PySide6-Essentials": "PySide6", "myanmartools": "myanmar-tools", "fonttools": "fontTools"}
PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_about_names_everything_that_the_reader_is_made_of(show_page: ShowPage) -> None:
    words = show_page("page:about").findChildren(TextView)[0].toPlainText()
    needed = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    names = [re.split("[=;]", each)[0] for each in needed if "win32" not in each]
    assert names
    for name in names:
        assert CALLED.get(name, name) in words


def test_a_packaged_program_says_where_the_licences_lie(
    show_page: ShowPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = show_page("page:about").findChildren(TextView)[0].toPlainText()
    folder = tmp_path / "_internal" / "licences"
    folder.mkdir(parents=True)
    monkeypatch.setattr("guide.ui.pages.about.licences_folder", lambda: folder)
    page = show_page("page:about")
    page.write_page()
    words = page.findChildren(TextView)[-1].toPlainText()
    assert "in the folder _internal/licences" in words
    assert "in the folder" not in before


def test_a_development_key_is_called_so_in_red_with_words_to_compare(show_page: ShowPage) -> None:
    panel = show_page("page:about").findChildren(SignaturePanel)[-1]
    assert panel.property("role") == "critical"
    labels = [label.text() for label in panel.findChildren(WrappedLabel)]
    assert labels[1].startswith("Development key")
    assert len(labels[3].split()) == 10
    assert set(labels[4]) <= set("0123456789abcdef ")


@pytest.mark.parametrize("state", State)
def test_only_a_published_edition_is_calm(qapp: object, state: State) -> None:
    panel = SignaturePanel(Signed(state))
    assert (panel.property("role") == "card") == (state is State.TRUSTED)
    assert len(panel.findChildren(WrappedLabel)) == 2
    panel.deleteLater()
