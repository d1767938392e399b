"""What the next page needs is loaded while nobody waits, in the language in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind
from guide.core.errors import GuideError
from guide.edition.opening import OpenEdition
from guide.ui.loading_ahead import LoadingAhead
from guide.ui.navigation import FIND_HELP, SIGNS
from guide.ui.session import Session


class Pages:
    """Notes what it is asked for. Each rehearsal has two pieces."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.rehearsed: list[Address] = []
        self.beside: list[tuple[Kind, str]] = []

    def page(self, name: str) -> None:
        self.made.append(name)

    def rehearse(self, address: Address, session: Session | None = None) -> Iterator[None]:
        if session is None:
            self.rehearsed.append(address)
        else:
            assert session.shows_beside
            self.beside.append((address.kind, session.beside))
        yield
        yield


@pytest.fixture
def pages() -> Pages:
    return Pages()


def test_it_loads_piece_by_piece_and_rests(qtbot: QtBot, edition: OpenEdition, pages: Pages) -> None:
    parent = QObject()
    ahead = LoadingAhead(Session(edition, "ko"), pages, parent)
    assert ahead.is_done
    ahead.begin()
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done)
    assert "finder" in vars(edition.referral)
    assert pages.made == ["find-help"]
    assert pages.rehearsed[0] == FIND_HELP
    assert SIGNS in pages.rehearsed
    assert {address.kind for address in pages.rehearsed} == {Kind.PAGE, Kind.SERVICE, Kind.ARTICLE}


def test_another_language_is_loaded_too(qtbot: QtBot, edition: OpenEdition, pages: Pages) -> None:
    parent, session = QObject(), Session(edition, "ko")
    ahead = LoadingAhead(session, pages, parent)
    ahead.begin()
    qtbot.waitUntil(lambda: ahead.is_done)
    once = len(pages.rehearsed)
    session.set_language("my")
    assert not ahead.is_done
    assert ahead.findChild(QTimer).remainingTime() > 500  # the hand that chose it is still there
    qtbot.waitUntil(lambda: ahead.is_done)
    assert len(pages.rehearsed) == 2 * once


def test_the_second_language_is_loaded_last_and_again_when_another_is_chosen(
    qtbot: QtBot, edition: OpenEdition, pages: Pages
) -> None:
    parent, session = QObject(), Session(edition, "ko")
    ahead = LoadingAhead(session, pages, parent)
    ahead.begin()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert pages.beside == [(Kind.SERVICE, "zh"), (Kind.ARTICLE, "zh")]
    session.show_beside("zh")
    assert ahead.is_done
    session.set_beside("my")
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done)
    assert pages.beside[2:] == [(Kind.SERVICE, "my"), (Kind.ARTICLE, "my")]
    assert len(set(pages.rehearsed)) == len(pages.rehearsed)


def test_nothing_is_begun_while_hands_are_on_the_keys(qtbot: QtBot, edition: OpenEdition, pages: Pages) -> None:
    parent = QObject()
    ahead = LoadingAhead(Session(edition, "ko"), pages, parent)
    ahead.put_off()
    assert ahead.is_done
    ahead.begin()
    timer = ahead.findChild(QTimer)
    at_once = timer.interval()
    ahead.put_off()
    assert timer.interval() > 10 * at_once
    assert timer.remainingTime() > 10 * at_once
    qtbot.waitUntil(lambda: ahead.is_done)
    assert timer.interval() == at_once


def test_what_cannot_be_read_stops_nothing(qtbot: QtBot, edition: OpenEdition) -> None:
    class Refusing(Pages):
        def page(self, name: str) -> None:
            raise GuideError("“{place}” is damaged.", place=name)

    parent, pages = QObject(), Refusing()
    ahead = LoadingAhead(Session(edition, "ko"), pages, parent)
    ahead.begin()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert SIGNS in pages.rehearsed
