from __future__ import annotations

from pytestqt.qtbot import QtBot

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
