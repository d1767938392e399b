from __future__ import annotations

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
