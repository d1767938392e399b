from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from guide.__main__ import main


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out.splitlines()


def found(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, list[dict[str, str | None]]]:
    (line,) = run(capsys, "find-help", *arguments, "--json")
    answer: dict[str, list[dict[str, str | None]]] = json.loads(line)
    return answer


def test_one_object_with_bare_ids(small_edition: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = found(capsys, "--in", "CN", "--from", "CN", "--need", "danger_now", "--edition", small_edition)
    ids = [result["id"] for result in answer["results"]]
    assert ids[:2] == ["article:immediate-danger", "cn-110-police"]
    assert "cn-120-ambulance" in ids
    assert answer["results"][0].keys() == {"id", "gated_by", "reason"}


def test_skipped_unsaid_and_the_riskiest_answer_print_the_same(
    small_edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("find-help", "--need", "danger_now", "--edition", small_edition, "--json")
    skipped = run(capsys, *asked)
    assert skipped == run(capsys, *asked, "--from", "unsaid") == run(capsys, *asked, "--from", "KP")
    assert json.loads(skipped[0])["notes"][0] == "S01"


def test_a_file_of_questions_gives_a_line_each(
    small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [
        {
            "id": "a",
            "in": "CN",
            "who": "someone_else",
            "need": ["missing_person"],
            "why": "…",
            "first": [],
            "never": [],
        },
        {"in": "unsaid", "who": "worker", "need": ["no_papers", "phone_watched"], "languages": ["my"], "watched": True},
        {"in": "CN", "why": "what Unicode calls a line\u2028is none here"},
    ]
    file = tmp_path / "asked.jsonl"
    file.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in asked) + "\n\n", encoding="utf-8")
    lines = run(capsys, "find-help", "--queries", file, "--json", "--edition", small_edition)
    answers = [json.loads(line) for line in lines]
    assert len(answers) == 3
    assert all(":" in result["id"] for result in answers[1]["results"])


def test_readable_text_holds_words_and_no_digits_of_numbers(
    small_edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = run(capsys, "find-help", "--need", "danger_now", "--from", "CN", "--edition", small_edition)
    assert "service:cn-110-police\tPolice emergency line\tFor danger now." in lines


def test_the_language_before_the_command_is_the_guide_s(
    small_edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = run(
        capsys, "--language", "zh", "find-help", "--language", "my", "--language", "kac", "--edition", small_edition
    )
    assert lines


@pytest.mark.parametrize(
    "arguments",
    [
        ("--need", "money"),
        ("--who", "girl"),
        ("--in", "XX"),
        ("--from", "china"),
        ("--language", "Burmese"),
        ("--queries", "missing.jsonl"),
    ],
)
def test_a_bad_value_is_one_sentence(
    small_edition: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    assert main(["find-help", *arguments, "--edition", str(small_edition)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("line", ["[]", "{", '{"need": 3}', '{"colour": "red"}', '{"in": 5}', '{"who": ["man"]}'])
def test_a_bad_line_is_one_sentence(
    small_edition: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    file = tmp_path / "asked.jsonl"
    file.write_text(line, encoding="utf-8")
    assert main(["find-help", "--queries", str(file), "--edition", str(small_edition)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_no_qt_and_no_tool_of_the_desk_is_loaded(small_edition: Path) -> None:
    code = (
        "import sys\n"
        "from guide.__main__ import main\n"
        f"main(['find-help', '--edition', {str(small_edition)!r}])\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'sqlite_utils', 'babel', 'yaml')])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "[]"
