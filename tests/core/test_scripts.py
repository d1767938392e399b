"""What is said to whom, and in which language."""

from __future__ import annotations

import pytest

from guide.core.directory import SpokenLanguage
from guide.core.scripts import ScriptUse, language_of_line, uses_for
from guide.core.wording import Standing, Wording
from tests.core.test_doors import phone, service

OURS = ("en", "zh", "ko", "vi", "my")


@pytest.mark.parametrize(
    ("fields", "uses"),
    [
        ({"phones": (phone("ambulance"),)}, [ScriptUse.EMERGENCY]),
        ({"phones": (phone("police"),)}, [ScriptUse.EMERGENCY, ScriptUse.POLICE]),
        ({"phones": (phone("police", "fire"),), "kind": "hotline"}, [ScriptUse.EMERGENCY, ScriptUse.POLICE]),
        ({"kind": "emergency"}, [ScriptUse.EMERGENCY]),
        ({"kind": "hotline"}, [ScriptUse.HELP]),
        ({"kind": "organization"}, [ScriptUse.HELP]),
        ({"kind": "embassy"}, [ScriptUse.MISSION]),
        ({"kind": "shelter"}, [ScriptUse.SHELTER]),
        ({"kind": "legal_aid"}, [ScriptUse.LEGAL]),
        ({"kind": "a kind of a later edition"}, [ScriptUse.HELP]),
    ],
)
def test_what_is_said_follows_the_kind_of_place(fields: dict[str, object], uses: list[ScriptUse]) -> None:
    assert list(uses_for(service(**fields))) == uses


def spoken(code: str, assumed: bool = False, note: str | None = None) -> SpokenLanguage:
    return SpokenLanguage(code, assumed, Wording(note, "en", Standing.SOURCE) if note else None)


@pytest.mark.parametrize(
    ("country", "languages", "reader", "said_in"),
    [
        ("CN", (), "my", "zh"),
        ("CN", (), "zh", None),
        ("CN", (spoken("zh"), spoken("en", note="in big cities")), "en", "zh"),
        ("CN", (spoken("my", assumed=True),), "en", "zh"),
        ("CN", (spoken("en"),), "ko", "en"),
        ("TH", (spoken("th"), spoken("en")), "my", "en"),
        ("TH", (), "my", None),
        (None, (), "my", None),
        ("KR", (), "en", "ko"),
    ],
)
def test_the_language_to_say_it_in(
    country: str | None, languages: tuple[SpokenLanguage, ...], reader: str, said_in: str | None
) -> None:
    assert language_of_line(service(country=country, languages=languages), reader, OURS) == said_in
