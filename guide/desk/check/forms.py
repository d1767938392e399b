"""What is printed on a blank sheet tells a finder nothing (protection.md, P20 and P25)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

# Fields that label a person, and words of the subject.
_TELLING = re.compile(
    r"\b(?:(?:sur|nick)?names?|dates?|born|birth\w*|address\w*|signatures?|nationality|passports?|papers|age|sex|gender"
    r"|police|safe\w*|danger\w*|threat\w*|violen\w*|help\w*|escap\w*|flee\w*|fled|run|leav\w*|hid(?:e|den|ing)"
    r"|follow\w*|watch\w*|lock\w*|husband|wife|broker\w*|sold|bought|traffic\w*|victims?|cases?|signs?|shelters?)\b",
    re.IGNORECASE,
)
_PRINTED = frozenset({"title", "prompts"})


def sheets_tell_nothing(sources: Sources) -> Iterator[Problem]:
    """Heading and prompts alone are printed; what they are for stands on the screen."""
    for form in sources.rows_of("form"):
        for text in form.texts:
            if text.part in _PRINTED and (found := _TELLING.search(text.text)):
                yield text.place.problem(
                    f"“{found.group()}” is printed on {form.address} and tells a finder something. Use everyday words."
                )


def each_prompt_has_a_meaning(sources: Sources) -> Iterator[Problem]:
    for form in sources.rows_of("form"):
        prompts, meanings = form.all_words("prompts"), form.all_words("meanings")
        if len(prompts) != len(meanings):
            yield form.node.at("meanings").problem(
                f"{form.address} has {len(prompts)} prompts and {len(meanings)} meanings. Say what each prompt is for."
            )
