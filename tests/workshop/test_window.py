"""The workshop: what is to do, one message at a time, written into the file at once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from guide.core.wording import Standing
from guide.desk.catalogs.folder import CONTENT, PROGRAM
from guide.desk.catalogs.place import TranslationPlace
from guide.desk.catalogs.review import standing_of
from guide.workshop.states import State
from guide.workshop.window import WorkshopWindow, preview_command
from tests.ui.seen import visible_words_of
from tests.workshop.conftest import Change

TITLE = "Immediate danger"


def shown(window: WorkshopWindow) -> str:
    return "\n".join(visible_words_of(window))


def entry_in_file(place: TranslationPlace, english: str, language: str = "ko", catalog: str = CONTENT) -> object:
    return next(entry for entry in place.folder.read(language, catalog).entries if entry.id[0] == english)


def test_it_shows_the_languages_and_how_far_they_are(workshop: WorkshopWindow) -> None:
    words = shown(workshop)
    assert "한국어 (ko)" in words
    assert "မြန်မာ (my)" in words
    assert "translated, 0 reviewed" in words


def test_what_is_typed_is_saved_into_the_file(workshop: WorkshopWindow, place: TranslationPlace) -> None:
    assert workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    workshop.editor.save()
    assert entry_in_file(place, TITLE).text == ("지금 위험",)  # type: ignore[attr-defined]  # an Entry
    assert workshop.says.text() == "Saved."


def test_another_editors_words_are_not_lost(workshop: WorkshopWindow, place: TranslationPlace, change: Change) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    change("Police", "바뀐 경찰", catalog=PROGRAM)
    change("Stay where the person is safe", "무시됨")
    workshop.editor.set_words(["지금 위험"])
    workshop.editor.save()
    assert entry_in_file(place, "Police", catalog=PROGRAM).text == ("바뀐 경찰",)  # type: ignore[attr-defined]


def test_faults_are_said_while_one_types(qtbot: QtBot, workshop: WorkshopWindow) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["110에 전화"])
    qtbot.waitUntil(lambda: "the number 110 is not in the English" in shown(workshop))
    workshop.editor.set_words(["지금 위험"])
    qtbot.waitUntil(lambda: "110" not in "\n".join(visible_words_of(workshop.editor)))


def test_the_list_is_cut_down(workshop: WorkshopWindow, change: Change, copy: Path) -> None:
    workshop.filters.choose(State.MISSING)
    assert TITLE not in [row.entry.id[0] for row in workshop.strings.rows]
    change(TITLE, "")
    workshop.open_folder(copy)
    assert TITLE in [row.entry.id[0] for row in workshop.strings.rows]
    workshop.filters.show_all()
    everything = len(workshop.strings.rows)
    assert everything > 400


def test_safety_notes_come_first(workshop: WorkshopWindow) -> None:
    workshop.filters.show_all()
    assert workshop.strings.rows[0].entry.context.startswith("note:")


def test_a_native_speaker_marks_what_was_read(workshop: WorkshopWindow, place: TranslationPlace) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    row = workshop.strings.rows[workshop.list.currentIndex().row()]
    workshop.editor.reviewed.emit(row, row.entry.text, "linden")
    assert standing_of(entry_in_file(place, TITLE)) is Standing.REVIEWED  # type: ignore[arg-type]
    workshop.editor.reviewed.emit(row, row.entry.text, "my own name")
    assert "pseudonym" in workshop.says.text()


def test_the_check_lists_what_is_wrong_and_leads_there(workshop: WorkshopWindow, change: Change, copy: Path) -> None:
    change(TITLE, "110에 전화")
    workshop.open_folder(copy)
    workshop.check()
    assert workshop.says.text().startswith("1 fault to mend.")
    workshop.findings.clicked.emit(workshop.findings.model().index(0, 0))
    assert workshop.strings.rows[workshop.list.currentIndex().row()].entry.id[0] == TITLE


def test_a_folder_without_catalogs_is_one_sentence_and_the_old_one_stays(
    workshop: WorkshopWindow, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    workshop.open_folder(tmp_path / "empty")
    assert "There are no PO files in" in workshop.says.text()
    assert workshop.strings.rows


def test_what_cannot_be_written_is_said_and_stays_in_its_field(
    workshop: WorkshopWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])

    def refuse(*_arguments: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied", "content.po")

    monkeypatch.setattr("guide.desk.catalogs.whole_file.tempfile.mkstemp", refuse)
    workshop.editor.save()
    assert "Nothing was saved: content.po cannot be written" in workshop.says.text()
    assert workshop.editor.words() == ("지금 위험",)


def test_what_was_typed_is_there_again_after_a_look_elsewhere(workshop: WorkshopWindow, copy: Path) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    workshop.list.setCurrentIndex(workshop.strings.index(0, 0))
    workshop.filters.choose(State.MISSING)
    workshop.choose_language("my")
    workshop.open_folder(copy)
    workshop.choose_language("ko")
    assert workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    assert workshop.editor.words() == ("지금 위험",)


def test_what_was_saved_is_typed_no_more(workshop: WorkshopWindow) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    workshop.editor.save()
    assert workshop.editor.typed is None
    assert workshop.close()


def test_words_that_are_in_no_file_hold_the_window_once(workshop: WorkshopWindow, place: TranslationPlace) -> None:
    before = entry_in_file(place, TITLE)
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    workshop.choose_language("my")
    assert not workshop.close()
    assert workshop.says.text().startswith("1 message holds words that were not saved.")
    assert (workshop.language, workshop.editor.words()) == ("ko", ("지금 위험",))
    workshop.editor.set_words(["다른 말"])
    assert not workshop.close()
    assert workshop.close()
    assert entry_in_file(place, TITLE) == before


def test_the_words_on_the_screen_are_those_that_were_read(workshop: WorkshopWindow, place: TranslationPlace) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    row = workshop.strings.rows[workshop.list.currentIndex().row()]
    workshop.editor.reviewed.emit(row, workshop.editor.words(), "my own name")
    assert workshop.editor.words() == ("지금 위험",)
    workshop.editor.reviewed.emit(row, workshop.editor.words(), "linden")
    entry = entry_in_file(place, TITLE)
    assert entry.text == ("지금 위험",)  # type: ignore[attr-defined]  # an Entry
    assert standing_of(entry) is Standing.REVIEWED  # type: ignore[arg-type]


def test_spaces_that_hold_words_together_stay(workshop: WorkshopWindow, place: TranslationPlace) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금\u00a0위험\n둘"])
    workshop.editor.save()
    assert entry_in_file(place, TITLE).text == ("지금\u00a0위험\n둘",)  # type: ignore[attr-defined]  # an Entry


def test_words_saved_elsewhere_show_in_the_list_and_the_editor(
    qtbot: QtBot, workshop: WorkshopWindow, change: Change
) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    change(TITLE, "바뀐 제목")
    qtbot.waitUntil(lambda: workshop.editor.words() == ("바뀐 제목",), timeout=10_000)
    assert workshop.strings.rows[workshop.list.currentIndex().row()].entry.text == ("바뀐 제목",)


def test_words_saved_elsewhere_do_not_take_what_is_being_typed(
    qtbot: QtBot, workshop: WorkshopWindow, change: Change
) -> None:
    workshop.go_to(CONTENT, "article:immediate-danger", TITLE)
    workshop.editor.set_words(["지금 위험"])
    change(TITLE, "바뀐 제목")
    qtbot.waitUntil(lambda: "Another program saved other words" in workshop.says.text(), timeout=10_000)
    assert workshop.editor.words() == ("지금 위험",)


def test_a_file_that_cannot_be_read_is_said(
    qtbot: QtBot, workshop: WorkshopWindow, place: TranslationPlace, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.folder.po("my", PROGRAM).write_bytes(b"no catalog")
    workshop.open_folder(copy)
    assert "This file cannot be read" in workshop.says.text()

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    workshop.desk.reload()
    assert "Permission denied" in str(workshop.desk.problems[0])


def test_somebody_elses_folder_is_one_sentence(workshop: WorkshopWindow) -> None:
    workshop.place.setText("~nobody-of-this-name/translations")
    workshop.place.returnPressed.emit()
    assert "There are no PO files in ~nobody-of-this-name/translations" in workshop.says.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_message_that_the_preview_asks_for_may_come_in_pieces(qtbot: QtBot, workshop: WorkshopWindow) -> None:
    asked = json.dumps({"catalog": CONTENT, "context": "article:immediate-danger", "id": TITLE})
    program = f"print({asked[:30]!r}, end='', flush=True); input(); print({asked[30:]!r}, flush=True); input()"
    process = QProcess(workshop)
    process.readyReadStandardOutput.connect(lambda: workshop._listen(process))
    with qtbot.waitSignal(process.readyReadStandardOutput):
        process.start(sys.executable, ["-c", program])
    process.write(b"\n")
    qtbot.waitUntil(lambda: workshop.editor.row is not None and workshop.editor.row.entry.id == (TITLE,))
    process.write(b"\n")
    process.waitForFinished()


def test_a_save_elsewhere_shows(qtbot: QtBot, workshop: WorkshopWindow, change: Change) -> None:
    missing = next(
        row.count.missing for row in workshop.desk.status() if (row.language, row.catalog) == ("ko", CONTENT)
    )
    assert f"{missing + 1} missing" not in shown(workshop)
    change(TITLE, "")
    qtbot.waitUntil(lambda: f"{missing + 1} missing" in shown(workshop), timeout=10_000)


def test_the_preview_is_started_on_the_same_folder(copy: Path) -> None:
    command = preview_command("ko", copy)
    assert command[-4:] == ["preview", "ko", "--folder", str(copy)]
