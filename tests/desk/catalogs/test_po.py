"""What is written is read back the same, by us, by Babel and by gettext's own tools."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.desk.catalogs.po import (
    Entry,
    PoFile,
    UnreadablePoError,
    format_po,
    forms_of,
    plural_header,
    read_po_file,
)
from tests.conftest import PROJECT

CATALOGS = sorted(PROJECT.glob("translations/*/*.po"))

WHOLE = PoFile(
    "my",
    (
        Entry(
            "", ("Leave",), ("ထွက်ရန်",), comments=("A button.",), notes=("a remark", "reviewed: x 2026-11-22 00000000")
        ),
        Entry("note:S01", ('A "quoted"\nline\twith \\ marks',), ()),
        Entry("", ("One number", "{count} numbers"), ("နံပါတ် {count} ခု",)),
        Entry(
            "article:a",
            ("New " + "long words " * 40,),
            ("ရှည်သော " * 60,),
            fuzzy=True,
            previous=("Old " + "long words " * 40,),
        ),
        Entry("", ("One page", "{count} pages"), ("{count}",), fuzzy=True, previous=("A page", "{count} pages")),
        Entry("offer", ("100 % of calls",), ("၁၀၀",)),
    ),
    (Entry("article:gone", ("Gone",), ("ပျောက်ပြီ",), notes=("kept",)),),
    ("Burmese words of the guide",),
)


def written(po: PoFile, path: Path) -> Path:
    path.write_bytes(format_po(po))
    return path


def test_everything_comes_back(tmp_path: Path) -> None:
    back = read_po_file(written(WHOLE, tmp_path / "my.po"), "my")
    assert back == WHOLE
    assert format_po(back) == format_po(WHOLE)
    assert back.forms == 1


def test_no_dates_no_places_and_wrapped_at_120() -> None:
    text = format_po(WHOLE).decode()
    assert "Date" not in text
    assert "#:" not in text
    assert '"Language: my\\n"' in text
    assert '"Plural-Forms: nplurals=1; plural=0;\\n"' in text
    assert all(len(line) <= 120 for line in text.splitlines() if not line.startswith("#|"))


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext's own tools are not here")
def test_gettext_reads_it_too(tmp_path: Path) -> None:
    path = written(WHOLE, tmp_path / "my.po")
    subprocess.run(["msgfmt", "--check-format", "--check-header", "-o", "/dev/null", path], check=True)


@pytest.mark.parametrize("language", ["zh", "ko", "vi", "my"])
def test_these_languages_have_one_form(language: str) -> None:
    assert forms_of(language) == 1
    assert plural_header(language) == "nplurals=1; plural=0;"


def test_other_languages_have_their_own() -> None:
    assert (forms_of("en"), forms_of("ru"), forms_of("ar")) == (2, 3, 6)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"], include_characters="\n\t"), max_size=150
)


@given(st.lists(st.tuples(WORDS.filter(str.strip), WORDS, st.booleans()), max_size=5))
def test_any_words_come_back(rows: list[tuple[str, str, bool]]) -> None:
    entries = {
        english: Entry(
            "x", (english,), (text,) if text else (), fuzzy and bool(text), ("was",) if fuzzy and text else ()
        )
        for english, text, fuzzy in rows
    }
    po = PoFile("ko", tuple(entries.values()))
    path = Path("/dev/shm/any-words.po") if Path("/dev/shm").is_dir() else Path("any-words.po")
    try:
        assert read_po_file(written(po, path), "ko") == po
    finally:
        path.unlink(missing_ok=True)


@pytest.mark.parametrize(
    "data",
    [b'msgid "a\n', b'msgid "a"\nmsgstr "\xff\xfe"\n', b"\x00\x01", b"[section]\nkey = value\n"],
)
def test_what_is_no_po_file_is_refused_with_its_place(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.po"
    path.write_bytes(data)
    with pytest.raises(UnreadablePoError) as refusal:
        read_po_file(path, "ko")
    assert refusal.value.path == path
    assert refusal.value.line >= 1


def test_windows_editors_may_save_it(tmp_path: Path) -> None:
    path = tmp_path / "ko.po"
    path.write_bytes(b"\xef\xbb\xbf" + format_po(WHOLE).replace(b"\n", b"\r\n"))
    assert read_po_file(path, "my").entries == WHOLE.entries


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="gettext's own tools are not here")
@pytest.mark.parametrize(
    "path", sorted(PROJECT.glob("translations/*/*.po")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_gettext_accepts_every_catalog_of_the_project(path: Path) -> None:
    subprocess.run(["msgfmt", "--check-format", "--check-header", "-o", "/dev/null", path], check=True)
