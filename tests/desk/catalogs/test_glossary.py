from __future__ import annotations

from pathlib import Path

import pytest

from guide.desk.catalogs.glossary import glossary_faults, read_glossary
from tests.conftest import PROJECT

HEADER = "language\tterm\ttranslation\tsource\tavoid\n"
LINES = "ko\tforced return, sent back by force\t강제 송환, 강제로 돌려보내다\tdraft\t북송\n"


def faults(folder: Path, english: str, translation: str, language: str = "ko") -> list[str]:
    (folder / "glossary.tsv").write_text(HEADER + LINES, encoding="utf-8")
    terms = read_glossary(folder).of(language)
    return [fault.what for fault in glossary_faults(english, translation, terms)]


@pytest.mark.parametrize(
    ("english", "translation", "expected"),
    [
        ("It can end in forced return.", "강제 송환으로 끝날 수 있습니다.", []),
        ("Forced Return", "북송", ["“북송” is a word to avoid for “forced return”"]),
        ("They were sent back by force.", "돌아갔습니다.", ["“forced return” is said in another way"]),
        ("The forced returns of 2013", "돌려보낸 일", []),
        ("Nothing of it", "북송", []),
    ],
)
def test_a_term_is_held_to_its_wordings(tmp_path: Path, english: str, translation: str, expected: list[str]) -> None:
    assert faults(tmp_path, english, translation) == expected


def test_a_word_to_avoid_may_be_part_of_a_good_one(tmp_path: Path) -> None:
    (tmp_path / "glossary.tsv").write_text(f"{HEADER}zh\tsold\t被转手\tdraft\t转手\n", encoding="utf-8")
    terms = read_glossary(tmp_path).of("zh")
    assert list(glossary_faults("was sold", "被转手", terms)) == []
    assert [fault.what for fault in glossary_faults("was sold", "转手了", terms)] != []


def test_a_remark_never_stops_anybody(tmp_path: Path) -> None:
    (tmp_path / "glossary.tsv").write_text(HEADER + LINES, encoding="utf-8")
    terms = read_glossary(tmp_path).of("ko")
    assert not any(fault.misleads for fault in glossary_faults("forced return", "북송", terms))


@pytest.mark.parametrize(("data", "line"), [(b"language\tterm\n", 1), (HEADER.encode() + b"ko\tx\n", 2), (b"\xff", 1)])
def test_a_line_that_is_none_is_named(tmp_path: Path, data: bytes, line: int) -> None:
    (tmp_path / "glossary.tsv").write_bytes(data)
    (problem,) = read_glossary(tmp_path).problems
    assert problem.line == line


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("draft", ()),
        ("https://a.example/b?c=d", ("https://a.example/b?c=d",)),
        ("http://a.example", ("http://a.example",)),
        ("service:a-b-1 https://a.example/b", ("service:a-b-1", "https://a.example/b")),
        ("law:criminal-240", ("law:criminal-240",)),
    ],
)
def test_a_source_is_pages_and_records_or_none(tmp_path: Path, source: str, expected: tuple[str, ...]) -> None:
    (tmp_path / "glossary.tsv").write_text(f"{HEADER}ko\tx\ty\t{source}\t\n", encoding="utf-8")
    glossary = read_glossary(tmp_path)
    assert glossary.problems == ()
    assert [term.sources for term in glossary.terms] == [expected]


@pytest.mark.parametrize(
    "source",
    ["", "directory", "a law", "draft https://a.example", "https://", "term:x", "law:", "law:A", "law:a  law:b"],
)
def test_what_is_no_source_is_named(tmp_path: Path, source: str) -> None:
    (tmp_path / "glossary.tsv").write_text(f"{HEADER}ko\tx\ty\t{source}\t\n", encoding="utf-8")
    (problem,) = read_glossary(tmp_path).problems
    assert str(problem).startswith(f"{tmp_path.name}/glossary.tsv:2: “{source}” is no source.")


@pytest.mark.parametrize(
    ("cell", "wordings"),
    [
        ("一, 二；三", ("一", "二", "三")),
        ("拐卖妇女、儿童罪, 别的", ("拐卖妇女、儿童罪", "别的")),
        ("“Luật Phòng, chống mua bán người”, luật", ("Luật Phòng, chống mua bán người", "luật")),
        ("《甲，乙》", ("《甲，乙》",)),
        ("“open, a", ("open", "a")),
    ],
)
def test_a_comma_within_a_name_divides_nothing(tmp_path: Path, cell: str, wordings: tuple[str, ...]) -> None:
    (tmp_path / "glossary.tsv").write_text(f"{HEADER}zh\tx\t{cell}\tdraft\t\n", encoding="utf-8")
    (term,) = read_glossary(tmp_path).terms
    assert term.wordings == wordings


def test_either_apostrophe_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "glossary.tsv").write_text(f"{HEADER}zh\twomen’s line\t热线\tdraft\t\n", encoding="utf-8")
    terms = read_glossary(tmp_path).of("zh")
    assert [fault.what for fault in glossary_faults("A women's line.", "电话", terms)] != []


def test_without_a_file_there_is_no_glossary(tmp_path: Path) -> None:
    assert read_glossary(tmp_path).of("ko") == ()


def test_the_project_has_one_for_each_language() -> None:
    glossary = read_glossary(PROJECT / "translations")
    assert glossary.problems == ()
    assert {term.language for term in glossary.terms} == {"zh", "ko", "vi", "my"}
