"""What follows from the answers: the flags that rules are written in.

Skipped, "rather not say" and "not sure" are one value, and nothing follows from them that would not follow from the
answer with the greatest risk. So a silent answer and that answer give the same page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from guide.core.referral.answers import Answers

CHINA = "CN"
NORTH = "KP"
SENDING_BACK = frozenset({"LA", "VN", "MM", "KH", "TH", "MN", "RU"})
"""Other countries from which people have been handed back by force."""

_LIFE = frozenset({"danger_now", "medical_now", "suicide"})
_AVOIDS_POLICE = frozenset({"police_here", "both"})
_AVOIDS_OWN = frozenset({"own_officials", "both"})
_SPOKEN_BY_THE_GUIDE = frozenset({"en", "zh", "ko", "vi", "my"})
_SIGN = "sgn"


def return_risk(answers: Answers) -> bool:
    """Whether contact with officials may end in being sent back by force.

    In China: papers not yes, and from the North or not said; no country said counts as China. In SENDING_BACK: from the
    North, or not said with papers not yes, so that silence tells nothing. Everywhere: the police must not learn of it.
    """
    if answers.avoid in _AVOIDS_POLICE:
        return True
    papers = answers.papers == "yes"
    if answers.country in (CHINA, None):
        return not papers and answers.origin in (NORTH, None)
    if answers.country in SENDING_BACK:
        return answers.origin == NORTH or (answers.origin is None and not papers)
    return False


def own_state_risk(answers: Answers) -> bool:
    """Whether the person's own state may be the danger."""
    return answers.origin in (NORTH, "MM", None) or answers.avoid in _AVOIDS_OWN


def no_status(answers: Answers) -> bool:
    return answers.papers != "yes" and (answers.origin is None or answers.origin != answers.country)


def searcher(answers: Answers) -> bool:
    """Someone looks for a person, and nobody knows whether the person wants to be found."""
    return "missing_person" in answers.needs and answers.asker != "worker"


def _parent_of_child(answers: Answers) -> bool:
    """A parent looks for a child, without danger of a forced return: the only search with police and alert."""
    return searcher(answers) and answers.asker == "parent" and child(answers) and not return_risk(answers)


def child(answers: Answers) -> bool:
    return answers.who in ("child", "age_unsure")


def life(answers: Answers) -> bool:
    return not _LIFE.isdisjoint(answers.needs)


def at_home(answers: Answers) -> bool:
    return answers.country not in (None, NORTH) and answers.origin == answers.country


def foreign(answers: Answers) -> bool:
    """From another country, and said so. Never true of the North: nothing may follow from it that silence would not."""
    return answers.origin not in (None, NORTH, answers.country)


def numbers_first(answers: Answers) -> bool:
    """Outside China, where those who answer are not the danger: places to call stand before pages."""
    outside = answers.country not in (CHINA, None)
    return outside and not return_risk(answers) and not (own_state_risk(answers) and at_home(answers))


FLAGS: Mapping[str, Callable[[Answers], bool]] = {
    "life": life,
    "return_risk": return_risk,
    "own_state_risk": own_state_risk,
    "no_status": no_status,
    "child": child,
    "searcher": searcher,
    "watched": lambda answers: answers.watched,
    "parent_of_child": _parent_of_child,
    "at_home": at_home,
    "foreign": foreign,
    "numbers_first": numbers_first,
    "in_china": lambda answers: answers.country == CHINA,
    "no_country": lambda answers: answers.country is None,
    "no_need": lambda answers: not answers.needs,
    "silent_origin": lambda answers: answers.origin in (NORTH, None),
    "no_chinese": lambda answers: bool(answers.languages) and "zh" not in answers.languages,
    "deaf": lambda answers: _SIGN in answers.languages,
    "rare_language": lambda answers: bool(answers.languages) and _SPOKEN_BY_THE_GUIDE.isdisjoint(answers.languages),
}
"""Every flag a rule may name. The first seven are those of the rules R0 to R18; the rest are shapes of answers."""


def flags_of(answers: Answers) -> frozenset[str]:
    return frozenset(name for name, holds in FLAGS.items() if holds(answers))
