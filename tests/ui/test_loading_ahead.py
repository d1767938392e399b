"""What the next page needs is loaded while nobody waits, in the language in use."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from guide.core.errors import GuideError
from guide.edition.opening import OpenEdition
from guide.ui.loading_ahead import LoadingAhead
from guide.ui.session import Session


def test_it_loads_piece_by_piece_and_rests(qtbot: QtBot, edition: OpenEdition) -> None:
    parent = QObject()
    made: list[str] = []
    ahead = LoadingAhead(Session(edition, "ko"), made.append, parent)
    assert ahead.is_done
    ahead.begin()
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done)
    assert "finder" in vars(edition.referral)
    assert made == ["find-help"]


def test_another_language_is_loaded_too(qtbot: QtBot, edition: OpenEdition) -> None:
    parent, session = QObject(), Session(edition, "ko")
    ahead = LoadingAhead(session, lambda _name: None, parent)
    ahead.begin()
    qtbot.waitUntil(lambda: ahead.is_done)
    session.set_language("my")
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done)


def test_what_cannot_be_read_stops_nothing(qtbot: QtBot, edition: OpenEdition) -> None:
    def refuse(_name: str) -> None:
        raise GuideError("“{place}” is damaged.", place="x")

    parent = QObject()
    ahead = LoadingAhead(Session(edition, "ko"), refuse, parent)
    ahead.begin()
    qtbot.waitUntil(lambda: ahead.is_done)
