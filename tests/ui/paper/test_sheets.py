"""What goes on paper: notes before numbers, nothing that may not be shown, headings that tell nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

import pytest

from guide.core import i18n
from guide.core.errors import GuideError
from guide.core.wording import Standing, Wording
from guide.edition.opening import OpenEdition
from guide.paper.sheet import Cards, Look, Paragraph, Printable, Sheet, Wishes
from guide.ui.pages.card import CardPage
from guide.ui.paper.article_sheet import article_sheet
from guide.ui.paper.card_sheet import card_sheet
from guide.ui.paper.law_sheet import law_sheet
from guide.ui.paper.note_sheet import note_sheet
from guide.ui.paper.wallet import wallet_card
from guide.ui.paper.writing import Writer
from guide.ui.session import Session
from tests.ui.conftest import PLACES
from tests.ui.pages.conftest import LANGUAGES, ShowPage

TELLING = re.compile(
    r"(?i)traffick|slave|prostitut|brothel|smuggl|victim|rape|defect|refugee|north korea|bride|escap|rescue|sexual"
    r"|拐卖|人口贩|卖淫|奴|朝鲜|脱北|偷渡|受害|强奸|遣返|인신매매|성매매|북한|탈북|밀입국|피해자|강간|노예"
    r"|buôn bán người|mại dâm|nô lệ|Bắc Triều Tiên|Triều Tiên|nạn nhân|hiếp dâm|လူကုန်ကူး|ပြည့်တန်ဆာ|မြောက်ကိုရီးယား|ကျွန်ပြု"
)
"""What no printed heading says: the subject, or where somebody comes from."""


@pytest.fixture(params=LANGUAGES)
def session(edition: OpenEdition, request: pytest.FixtureRequest) -> Session:
    i18n.use(edition.catalog(request.param))
    return Session(edition, request.param, "CN")


def paragraphs(sheet: Sheet) -> Iterator[Paragraph]:
    for part in sheet.parts:
        if isinstance(part, Paragraph):
            yield part


def texts(sheet: Sheet, *looks: Look) -> list[str]:
    wanted = [part for part in paragraphs(sheet) if not looks or part.look in looks]
    return [words.text for part in wanted for words in (part.words, part.beside) if words]


def everything(sheet: Sheet) -> str:
    cards = [words.text for part in sheet.parts if isinstance(part, Cards) for card in part.cards for words in card]
    return "\n".join([*texts(sheet), *cards])


def every_sheet(session: Session, beside: str | None = "") -> Iterator[Sheet]:
    """beside: empty for the session's own second language."""
    edition, wishes = session.edition, Wishes(session.beside if beside == "" else beside)
    by_id = attrgetter("id")
    for article in sorted(edition.library.summaries(session.language), key=by_id):
        yield article_sheet(article.id, session, wishes)
    for service in sorted(edition.directory.services(session.language), key=by_id):
        if not service.do_not_contact and session.country == service.country:
            yield card_sheet(service.id, session, wishes)
    for law in sorted(edition.law.articles(session.language), key=by_id):
        yield law_sheet(law.id, session, wishes)
    yield note_sheet("S01", session, wishes)
    for printable in wallet_card(session):
        yield printable.make(Wishes(session.beside, frozenset(pick.key for pick in printable.picks)))


def test_an_article_is_its_notes_and_its_words(session: Session) -> None:
    sheet = article_sheet("calling-police", session, Wishes())
    article = session.edition.library.article("calling-police", session.language)
    looks = [part.look for part in paragraphs(sheet)]
    assert texts(sheet, Look.TITLE) == [article.title.text]
    assert looks.index(Look.WARNING) < looks.index(Look.HEADING if Look.HEADING in looks else Look.BODY)
    assert all(part.beside is None for part in paragraphs(sheet))
    assert not re.search(r"\{phone:|\*\*|\]\(", everything(sheet))


def test_two_languages_stand_side_by_side(edition: OpenEdition) -> None:
    i18n.use(edition.catalog("my"))
    sheet = article_sheet("immediate-danger", Session(edition, "my", "CN"), Wishes("zh"))
    beside = [part for part in paragraphs(sheet) if part.beside is not None]
    assert len(beside) > 3
    assert {part.words.language for part in beside} <= {"my", "en"}
    assert {part.beside.language for part in beside if part.beside} <= {"zh", "en"}
    assert i18n.active().code == "my"
    assert all(part.words and part.beside for part in beside)


@pytest.mark.parametrize("pair", [("en", "my"), ("zh", "en"), ("ko", "vi"), ("my", "zh")])
def test_what_stands_beside_is_the_same_block(edition: OpenEdition, pair: tuple[str, str]) -> None:
    """Each sheet made in one language has the same looks in the same order in every other."""
    own, other = (
        [
            [part.look for part in paragraphs(sheet) if part.look is not Look.SMALL]
            for sheet in every_sheet(session, None)
        ]
        for session in (Session(edition, language, "CN") for language in pair)
    )
    assert own == other


def test_a_note_nobody_read_keeps_its_english(edition: OpenEdition) -> None:
    english = edition.notes.note("S01", "en").short.text
    for beside, count in ((None, 1), ("zh", 2), ("en", 1)):
        sheet = card_sheet("cn-110-police", Session(edition, "my", "CN"), Wishes(beside))
        assert everything(sheet).count(english) == count


def test_every_part_of_a_note_nobody_read_keeps_its_english(edition: OpenEdition) -> None:
    """Also where a native speaker has signed its short form alone."""
    english = edition.notes.note("S01", "en")
    drafts = tuple(Wording(f"초안 {number}", "ko", Standing.DRAFT) for number in range(len(english.full)))
    note = replace(english, short=Wording("짧은 말", "ko", Standing.REVIEWED), full=drafts)
    lines = Writer(Session(edition, "ko", "CN"), Wishes(), "ko").full_note(note)
    said = [paragraph.words.text for paragraph in lines]
    assert said[0] == "짧은 말"
    assert [f"{own.text}\n{same.text}" for own, same in zip(drafts, english.full, strict=True)] == said[2:4]
    beside_english = Writer(Session(edition, "ko", "CN"), Wishes("en"), "ko").full_note(note)
    assert [paragraph.words.text for paragraph in beside_english][2:4] == [own.text for own in drafts]


def test_the_note_stands_above_a_gated_number_and_says_all(session: Session) -> None:
    sheet = card_sheet("cn-110-police", session, Wishes())
    looks = [part.look for part in paragraphs(sheet)]
    assert looks[:2] == [Look.TITLE, Look.WARNING]
    assert looks.index(Look.WARNING) < looks.index(Look.DIGITS)
    note = session.edition.notes.note("S01", session.language)
    warned = "\n".join(texts(sheet, Look.WARNING))
    assert all(wording.text in warned for wording in (note.short, *note.full, *note.instead))
    before = everything(sheet).split("110")[0]
    assert note.short.text in before


def test_a_gated_number_is_offered_after_its_note_was_read(show_page: ShowPage) -> None:
    page = show_page("service:cn-110-police")
    assert isinstance(page, CardPage)
    assert page.sheets() == ()
    page._go_on()
    (printable,) = page.sheets()
    assert "110" in everything(printable.make(Wishes()))


@pytest.mark.parametrize(
    ("id", "country"),
    [("kr-danuri", "CN"), ("kr-danuri", None), ("kr-110-government", "CN"), ("cn-mission-not-to-call", "CN")],
)
def test_what_may_not_be_shown_here_never_goes_on_paper(
    edition: OpenEdition, show_page: ShowPage, id: str, country: str | None
) -> None:
    page = show_page(f"service:{id}", country=country)
    assert page.sheets() == ()
    with pytest.raises(GuideError):
        card_sheet(id, Session(edition, "en", country), Wishes())


def test_a_number_abroad_keeps_what_its_digits_may_reach(edition: OpenEdition) -> None:
    sheet = card_sheet("vn-115-ambulance", Session(edition, "en", "CN"), Wishes())
    assert any("may reach the police" in text for text in texts(sheet, Look.SMALL))


def test_nothing_on_paper_tells_when_or_where_it_was_read(session: Session) -> None:
    for sheet in every_sheet(session):
        assert not re.search(r"https?://|www\.|kind:|article:|By this computer|20\d\d-\d\d-\d\d", everything(sheet))


def test_no_printed_heading_tells_the_subject_or_an_origin(session: Session) -> None:
    for sheet in every_sheet(session):
        for title in texts(sheet, Look.TITLE):
            assert not TELLING.search(title), title


@pytest.mark.parametrize("place", PLACES)
def test_what_a_page_offers_is_named_neutrally(show_page: ShowPage, place: str) -> None:
    if place == "page:first":
        return
    for printable in show_page(place).sheets():
        assert printable.name
        assert not TELLING.search(printable.name)


def picked(printable: Printable) -> frozenset[str]:
    return frozenset(pick.key for pick in printable.picks if pick.chosen)


def test_the_card_for_a_pocket_holds_digits_and_who_answers(session: Session) -> None:
    (printable,) = wallet_card(session)
    assert printable.before
    assert [pick.key for pick in printable.picks] == ["cn-120-ambulance 120"]
    (cards,) = printable.make(Wishes(None, picked(printable))).parts
    assert isinstance(cards, Cards)
    assert (cards.width, cards.height) == (85, 54)
    (card,) = cards.cards
    assert card[0].text.endswith("120")
    assert card[-1].text == ""
    assert "110" not in everything(Sheet((cards,)))


@pytest.mark.parametrize(
    ("country", "expected"), [(None, []), ("CN", ["120"]), ("VN", ["115"]), ("KR", []), ("HK", ["999"])]
)
def test_only_ambulance_and_fire_stand_on_it_unasked(
    edition: OpenEdition, country: str | None, expected: list[str]
) -> None:
    chosen = [
        pick.key.split(" ", 1)[1]
        for printable in wallet_card(Session(edition, "en", country))
        for pick in printable.picks
        if pick.chosen
    ]
    assert chosen == expected


def test_an_ordinary_number_stands_on_it_without_its_name(edition: OpenEdition) -> None:
    (printable,) = wallet_card(Session(edition, "en", "VN"))
    names = {pick.key: pick.words for pick in printable.picks}
    key = "vn-113-police 113"
    assert key in names
    assert key not in picked(printable)
    for country in ("VN", "KR", "HK"):
        for each in wallet_card(Session(edition, "en", country)):
            said = everything(each.make(Wishes(None, frozenset(pick.key for pick in each.picks))))
            assert not TELLING.search(said)
            for service in edition.directory.services("en"):
                if not service.answers:
                    assert service.name.text not in said
