from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from guide.core.i18n import parse_catalog
from guide.core.wording import Standing
from guide.desk.catalogs.compile import compile_mo, compiled_program, content_translations, shown_translations
from guide.desk.catalogs.folder import CONTENT, translation_folder
from guide.desk.catalogs.po import Entry, PoFile, format_po
from guide.desk.catalogs.update import extract_templates, update
from guide.desk.sources.messages import KEYWORDS_COMMENT
from tests.desk.catalogs.entries import entry, korean

PROGRAM_WORDS = (
    Entry("", ("Leave {name}",), ("{name} 나가기",)),
    Entry("offer", ("Police",), ("경찰",)),
    Entry("", ("One number", "{count} numbers"), ("{count}개",)),
    Entry("", ("Doubtful",), ("의심",), fuzzy=True),
    Entry("", ("Missing",)),
)


def test_the_reader_reads_what_was_compiled() -> None:
    catalog = parse_catalog(compile_mo(korean(*PROGRAM_WORDS)), "ko")
    assert catalog.text("Leave {name}") == "{name} 나가기"
    assert catalog.text_in("offer", "Police") == "경찰"
    assert [catalog.count("One number", "{count} numbers", n) for n in (0, 1, 5)] == ["{count}개"] * 3
    assert [catalog.text(word) for word in ("Doubtful", "Missing")] == ["Doubtful", "Missing"]


def test_burmese_has_one_form() -> None:
    """Babel's own table gives it two, and the second would be English."""
    po = PoFile("my", (Entry("", ("One number", "{count} numbers"), ("{count} ခု",)),))
    catalog = parse_catalog(compile_mo(po), "my")
    assert [catalog.count("One number", "{count} numbers", n) for n in (0, 1, 5)] == ["{count} ခု"] * 3


def test_the_same_words_give_the_same_bytes() -> None:
    assert compile_mo(korean(*PROGRAM_WORDS)) == compile_mo(korean(*reversed(PROGRAM_WORDS)))


def test_every_language_is_compiled(project: Path) -> None:
    folder = translation_folder(project)
    update(folder, extract_templates(project))
    assert sorted(compiled_program(folder)) == ["ko", "my", "vi", "zh"]


def test_content_comes_with_its_standing_or_not_at_all(project: Path) -> None:
    folder = translation_folder(project)
    entries = (
        entry("Rest", "쉬세요"),
        entry("Eat now", "드세요", fuzzy=True, previous=("Eat",)),
        entry("Call {phone:a}", "전화 {phone:b}"),
        entry("Under 18 now", "16세 미만", fuzzy=True, previous=("Under 16",)),
        entry("police, 110", "경찰, 110, 112", comments=(KEYWORDS_COMMENT,)),
        entry("Missing"),
    )
    folder.po("ko", CONTENT).parent.mkdir()
    folder.po("ko", CONTENT).write_bytes(format_po(korean(*entries)))
    assert content_translations(folder, "ko") == {
        ("article:a", "Rest"): ("쉬세요", Standing.DRAFT),
        ("article:a", "Eat now"): ("드세요", Standing.OLDER),
        ("article:a", "police, 110"): ("경찰, 110, 112", Standing.DRAFT),
    }


def test_no_catalog_is_an_empty_one(project: Path) -> None:
    assert content_translations(translation_folder(project), "vi") == {}


def test_a_wrong_translation_of_the_program_is_english() -> None:
    wrong = replace(PROGRAM_WORDS[0], text=("{nome} 나가기",))
    assert parse_catalog(compile_mo(korean(wrong)), "ko").text("Leave {name}") == "Leave {name}"


def test_a_comment_in_the_file_makes_no_sentence_pass_as_words_to_search() -> None:
    sentence = entry("Call {phone:cn-120} first.", "110, 911", comments=(KEYWORDS_COMMENT,))
    words = entry("call, report", "신고, 110", comments=(KEYWORDS_COMMENT,))
    shown = shown_translations(korean(sentence, words), "ko", keywords={words.key})
    assert list(shown) == [words.key]
    assert list(shown_translations(korean(sentence), "ko")) == []
