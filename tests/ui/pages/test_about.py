from __future__ import annotations

from guide.ui.widgets.text_view import TextView
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
    ):
        assert part in words
