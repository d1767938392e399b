"""Which words of the glossary are meant by what was typed above them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from guide.core.glossary import Term
from guide.core.markup import plain_text
from guide.text.folding import normalised
from guide.text.hangul import jamo, unfinished
from guide.text.marking import markable


def matching(terms: Iterable[Term], typed: str, found: Collection[str] = ()) -> list[Term]:
    """Those that hold what was typed, and those that the search found by a synonym or in another language.

    found  ids that the search gave. Marks, case and the last consonant of an unfinished syllable do not count.
    """
    wanted = [jamo(form) for form in unfinished(_folded(typed.strip()))]
    return [term for term in terms if term.id in found or _holds(term, wanted)]


def _holds(term: Term, wanted: Iterable[str]) -> bool:
    words = (term.term.text, term.abbreviation or "", plain_text(term.definition.wording.text))
    text = jamo(_folded("\n".join(words)))
    return any(form in text for form in wanted)


def _folded(text: str) -> str:
    return markable(normalised(text))
