from __future__ import annotations

import pytest

from guide.desk.catalogs.po_lines import line_faults

HEAD = 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n\n'
GOOD = HEAD + (
    '# a note\n#. a comment\nmsgctxt "a"\nmsgid "one \\"two\\""\nmsgstr ""\n"하나"\n"둘"\n\n'
    'msgctxt "b"\nmsgid "one \\"two\\""\nmsgstr "하나"\n\n'
    'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "하나"\nmsgstr[1] "여럿"\n\n#~ msgid "x\n'
)


def test_a_whole_file_has_none() -> None:
    assert list(line_faults(GOOD)) == []


@pytest.mark.parametrize("character", ["\u2028", "\x85", "\x0c"])
def test_a_line_ends_where_the_file_has_a_line_feed(character: str) -> None:
    assert list(line_faults(HEAD + f'msgid "a"\nmsgstr "b{character}c"\n')) == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (HEAD + 'msgid "a"\nmsgstr "b', 6, "cut short"),
        (HEAD + 'msgid "a"\nmsgst', 6, "cut short"),
        (HEAD + 'msgid "a"\nmsgstr "b\\"', 6, "cut short"),
        (HEAD + 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 8, "twice, first in line 5"),
        (HEAD + 'msgid ""\n"a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 9, "twice, first in line 5"),
        (HEAD + HEAD, 5, "twice, first in line 1"),
    ],
)
def test_what_is_cut_or_twice_is_named(text: str, line: int, words: str) -> None:
    (found,) = line_faults(text)
    assert found[0] == line
    assert words in found[1]
