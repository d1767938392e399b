"""A sentence over the whole window: answers, the neutral card, and what happens when somebody comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from guide.core.address import parse_address
from guide.core.phrases import PICTURES, Answer
from guide.edition.opening import OpenEdition, open_edition
from guide.ui.icon import icon
from guide.ui.pages.column_page import ColumnPage
from guide.ui.session import Session
from guide.ui.style import Appearance
from guide.ui.widgets.answer_panel import SpotButton
from guide.ui.widgets.answers import PICTURE_ICONS, answer_panel
from guide.ui.widgets.phrase_card import PhraseCard
from guide.ui.widgets.point_button import PointButton
from guide.ui.widgets.shown_card import Face
from guide.ui.window import Window
from tests.ui.conftest import MakeWindow
from tests.ui.seen import cut_off, visible_words_of

LANGUAGES = ("en", "zh", "ko", "vi", "my")
NEUTRAL = "What is the weather like today?"


@pytest.fixture
def window(make: MakeWindow) -> Window:
    window = make("en")
    window.activateWindow()
    window.go(parse_address("page:phrases/safety"))
    return window


@pytest.fixture
def card(window: Window, qapp: QApplication) -> PhraseCard:
    """“Is it safe to talk here?”, and after it whether a woman or a man."""
    shown = PhraseCard(window.session, ["safe-talk-now", "first-woman-or-man"], "safe-talk-now", window)
    assert isinstance(window.page, ColumnPage)
    window.page.cover(shown)
    qapp.processEvents()
    return shown


@pytest.fixture(scope="module")
def edition(real_edition: Path) -> OpenEdition:
    """The real one: the small one has no sentences in two languages."""
    return open_edition(real_edition)


def press(card: PhraseCard, key: Qt.Key) -> None:
    QTest.keyClick(card.focusWidget() or card, key)


def named(card: PhraseCard, name: str) -> PointButton:
    return next(each for each in card.findChildren(PointButton) if each.isVisible() and name in each.accessibleName())


def test_it_covers_the_whole_window_in_two_languages(window: Window, card: PhraseCard) -> None:
    assert card.geometry() == window.rect()
    card.go_on(1)
    second, own = card.view.words.accessibleName().splitlines()
    assert own == "Would you rather talk with a woman or a man?"
    assert second != own
    window.resize(911, 512)
    assert card.geometry() == window.rect()


def test_the_replies_stand_beneath_a_question(card: PhraseCard) -> None:
    assert card.view.replies is not None
    names = [button.accessibleName() for button in card.view.replies.findChildren(PointButton)]
    assert [name.split(". ")[-1] for name in names] == [
        "Yes",
        "No",
        "I do not know",
        "I do not want to answer that",
        "Please stop now",
        "Please show me another way",
    ]


def test_a_reply_shows_large_and_then_the_question_again(card: PhraseCard) -> None:
    for back in (lambda: press(card, Qt.Key.Key_Escape), card.answer.back.click):
        named(card, "Please stop now").click()
        assert card.face is Face.LARGE
        assert card.answer.words.accessibleName().endswith("Please stop now.")
        back()
        assert card.face is Face.CARD


def test_arrows_and_buttons_go_on(card: PhraseCard) -> None:
    press(card, Qt.Key.Key_Right)
    assert card.phrase == "first-woman-or-man"
    assert "A woman" in " ".join(visible_words_of(card))
    press(card, Qt.Key.Key_Left)
    assert card.phrase == "safe-talk-now"
    card.view.bar.previous.click()
    assert card.phrase == "first-woman-or-man"
    assert card.view.bar.next.hasFocus() or card.focusWidget() is not None


def test_one_key_puts_the_weather_in_its_place_and_brings_it_back(card: PhraseCard) -> None:
    before = visible_words_of(card)
    press(card, Qt.Key.Key_Space)
    assert card.face is Face.NEUTRAL
    assert NEUTRAL in visible_words_of(card.neutral.question)[0]
    assert not set(visible_words_of(card)) & set(before)
    press(card, Qt.Key.Key_Space)
    assert visible_words_of(card) == before


def test_nothing_else_brings_it_back_by_accident(qtbot: QtBot, card: PhraseCard) -> None:
    press(card, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(card.closed):
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Slash):
            press(card, key)
            assert card.face is Face.NEUTRAL
        for button in card.neutral.answers:
            button.click()
            assert card.face is Face.NEUTRAL


def test_the_corner_does_the_same_without_moving_the_hand(card: PhraseCard) -> None:
    bar = card.view.bar.neutral
    place = bar.mapTo(card, QPoint(bar.width() - 10, bar.height() // 2))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(bar.width() - 10, 10))
    assert card.face is Face.NEUTRAL
    assert card.childAt(place) is card.neutral.corner
    QTest.mouseClick(card.neutral.corner, Qt.MouseButton.LeftButton)
    assert card.face is Face.CARD


def test_the_neutral_card_also_hides_a_reply(card: PhraseCard) -> None:
    named(card, "Please stop now").click()
    press(card, Qt.Key.Key_Space)
    assert "stop" not in " ".join(visible_words_of(card))
    press(card, Qt.Key.Key_Space)
    assert card.face is Face.LARGE


def test_it_covers_itself_when_the_window_loses_the_keys(window: Window, card: PhraseCard, qapp: QApplication) -> None:
    before = visible_words_of(card)
    qapp.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert visible_words_of(card) == []
    assert card.isVisible()
    qapp.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert visible_words_of(card) == before
    press(card, Qt.Key.Key_Space)
    qapp.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    qapp.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert card.face is Face.NEUTRAL


def test_escape_closes_and_the_keys_of_the_window_rest_until_then(
    window: Window, card: PhraseCard, qapp: QApplication
) -> None:
    for key in (Qt.Key.Key_Slash, Qt.Key.Key_K, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        press(card, key)
        assert card.isAncestorOf(qapp.focusWidget())
    assert window.search_field.text() == ""
    press(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_every_target_is_reached_by_tab(card: PhraseCard) -> None:
    press(card, Qt.Key.Key_Right)
    reached = set()
    for _step in range(len(card.targets())):
        press(card, Qt.Key.Key_Tab)
        reached.add(card.focusWidget())
    assert reached == set(card.targets())
    assert all(button.accessibleName() for button in card.targets())


def test_an_open_card_follows_the_language(window: Window, card: PhraseCard) -> None:
    press(card, Qt.Key.Key_Right)
    for language in ("my", "zh", "en"):
        window.switch_language(language)
        fresh = PhraseCard(window.session, ["safe-talk-now", "first-woman-or-man"], "first-woman-or-man", window)
        fresh.open_over()
        assert visible_words_of(card) == visible_words_of(fresh), language
        fresh.hide()
        card.raise_()


def test_another_second_language_comes_at_once(window: Window, card: PhraseCard) -> None:
    card.go_on(1)
    before = card.view.words.accessibleName()
    window.session.set_beside("vi")
    assert card.view.words.accessibleName() != before


def test_nothing_that_was_pressed_is_left(window: Window, card: PhraseCard) -> None:
    press(card, Qt.Key.Key_Right)
    before = [button.isChecked() for button in card.findChildren(QAbstractButton)]
    named(card, "A woman").click()
    press(card, Qt.Key.Key_Escape)
    assert [button.isChecked() for button in card.findChildren(QAbstractButton)] == before
    again = PhraseCard(window.session, ["safe-talk-now", "first-woman-or-man"], "first-woman-or-man", window)
    assert again.answer.words.accessibleName() == ""


def test_what_a_person_shows_without_asking_has_no_replies(window: Window, qapp: QApplication) -> None:
    shown = PhraseCard(window.session, ["consent-no-photo"], "consent-no-photo", window)
    shown.open_over()
    qapp.processEvents()
    assert shown.view.replies is None
    assert not shown.view.bar.next.isVisible()


@pytest.mark.parametrize("answer", list(Answer))
def test_each_kind_of_answer_can_be_pointed_at(window: Window, answer: Answer) -> None:
    session = window.session
    phrase, other = (session.edition.phrases.phrase("first-woman-or-man", code) for code in ("en", "zh"))
    panel = answer_panel(replace(phrase, answer=answer), replace(other, answer=answer), session, window)
    if answer in (Answer.YES_NO, Answer.NONE):
        assert panel is None
        return
    assert panel is not None
    pressed: list[object] = []
    panel.pointed.connect(pressed.append)
    buttons = panel.findChildren(QAbstractButton)
    for button in buttons:
        button.click()
    assert len(pressed) == len(buttons) >= 3
    assert all(button.accessibleName() for button in buttons)


def test_left_and_right_are_those_of_the_person_drawn(window: Window) -> None:
    session = window.session
    phrase = replace(session.edition.phrases.phrase("first-woman-or-man", "en"), answer=Answer.BODY)
    panel = answer_panel(phrase, phrase, session, window)
    assert panel is not None
    panel.resize(460, 532)
    panel.show()
    hands = [spot for spot in panel.findChildren(SpotButton) if spot.accessibleName().endswith("hand")]
    order = [spot.accessibleName().split(". ")[-1] for spot in sorted(hands, key=lambda spot: spot.x())]
    assert order == ["Right hand", "Left hand", "Left hand", "Right hand"]


def test_every_picture_has_an_icon() -> None:
    assert set(PICTURE_ICONS) == set(PICTURES)
    for name in PICTURE_ICONS.values():
        assert not icon(name).pixmap(16, 16).isNull()


@pytest.mark.parametrize(("language", "beside"), list(permutations(LANGUAGES, 2)))
def test_every_kind_of_answer_is_whole_in_every_pair_of_languages(
    qtbot: QtBot,
    qapp: QApplication,
    edition: OpenEdition,
    show_card: Callable[..., PhraseCard],
    language: str,
    beside: str,
) -> None:
    every = edition.phrases.phrases(language)
    of_each_kind = {phrase.answer: phrase.id for phrase in every}
    ids = [phrase.id for phrase in every] if (language, beside) == ("my", "zh") else list(of_each_kind.values())
    shown = show_card(language, beside, ids)
    for id in ids:
        assert shown.phrase == id
        qapp.processEvents()
        assert cut_off(shown) == [], id
        assert shown.view.words.text_height() <= shown.view.words.height(), id
        shown.go_on(1)


@pytest.fixture
def show_card(
    qtbot: QtBot, edition: OpenEdition, appearance: Appearance, qapp: QApplication
) -> Callable[..., PhraseCard]:
    def show(language: str, beside: str, ids: list[str]) -> PhraseCard:
        appearance.set_language(language)
        session = Session(edition, language, "CN")
        session.set_beside(beside)
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.resize(911, 512)
        holder.show()
        shown = PhraseCard(session, ids, ids[0], holder)
        shown.open_over()
        shown.kept = session  # type: ignore[attr-defined]
        qapp.processEvents()
        return shown

    return show


@pytest.fixture(scope="module")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "en", 200)
