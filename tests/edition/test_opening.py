"""Whatever happened to the folder: an edition that is whole, or one sentence. Never a trace."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from guide.core.errors import GuideError
from guide.core.i18n import ENGLISH
from guide.core.paths import data_folder
from guide.edition import fonts
from guide.edition.opening import catalog_for_refusal, find_edition, open_edition
from guide.store.schema import USER_VERSION
from tests.edition.conftest import DATABASE, sum_up, write_edition
from tests.store.conftest import small_database


def test_a_whole_edition_opens(edition: Path) -> None:
    found = open_edition(edition)
    assert (found.number, found.date, found.profile) == ("2026.11", "2026-11-22", "complete")
    assert found.counts == {"services": 3, "articles": 2}
    assert [language.code for language in found.languages] == ["en", "ko", "my"]
    assert found.languages[1].endonym == "한국어"
    assert found.directory.service("cn-ambulance", "ko").name.text == "구급차"
    assert found.library.article("danger", "en").title.text == "Danger now"
    assert found.notes.note("S01", "en").short.text == "Do not call first."
    assert found.names.country("CN", "ko") == "중국"
    assert found.catalog("ko").text("Leave {name}") == "{name} 나가기"
    assert found.catalog("en") is ENGLISH
    assert found.catalog_problem("ko") is None
    assert found.fonts.all() == {"fonts/small.ttf": b"letters"}
    assert found.fonts.problems() == ()


def test_what_the_desk_builds_opens(small_edition: Path) -> None:
    found = open_edition(small_edition)
    for language in found.languages:
        assert found.directory.services(language.code)
        assert found.catalog_problem(language.code) is None
        for summary in found.library.summaries(language.code):
            assert found.library.article(summary.id, language.code).blocks


def test_the_stick_may_go_once_it_is_open(edition: Path) -> None:
    found = open_edition(edition)
    shutil.rmtree(edition)
    assert found.directory.service("kr-line", "my").phones[0].number == "1366"
    assert found.catalog("ko").code == "ko"


PLACES = ["a folder with blanks", "한글 안내서", "မြန်မာ လမ်းညွှန်", "指南", "x" * 200, "a'b\"c;d%20?#&{place}"]


@pytest.mark.parametrize("name", PLACES)
def test_any_path_will_do_and_nothing_is_left_in_it(tmp_path: Path, name: str) -> None:
    folder = write_edition(tmp_path / name)
    before = sorted(path.name for path in folder.rglob("*"))
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)
    assert open_edition(find_edition(folder)).languages
    assert sorted(path.name for path in folder.rglob("*")) == before
    folder.chmod(0o755)
    (folder / "edition.json").unlink()
    with pytest.raises(GuideError) as refusal:
        open_edition(folder)
    assert name in refusal.value.sentence()


def test_damage_in_any_file_is_found(edition: Path) -> None:
    """Bytes of the manifest, the sums and the database, one at a time; the sums hold whatever SQLite would overlook."""
    scattered = random.Random(7)
    for name in ("guide.db", "edition.json", "SHA256SUMS"):
        path = edition / name
        whole = path.read_bytes()
        places = range(len(whole)) if len(whole) < 400 else sorted(scattered.sample(range(len(whole)), 250))
        for place in places:
            damaged = bytearray(whole)
            damaged[place] ^= 1 << scattered.randrange(8)
            path.write_bytes(damaged)
            refused_or_whole(edition, may_open=name == "SHA256SUMS")
        for length in range(0, len(whole), max(1, len(whole) // 40)):
            path.write_bytes(whole[:length])
            refused_or_whole(edition, may_open=name == "SHA256SUMS")
        path.write_bytes(whole)
    assert open_edition(edition)


def refused_or_whole(edition: Path, *, may_open: bool) -> None:
    """A damaged line of the sums may concern only a catalog or a font, which is then left out and said."""
    try:
        found = open_edition(edition)
    except GuideError:
        return
    assert may_open
    assert found.directory.service("cn-ambulance", "en").phones[0].number == "120"
    assert found.catalog("ko").text("Leave {name}") in ("Leave {name}", "{name} 나가기")


@pytest.mark.parametrize("name", ["guide.db", "edition.json", "SHA256SUMS"])
def test_a_missing_file_is_one_sentence(edition: Path, name: str) -> None:
    (edition / name).unlink()
    with pytest.raises(GuideError, match=r"There is no guide|damaged"):
        open_edition(edition)


@pytest.mark.parametrize(
    ("database", "words"),
    [
        (b"SQLite format 3\0" + bytes(4080), "is not a file of this guide"),
        (small_database(application_id=1), "is not a file of this guide"),
        (small_database(user_version=USER_VERSION + 1), "newer program"),
        (small_database(user_version=USER_VERSION - 1), "older program"),
        (DATABASE[:5000], "damaged"),
    ],
)
def test_whole_by_its_sums_and_still_not_ours(tmp_path: Path, database: bytes, words: str) -> None:
    with pytest.raises(GuideError, match=words):
        open_edition(write_edition(tmp_path / "edition", database))


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "edition").write_bytes(b"")
    for refused in (find_edition, open_edition):
        with pytest.raises(GuideError):
            refused(tmp_path / "edition")


def test_a_changed_catalog_is_english_and_the_numbers_stay(edition: Path) -> None:
    path = edition / "locale/ko.mo"
    path.write_bytes(path.read_bytes().replace("나가기".encode(), "들어와".encode()))
    found = open_edition(edition)
    assert found.catalog("ko") is ENGLISH
    assert "한국어" in (found.catalog_problem("ko") or "")
    assert found.directory.service("cn-ambulance", "ko").name.text == "구급차"


def test_a_vandal_who_sums_up_again_still_changes_no_braces(edition: Path) -> None:
    path = edition / "locale/ko.mo"
    path.write_bytes(path.read_bytes().replace(b"{name} \xeb", b"{nome} \xeb"))
    catalog = open_edition(sum_up(edition)).catalog("ko")
    assert catalog.text("Leave {name}") == "Leave {name}"


def test_files_nobody_listed_are_not_read(edition: Path) -> None:
    shutil.copy(edition / "locale/ko.mo", edition / "locale/my.mo")
    found = open_edition(edition)
    assert found.catalog("my") is ENGLISH
    assert found.catalog_problem("my") is not None


def test_a_changed_font_is_not_given_and_said(edition: Path) -> None:
    (edition / "fonts/small.ttf").write_bytes(b"Letters")
    found = open_edition(edition)
    with pytest.raises(GuideError, match=r"“fonts/small.ttf” is damaged"):
        found.fonts.font("fonts/small.ttf")
    assert len(found.fonts.problems()) == 1
    assert found.directory.service("cn-ambulance", "en").phones[0].number == "120"


def test_a_font_is_read_when_it_is_first_needed(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    read = fonts.read_bytes
    monkeypatch.setattr(fonts, "read_bytes", lambda path: asked.append(path.name) or read(path))
    found = open_edition(edition)
    assert asked == []
    assert found.fonts.font("fonts/small.ttf") == b"letters"
    assert found.fonts.all() == {"fonts/small.ttf": b"letters"}
    assert asked == ["small.ttf"]


def test_a_stick_that_was_pulled_out_costs_the_fonts_alone(edition: Path) -> None:
    found = open_edition(edition)
    shutil.rmtree(edition)
    assert len(found.fonts.problems()) == 1
    assert found.directory.service("cn-ambulance", "en").phones[0].number == "120"


def test_where_an_edition_is_looked_for(edition: Path, tmp_path: Path) -> None:
    assert find_edition(edition) == edition
    assert find_edition(edition / "guide.db") == edition
    assert find_edition() == data_folder()
    for nowhere in (tmp_path / "nowhere", tmp_path, tmp_path / ("x" * 300), tmp_path / "a\0b"):
        with pytest.raises(GuideError, match="There is no guide at"):
            find_edition(nowhere)


def test_a_refusal_can_be_said_in_the_reader_s_language(
    edition: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guide.edition.opening.data_folder", lambda: tmp_path / "not built")
    (edition / "guide.db").unlink()
    assert catalog_for_refusal(edition, "ko").text("Leave {name}") == "{name} 나가기"
    assert catalog_for_refusal(edition, "my") is ENGLISH
    (edition / "locale/ko.mo").write_bytes(b"\xde\x12\x04\x95")
    assert catalog_for_refusal(edition, "ko") is ENGLISH
    assert catalog_for_refusal(edition / "nowhere", "ko") is ENGLISH


def test_a_refusal_of_what_is_not_there_is_said_in_the_program_s_own_words(
    edition: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guide.edition.opening.data_folder", lambda: edition)
    assert catalog_for_refusal(edition / "nowhere", "ko").text("Leave {name}") == "{name} 나가기"
