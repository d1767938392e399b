"""Which questions of Find help are asked now: few at first, and none whose answer would change nothing."""

from __future__ import annotations

from collections.abc import Mapping

from guide.core.referral.answers import Answers

FIRST = frozenset({"in", "who", "need"})
_LATER = frozenset({"avoid", "watched", "languages"})
_OF_SEARCHERS = frozenset({"missing_person"})


def asked_now(answers: Answers, serving: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Ids of the questions to show. It depends on no answer about the person's own country, so that none can be told
    from the questions.

    serving  by need, the offers of a record that meet it

    Who asks matters where someone is looked for. Papers are those of the country the person is in. The own country
    comes last, and only where a consul would be offered or the papers are not in order (contracts of the questions).
    """
    asked = set(FIRST)
    if not _OF_SEARCHERS.isdisjoint(answers.needs):
        asked.add("asker")
    if answers.country is None and not answers.needs:
        return frozenset(asked)
    asked |= _LATER
    if answers.country is not None:
        asked.add("papers")
        if answers.papers != "yes" or _wants_consul(answers, serving):
            asked.add("from")
    return frozenset(asked)


def _wants_consul(answers: Answers, serving: Mapping[str, frozenset[str]]) -> bool:
    return any("consular" in serving.get(need, ()) for need in answers.needs)
