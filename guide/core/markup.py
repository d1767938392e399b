"""The inline marks of a block: **strong**, *emphasis*, [label](kind:id), {phone:ID} and {phone:ID/key}.

Nothing else has a meaning, so text from outside cannot load, run or format anything. Numbers are
references, never digits in a sentence: a translation cannot change one (architecture, "From sources to screen").
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """target is `kind:id`, for example article:sent-back or note:S01."""

    label: str
    target: str


@dataclass(frozen=True, slots=True)
class PhoneReference:
    """A number of the directory. key is None where the record has one phone."""

    service: str
    key: str | None


Inline = Run | Link | PhoneReference

REFERENCE = re.compile(r"\{phone:(?P<service>[a-z0-9-]+)(?:/(?P<key>[a-z0-9-]+))?\}")
LINK = re.compile(r"\[(?P<label>[^\[\]]+)\]\((?P<target>[a-z]+:[A-Za-z0-9/_-]+)\)")
_TOKEN = re.compile(
    rf"(?P<reference>{REFERENCE.pattern.replace('?P<service>', '').replace('?P<key>', '')})"
    rf"|(?P<link>{LINK.pattern.replace('?P<label>', '').replace('?P<target>', '')})"
    r"|(?P<strong>\*\*[^*]+\*\*)|(?P<emphasis>\*[^*]+\*)"
)


def parse_inline(markup: str) -> tuple[Inline, ...]:
    """Split a block's text into runs, links and references. Text that fits no mark is a plain run."""
    parts: list[Inline] = []
    end = 0
    for token in _TOKEN.finditer(markup):
        if token.start() > end:
            parts.append(Run(markup[end : token.start()]))
        parts.append(_inline(token))
        end = token.end()
    if end < len(markup):
        parts.append(Run(markup[end:]))
    return tuple(parts)


def _inline(token: re.Match[str]) -> Inline:
    text = token.group()
    if reference := REFERENCE.fullmatch(text):
        return PhoneReference(reference["service"], reference["key"])
    if link := LINK.fullmatch(text):
        return Link(link["label"], link["target"])
    if text.startswith("**"):
        return Run(text[2:-2], strong=True)
    return Run(text[1:-1], emphasis=True)


def plain_text(markup: str, phone_text: dict[tuple[str, str | None], str] | None = None) -> str:
    """The words alone, for search and for screen readers; numbers by `phone_text`, else left out."""
    words: list[str] = []
    for part in parse_inline(markup):
        match part:
            case Run(text=text):
                words.append(text)
            case Link(label=label):
                words.append(label)
            case PhoneReference(service=service, key=key):
                words.append((phone_text or {}).get((service, key), ""))
    return "".join(words)
