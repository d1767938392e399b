from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from guide.core.arguments import Arguments
from guide.edition.opening import OpenEdition
from guide.ui.screenshots import pages_in_two_languages, pages_to_show, render_first, take_all

PAGES = {
    *(
        "first",
        "results",
        "find-help",
        "find-help-answered",
        "numbers",
        "gated-card",
        "note",
        "card",
        "guide",
        "topic",
        "article",
        "about",
    ),
    *(
        "signs",
        "signs-children",
        "indicator",
        "phrases",
        "situation",
        "phrase",
        "law",
        "words",
        "term",
        "point-to-language",
    ),
    *("places", "place", "figures", "charts", "figure", "timeline", "event"),
    *("note-beside", "gated-card-beside", "card-beside", "article-beside", "law-card", "law-card-beside"),
    *("forms", "form", "this-computer"),
}


def test_a_picture_of_every_page(qapp: QApplication, edition: OpenEdition, tmp_path: Path) -> None:
    assert take_all(qapp, Arguments(screenshots=tmp_path / "a" / "b", language="my"), edition) == 0
    pictures = {picture.stem: QImage(str(picture)) for picture in (tmp_path / "a" / "b").iterdir()}
    assert set(pictures) == {f"my-{page}" for page in PAGES}
    assert {picture.size().toTuple() for picture in pictures.values()} == {(1366, 768)}
    assert len({picture.cacheKey() for picture in pictures.values()}) == len(PAGES)


def test_no_two_pictures_have_one_name(edition: OpenEdition) -> None:
    for country in ("CN", None):
        pages = (*pages_to_show(edition, "zh", country), *pages_in_two_languages(edition, "zh", country))
        names = [name for name, _address in pages]
        assert sorted(names) == sorted(set(names))


def test_the_first_page_alone(
    qapp: QApplication, edition: OpenEdition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "build" / "screenshot.png"
    assert render_first(qapp, Arguments(render=picture, language="en"), edition) == 0
    assert str(picture) in capsys.readouterr().out
    assert not QImage(str(picture)).isNull()
