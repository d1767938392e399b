"""Which words of the glossary are meant by what was typed above them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from guide.core.glossary import Term
from guide.core.markup import plain_text
from guide.ui.models.typed_filter import TypedFilter


def matching(terms: Iterable[Term], typed: str, found: Collection[str] = ()) -> list[Term]:
    """Those that hold what was typed, and those that the search found by a synonym or in another language.

    found  ids that the search gave. Marks, case and the last consonant of an unfinished syllable do not count.
    """
    wanted = TypedFilter(typed)
    return [term for term in terms if term.id in found or wanted.holds(_words(term))]


def _words(term: Term) -> tuple[str, ...]:
    return term.term.text, term.abbreviation or "", plain_text(term.definition.wording.text)
