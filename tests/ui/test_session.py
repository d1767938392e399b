from __future__ import annotations

from pytestqt.qtbot import QtBot

from guide.core import i18n
from guide.edition.opening import OpenEdition
from guide.ui.session import Session


def test_the_second_language_is_never_that_of_the_window(qtbot: QtBot, edition: OpenEdition) -> None:
    session = Session(edition, "ko")
    assert session.beside == "zh"
    with qtbot.waitSignal(session.beside_changed):
        session.set_beside("vi")
    assert session.beside == "vi"
    session.set_language("vi")
    assert session.beside == "zh"
    session.set_language("zh")
    assert session.beside == "vi"


def test_the_same_second_language_again_is_no_news(qtbot: QtBot, edition: OpenEdition) -> None:
    session = Session(edition, "zh")
    assert session.beside == "en"
    session.set_beside("my")
    with qtbot.assertNotEmitted(session.beside_changed):
        session.set_beside("my")


def test_two_languages_are_asked_for_and_die_with_the_session(qtbot: QtBot, edition: OpenEdition) -> None:
    session = Session(edition, "ko", "CN")
    assert session.second() is None
    with qtbot.waitSignal(session.beside_changed):
        session.show_beside("vi")
    second = session.second()
    assert second is not None
    assert (second.language, second.country) == ("vi", "CN")
    with second.speaking():
        assert i18n.active() is edition.catalog("vi")
    assert i18n.active() is i18n.ENGLISH
    with qtbot.assertNotEmitted(session.beside_changed):
        session.show_beside("vi")
    session.set_language("vi")
    assert session.second() is not None
    assert session.second().language == "zh"
    with qtbot.waitSignal(session.beside_changed):
        session.show_beside(None)
    assert session.second() is None
    assert session.beside == "zh"
