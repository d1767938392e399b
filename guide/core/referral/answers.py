"""What a person answered on the way to help. In memory only, never written anywhere.

Skipped, "rather not say" and "not sure" are one and the same value: None or "unsaid".
"""

from __future__ import annotations

from dataclasses import dataclass

UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Answers:
    """The values are those of `questions` in resources/referral.yaml.

    country    ISO code of where the person is; None: not said. HK, MO and TW are places of their own
    who        for whom: child, age_unsure, woman, man, person, unsaid
    asker      who asks: self, worker, parent, relative, other, unsaid
    needs      what is needed now, in the order of the question; may be empty
    avoid      which authority must not learn of the person: police_here, own_officials, both, nobody, unsaid
    papers     papers of the country the person is in: yes, no, unsaid
    watched    whether the telephone may be watched
    languages  ISO 639 codes the person speaks
    origin     ISO code of the person's own country; None: not said. Asked last, and only where it changes the offer
    """

    country: str | None = None
    who: str = UNSAID
    asker: str = UNSAID
    needs: tuple[str, ...] = ()
    avoid: str = UNSAID
    papers: str = UNSAID
    watched: bool = False
    languages: tuple[str, ...] = ()
    origin: str | None = None
