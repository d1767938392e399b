from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from guide.core.address import Address, Kind, parse_address
from guide.core.doors import LIFE_LINES
from guide.core.referral.answers import Answers
from guide.core.referral.finder import Finder
from guide.core.referral.result import Offer, Referral
from guide.edition.opening import OpenEdition
from guide.paper.sheet import Look, Paragraph, Sheet
from guide.ui.navigation import FIND_HELP, NUMBERS
from guide.ui.pages.find_help import FindHelpPage
from guide.ui.result_sheet import result_sheet
from guide.ui.service_facts import ServiceFacts
from guide.ui.session import Session
from guide.ui.widgets.note_panel import NotePanel
from tests.ui.conftest import MakeWindow
from tests.ui.pages.conftest import LANGUAGES, NOON, ShowPage
from tests.ui.seen import visible_words_of

NORTH = "KP"


def find_help(show_page: ShowPage, language: str = "en", country: str | None = "CN", **shape: object) -> FindHelpPage:
    page = show_page("page:find-help", language, country, **shape)
    assert isinstance(page, FindHelpPage)
    return page


def answer(page: FindHelpPage, origin: str | None = None, **values: str | tuple[str, ...]) -> None:
    for id, value in values.items():
        page.questions.boxes[id].choose(*((value,) if isinstance(value, str) else value))
    if origin is not None:
        menu = page.questions.origin
        row = menu.findData(origin)
        menu.setCurrentIndex(row)
        menu.activated.emit(row)


def shown(page: FindHelpPage) -> list[str]:
    return [str(row.address) for row in page.result.offers.model_of_rows.rows]


def on_paper(sheet: Sheet | None) -> list[str]:
    assert sheet is not None
    return [part.words.text for part in sheet.parts if isinstance(part, Paragraph)]


def test_everything_can_be_skipped_and_something_always_helps(show_page: ShowPage) -> None:
    for country in ("CN", "HK", "KR", "ZA", None):
        page = find_help(show_page, country=country)
        assert page.questions.answers() == Answers(country=country)
        assert shown(page)


def test_the_result_follows_each_answer(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, need="medical_now")
    assert shown(page)[0] == "service:cn-120-ambulance"
    answer(page, need="danger_now")
    assert shown(page)[0] == "article:immediate-danger"
    answer(page, need=())
    assert page.questions.answers().needs == ()


def test_needs_are_kept_in_the_order_of_the_question(show_page: ShowPage) -> None:
    page = find_help(show_page)
    for need in ("medical", "danger_now"):
        page.questions.boxes["need"]._chips[need].click()
    assert page.questions.answers().needs == ("danger_now", "medical")


def test_of_one_question_one_answer_counts_and_a_second_press_takes_it_back(show_page: ShowPage) -> None:
    page = find_help(show_page)
    box = page.questions.boxes["who"]
    box._chips["woman"].click()
    box._chips["man"].click()
    assert page.questions.answers().who == "man"
    box._chips["man"].click()
    assert (page.questions.answers().who, box._skip.isChecked()) == ("unsaid", True)


def test_few_questions_are_asked_at_first(show_page: ShowPage) -> None:
    page = find_help(show_page, country=None)
    boxes = page.questions.boxes
    assert [id for id, box in boxes.items() if box.isVisible()] == ["who", "need"]
    answer(page, need="missing_person")
    assert boxes["asker"].isVisible()
    answer(page, asker="parent", need="danger_now")
    assert page.questions.answers().asker == "unsaid"  # it is no longer asked, so nothing is kept


def test_the_own_country_is_asked_only_where_it_changes_the_offer(show_page: ShowPage) -> None:
    page = find_help(show_page)
    assert page.questions.origin.isVisible()
    answer(page, origin="MM", papers="yes")
    assert not page.questions.origin.isVisible()
    assert page.questions.answers().origin is None
    answer(page, need="papers")
    assert page.questions.origin.isVisible()


def test_police_waits_behind_the_note_and_one_press_opens_it(show_page: ShowPage, qapp: QApplication) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now")
    assert "service:cn-110-police" not in shown(page)
    assert "110" not in " ".join(visible_words_of(page.result))
    page.bar.read.click()
    assert [panel.note_id for panel in page.findChildren(NotePanel) if panel.isVisible()] == ["S01"]
    assert not page.result.isVisible()
    page.bar.go_on.click()
    assert "service:cn-110-police" in shown(page)
    assert page.result.offers.currentIndex().row() == shown(page).index("service:cn-110-police")
    answer(page, who="woman")
    assert "service:cn-110-police" not in shown(page)  # another answer closes it again


def test_going_back_from_the_note_opens_nothing(show_page: ShowPage, qtbot: QtBot) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now")
    page.bar.read.click()
    qtbot.keyClick(page.note_view, Qt.Key.Key_Escape)
    assert page.result.isVisible()
    assert "service:cn-110-police" not in shown(page)


def test_the_press_stands_at_one_place_for_all_answers(show_page: ShowPage, qapp: QApplication) -> None:
    places = set()
    page = find_help(show_page)
    for answers in ({"need": "danger_now"}, {"who": "man"}, {"avoid": "police_here"}, {"avoid": "both"}):
        answer(page, **answers)
        page.bar.read.click()
        qapp.processEvents()
        places.add(page.bar.go_on.mapTo(page, QPoint(0, 0)).toTuple())
        page.bar.back.click()
    assert len(places) == 1


@pytest.mark.parametrize("need", ["medical_now", "danger_now", "suicide"])
def test_ambulance_never_waits(show_page: ShowPage, need: str) -> None:
    page = find_help(show_page)
    answer(page, need=need)
    numbers = [number for row in page.result.offers.model_of_rows.rows for number in row.words.numbers]
    assert any("120" in number for number in numbers)
    assert "Ambulance 120" in visible_words_of(page.result)


def needs_of(edition: OpenEdition) -> list[str]:
    question = next(each for each in edition.referral.questions("en") if each.id == "need")
    return [value.id for value in question.values]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_riskiest_answer_and_none_look_sound_and_print_alike(
    show_page: ShowPage, edition: OpenEdition, language: str
) -> None:
    silent, spoken = find_help(show_page, language), find_help(show_page, language)
    answer(spoken, origin=NORTH)
    assert spoken.questions.answers().origin == NORTH
    for need in needs_of(edition):
        for page in (silent, spoken):
            answer(page, need=need)
        assert visible_words_of(silent) == visible_words_of(spoken), need
        assert on_paper(silent.sheet()) == on_paper(spoken.sheet()), need
        for page in (silent, spoken):
            page._show_note(page._words.waits)
            page._go_on()
        assert visible_words_of(silent) == visible_words_of(spoken), need
        assert on_paper(silent.sheet()) == on_paper(spoken.sheet()), need
    assert spoken.title() == silent.title()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chosen_country_is_named_nowhere(show_page: ShowPage, edition: OpenEdition, language: str) -> None:
    page = find_help(show_page, language)
    menu = page.questions.origin
    answer(page, origin=NORTH, need="danger_now")
    name = edition.names.country(NORTH, language)
    rest = [words for words in visible_words_of(page) if words not in {menu.itemText(i) for i in range(menu.count())}]
    assert name not in " ".join(rest)
    assert name not in " ".join(on_paper(page.sheet()))


def test_skip_of_the_own_country_is_no_answer(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, origin="VN")
    page.questions.origin.activated.emit(1)
    assert page.questions.answers().origin is None


def test_a_reader_is_warned_as_one_who_speaks_the_language_of_the_page(
    show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    find = Finder.find

    def watched(finder: Finder, answers: Answers, now: datetime) -> Referral:
        asked.append(answers.languages)
        return find(finder, answers, now)

    monkeypatch.setattr(Finder, "find", watched)
    page = find_help(show_page, "ko")
    assert asked[-1] == ("ko",)
    page.questions.languages.turn("zh")
    assert asked[-2:] == [("zh",), ("zh", "ko")]
    assert page.questions.answers().languages == ("zh",)


def test_each_note_stands_once_and_two_before_the_lines(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now")
    ids = [panel.note_id for panel in page.result.note_panels()]
    assert len(ids) == len(set(ids))
    above = [p for p in page.result.note_panels() if p.y() < page.result.offers.y()]
    assert len(above) <= 2


def test_paper_holds_no_reason_no_answer_and_no_number_behind_a_note(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now", who="woman")
    page.bar.read.click()
    page.bar.go_on.click()
    words = " ".join(on_paper(page.sheet()))
    assert "120" in words
    assert "110" not in words
    assert "For danger now" not in words
    assert "woman" not in words.lower()
    assert on_paper(page.sheet())[0] == "Numbers and next steps"


def test_where_officials_may_send_back_paper_holds_life_lines_alone(edition: OpenEdition) -> None:
    session = Session(edition, "en", "VN")
    services = edition.directory.services("en")
    offers = tuple(Offer(Address(Kind.SERVICE, service.id), None, "danger") for service in services)
    facts = ServiceFacts(edition, "en", lambda: NOON)

    def digits(at_risk: bool) -> set[str]:
        sheet = result_sheet(Referral((), (), offers, (), (), ()), at_risk, session, facts)
        return {part.words.text for part in sheet.parts if isinstance(part, Paragraph) and part.look is Look.DIGITS}

    life = {phone.number for service in services if service.answers & LIFE_LINES for phone in service.phones}
    assert digits(at_risk=True) <= life
    assert digits(at_risk=False) > digits(at_risk=True)


def test_a_line_leads_to_its_card_where_consent_stands_before_the_number(make: MakeWindow) -> None:
    window = make("en", "CN")
    window.go(FIND_HELP)
    page = window.page
    assert isinstance(page, FindHelpPage)
    answer(page, need="medical_now")
    page.result.offers.clicked.emit(page.result.offers.model_of_rows.index(0, 0))
    assert str(window.address) == "service:cn-120-ambulance"


def test_answers_outlast_a_card_and_end_with_another_part(make: MakeWindow) -> None:
    window = make("en", "CN")
    window.go(FIND_HELP)
    page = window.page
    assert isinstance(page, FindHelpPage)
    answer(page, need="danger_now")
    page._go(parse_address("article:immediate-danger"))
    assert str(window.address) == "article:immediate-danger"
    window.go_back()
    assert page.questions.answers().needs == ("danger_now",)
    window.go(NUMBERS)
    assert page.questions.answers().needs == ()
    assert page._answers is None
    window.go_back()
    assert page.questions.answers() == Answers(country="CN")


def test_start_again_takes_all_answers_back(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now", who="woman", origin="VN")
    page.questions.start_again.click()
    assert page.questions.answers() == Answers(country="CN")


def test_another_country_is_another_answer(show_page: ShowPage) -> None:
    page = find_help(show_page)
    answer(page, need="danger_now")
    page.bar.read.click()
    page.session.set_country("HK")
    assert page.result.isVisible()
    assert not any("cn-" in address for address in shown(page))


def test_rules_that_cannot_be_read_leave_a_sentence_and_a_way_on(
    show_page: ShowPage, edition: OpenEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    from guide.core.errors import GuideError
    from guide.store.referral import ReferralStore

    def broken(_self: ReferralStore) -> object:
        raise GuideError("The rules cannot be read.")

    monkeypatch.setattr(ReferralStore, "finder", property(broken))
    page = find_help(show_page)
    assert shown(page) == []
    words = visible_words_of(page)
    assert "The rules cannot be read." in words
    assert any("Immediate danger" in each for each in words)
    assert page.sheet() is None


def test_a_narrow_page_has_the_result_beneath_and_a_way_to_it(
    show_page: ShowPage, qapp: QApplication, switch: Callable[..., None]
) -> None:
    page = find_help(show_page, size=(600, 500))
    assert not page.result_view.isVisible()
    page.bar.result.click()
    assert page.view.verticalScrollBar().value() > 0
    page.resize(1300, 600)
    qapp.processEvents()
    assert page.result_view.isVisible()
    assert not page.bar.result.isVisible()


@pytest.mark.parametrize(("size", "percent"), [((1196, 606), 100), ((720, 366), 100), ((1366, 668), 200)])
def test_what_cannot_wait_is_in_plain_sight(
    show_page: ShowPage, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    """At the sizes that a page has in a window of 1366×768 and of 911×512."""
    page = find_help(show_page, "my", size=size, percent=percent)
    qapp.processEvents()
    for need in ("danger_now", "medical_now", "suicide"):
        chip = page.questions.boxes["need"]._chips[need]
        place = chip.mapTo(page.view.viewport(), chip.rect().bottomLeft())
        assert page.view.viewport().rect().contains(place), need


def test_tab_follows_the_eye(show_page: ShowPage) -> None:
    for size in ((1196, 606), (720, 366)):
        questions = find_help(show_page, size=size).questions
        chips = [questions.boxes["who"].chips()[0], questions.boxes["need"].chips()[0], questions.country]
        seen = sorted(chips, key=lambda widget: widget.mapTo(questions, QPoint(0, 0)).y())
        reached, widget = [], chips[0]
        for _stop in range(200):
            if widget in chips and widget not in reached:
                reached.append(widget)
            widget = widget.nextInFocusChain()
        begin = reached.index(seen[0])
        assert reached[begin:] + reached[:begin] == seen
