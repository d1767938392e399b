"""YAML read by PyYAML's C parser into nodes that know their lines.

Our own construction, because YAML's guesses are dangerous here: a plain scalar is words, except null,
true, false and whole numbers. So `no` stays the language or the answer it is, `2022-11-16` stays a
date as written, and `09:00` is never 540 minutes.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import yaml

from guide.desk.sources.nodes import Fields, Items, Node, Scalar
from guide.desk.sources.problem import Place, Problem

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_PLAIN: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}

# What PyYAML gives to values without a tag of their own; all of them are read by our own rules.
_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("map", "seq", "str", "int", "float", "bool", "null", "timestamp", "merge", "value")
)


def read_text(file: Path, path: str) -> tuple[str, list[Problem]]:
    """A source file's text in NFC and with line feeds, so that the same word is the same bytes on every system.

    Not UTF-8: empty, with a problem.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return "", [Problem(path, line, "This is not UTF-8 text. Save the file as UTF-8.")]
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")), []


def read_records(file: Path, path: str) -> tuple[tuple[Fields, ...], list[Problem]]:
    """The records of a file that holds a flat list of them."""
    text, problems = read_text(file, path)
    if problems:
        return (), problems
    node, problems = parse_yaml(text, path)
    if node is None:
        return (), problems
    if not isinstance(node, Items):
        return (), [*problems, node.place.problem("The file must be a list of records, each starting with “- id: …”.")]
    records = []
    for item in node.values:
        if isinstance(item, Fields):
            records.append(item)
        else:
            problems.append(item.place.problem("This entry is no record. Start it with “- id: …” and indent the rest."))
    return tuple(records), problems


def parse_yaml(text: str, path: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """Parse one document. None when it is empty or cannot be read. first_line: where the text begins in its file."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        reason = error.problem or error.context or "it cannot be read"
        return None, [Problem(path, line, f"This is not valid YAML: {reason}. Look at quotes, colons and indentation.")]
    except yaml.YAMLError:
        return None, [Problem(path, first_line, "The file holds a character that YAML does not allow.")]
    if root is None:
        return None, []
    builder = _Builder(path, first_line)
    return builder.build(root), builder.problems


class _Builder:
    """Turns PyYAML's nodes into ours and keeps what it finds wrong."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._seen: set[int] = set()
        self.problems: list[Problem] = []

    def build(self, node: yaml.Node) -> Node:
        place = Place(self._path, self._first_line + node.start_mark.line)
        if id(node) in self._seen:  # an alias is the very node it points to, and may hold itself
            self.problems.append(place.problem("This value is repeated elsewhere by “*name”. Write it out there."))
            return Scalar(None, "", place)
        self._seen.add(id(node))
        if node.tag not in _TAGS:
            self.problems.append(place.problem(f"“{node.tag}” has no meaning here. Remove it."))
        match node:
            case yaml.MappingNode():
                return Fields(self._fields(node), place)
            case yaml.SequenceNode():
                return Items(tuple(self.build(item) for item in node.value), place)
            case yaml.ScalarNode():
                return Scalar(_meaning(node.value, node.style), node.value, place)
        raise TypeError(f"PyYAML composed a {type(node).__name__}")

    def _fields(self, node: yaml.MappingNode) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        for key, value in node.value:
            place = Place(self._path, self._first_line + key.start_mark.line)
            if not isinstance(key, yaml.ScalarNode):
                self.problems.append(place.problem("A field's name must be one word."))
            elif key.value in fields:
                self.problems.append(place.problem(f"The field “{key.value}” stands twice. Keep one."))
            else:
                fields[key.value] = self.build(value)
        return fields


def _meaning(text: str, style: str | None) -> str | int | bool | None:
    if style:  # quoted or a block: always words
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    return int(text) if _WHOLE.fullmatch(text) else text
