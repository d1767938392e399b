"""What stands where: nothing beyond the margins, two languages at one height, headings never alone."""

from __future__ import annotations

from collections import Counter

import pytest

from guide.core.wording import Standing, Wording
from guide.paper.faces import Faces
from guide.paper.layout import MARGIN, laid_out
from guide.paper.pages import POINTS_PER_MM, Line, Page
from guide.paper.sheet import Cards, Look, OpenLines, Paragraph, Sheet

ENGLISH = "Some people have to report. Say so before the person speaks. "
BURMESE = "ဘယ်သူမှ ဖုန်းမခေါ်ခင် အဲဒီသူကိုယ်တိုင် ဒါကို သိပြီးမှ ဆုံးဖြတ်ပါတယ်။ "
CHINESE = "任何人打电话之前，都要由当事人在知道这一点后自己决定。"


def wording(text: str, language: str = "en") -> Wording:
    return Wording(text, language, Standing.SOURCE)


def right_edge(line: Line) -> float:
    return line.x + sum(run.advance for run in line.runs) * line.size


def everything_is_on_paper(page: Page, margin: float) -> bool:
    inside = all(margin - 1 <= line.x and right_edge(line) <= page.width - margin + 1 for line in page.lines)
    return inside and all(0 < line.y < page.height for line in page.lines)


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("text", [("en", ENGLISH), ("my", BURMESE), ("zh", CHINESE), ("en", "x" * 400)])
def test_no_word_leaves_the_paper(faces: Faces, look: Look, landscape: bool, text: tuple[str, str]) -> None:
    language, words = text
    one = wording(words * 30, language)
    pages = laid_out(Sheet((Paragraph(look, one, one), Paragraph(look, one)), landscape), faces)
    assert all(everything_is_on_paper(page, MARGIN) for page in pages)
    said = "".join(line.text for page in pages for line in page.lines if " / " not in line.text and line.text != "•")
    assert Counter(said.replace(" ", "")) == Counter((words * 90).replace(" ", ""))  # columns go on side by side


def test_two_languages_begin_at_one_height(faces: Faces) -> None:
    parts = [Paragraph(Look.BODY, wording(BURMESE * n, "my"), wording(CHINESE, "zh")) for n in range(1, 9)]
    for page in laid_out(Sheet(tuple(parts)), faces):
        left = {round(line.y) for line in page.lines if line.x < page.width / 2}
        starts = [line for line in page.lines if line.text.startswith("任何人")]
        assert starts
        for start in starts:  # the baselines of a tall and a low script differ by little
            assert min(abs(start.y - y) for y in left) < 4


def test_a_heading_goes_with_what_it_heads(faces: Faces) -> None:
    for lines in range(40, 60):
        parts = (
            *(Paragraph(Look.SMALL, wording("x")) for _line in range(lines)),
            Paragraph(Look.HEADING, wording("Heading")),
            Paragraph(Look.BODY, wording("Body")),
        )
        pages = laid_out(Sheet(parts), faces)
        texts = [[line.text for line in page.lines] for page in pages]
        assert all("Body" in page for page in texts if "Heading" in page)


def test_page_numbers_only_where_there_are_pages(faces: Faces) -> None:
    one = Paragraph(Look.BODY, wording(ENGLISH))
    assert all("/" not in line.text for line in laid_out(Sheet((one,)), faces)[0].lines)
    many = laid_out(Sheet((one,) * 80), faces)
    assert [page.lines[-1].text for page in many] == [f"{n} / {len(many)}" for n in range(1, len(many) + 1)]


def test_cards_keep_their_size_and_what_is_on_them(faces: Faces) -> None:
    card = [wording(CHINESE, "zh"), wording(BURMESE, "my"), wording("")]
    (page,) = laid_out(Sheet((Cards([card] * 4, 85, 54),)), faces)
    cuts = [rule for rule in page.rules if rule.dashed]
    assert len(cuts) == 16
    assert {round(rule.x2 - rule.x1) for rule in cuts} == {0, round(85 * POINTS_PER_MM)}
    assert {round(rule.y2 - rule.y1) for rule in cuts} == {0, round(54 * POINTS_PER_MM)}
    assert len([rule for rule in page.rules if not rule.dashed]) == 4
    top = min(rule.y1 for rule in cuts)
    for line in page.lines:
        column = 0 if line.x < MARGIN + 85 * POINTS_PER_MM else 1
        left = MARGIN + column * 85 * POINTS_PER_MM
        assert left < line.x
        assert right_edge(line) <= left + 85 * POINTS_PER_MM
        assert line.y > top


def test_lines_to_write_on(faces: Faces) -> None:
    pages = laid_out(Sheet((OpenLines(wording("Who knows"), 40),)), faces)
    assert sum(len(page.rules) for page in pages) == 40
    assert all(MARGIN < rule.y1 <= page.height - MARGIN + 1 for page in pages for rule in page.rules)


def test_frames_that_follow_each_other_are_one(faces: Faces) -> None:
    note = Paragraph(Look.WARNING, wording(ENGLISH))
    (page,) = laid_out(Sheet((note, note, Paragraph(Look.BODY, wording(ENGLISH)))), faces)
    assert len([rule for rule in page.rules if rule.y1 == rule.y2]) == 2


def test_an_empty_sheet_is_one_page(faces: Faces) -> None:
    assert len(laid_out(Sheet(()), faces)) == 1
