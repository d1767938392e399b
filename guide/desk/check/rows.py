"""Rows of the tables: what they rest on, and what each kind must say to be of use."""

from __future__ import annotations

from collections.abc import Iterator

from guide.core.address import Kind
from guide.core.law import LawStanding
from guide.core.markup import Run, parse_inline
from guide.core.phrases import Answer, Speaker
from guide.desk.check.digits import digit_runs
from guide.desk.check.texts import NO_WORDS, NOT_BUILT, words_of
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import Form

_STATES_NOTHING = frozenset({"phrase", "script", "option"})
"""Kinds of rows that need no basis: what people say, and the way to a page, state nothing."""

_LONG = 5  # digits; a shorter number may be a figure or a year

_NAMES_OTHERS = frozenset({"related", "articles", "parent", "safety", "facts", "sources"})
"""Fields that name other entries by ids, which may hold digits."""

_SOURCED = frozenset({"fact", "public"})


def rows_have_a_basis(sources: Sources) -> Iterator[Problem]:
    """A figure rests on something as a whole, for its value is no block; elsewhere each block may say it alone."""
    for row in sources.rows:
        if row.kind in _STATES_NOTHING or row.bases:
            continue
        bare = [block for block in row.blocks if not block.bases]
        if row.kind == "figure" or not row.blocks:
            yield row.node.place.problem(f"{row.address} does not say what it rests on. Add “facts” or “sources”.")
        for block in bare if row.kind != "figure" else ():
            yield block.place.problem(
                f"“{block.part}” of {row.address} does not say what it rests on. End it with {{F124}} or {{practice}}, "
                "or give the row “facts” or “sources”."
            )


def lines_have_no_marks(sources: Sources) -> Iterator[Problem]:
    """A name or a card is shown as it stands: marks in it would be read as they are written."""
    for row in sources.rows:
        for text in row.texts:
            if text.form is Form.LINE and parse_inline(text.text) != (Run(text.text),):
                yield text.place.problem(f"“{text.part}” of {row.address} is shown as it stands. Remove its marks.")


def no_numbers_in_data(sources: Sources) -> Iterator[Problem]:
    """What is never translated holds no number of the directory either; short ones may be figures."""
    numbers = (run.digits for s in sources.services for p in s.phones for run in digit_runs(p.number))
    known = frozenset(digits for digits in numbers if len(digits) >= _LONG)
    for row in sources.rows:
        for mention in words_of(row.node, NO_WORDS | NOT_BUILT | _NAMES_OTHERS | {text.part for text in row.texts}):
            for run in digit_runs(mention.text):
                if run.digits in known:
                    yield mention.place.problem(f"“{run.text}” is a number of the directory. Refer to its record.")


def signs_rest_on_a_named_source(sources: Sources) -> Iterator[Problem]:
    """A sign accuses: practice alone is not enough (a sign whose source cannot be named stays out)."""
    for row in sources.rows_of("indicator"):
        of_text = [basis for text in row.texts if text.part == "text" for basis in row.resting_on(text)]
        if not any(basis.kind in _SOURCED for basis in of_text):
            yield row.node.place.problem(
                f"{row.address} names neither a fact nor a public page. Name one, or leave the sign out."
            )


def laws_say_their_doubts(sources: Sources) -> Iterator[Problem]:
    """What is shown to an official is in force without a doubt, or says why one cannot rely on it."""
    for row in sources.rows_of("law"):
        standing, doubt = row.node.text("standing"), row.words("doubt")
        if standing == LawStanding.IN_FORCE and doubt:
            yield row.node.at("doubt").problem(
                f"{row.address} is in force and in doubt at once. Mend “standing”, or move the doubt to “means”."
            )
        elif standing in (LawStanding.DOUBTFUL, LawStanding.DISPUTED) and not doubt:
            yield row.node.at("standing").problem(f"{row.address} is {standing}: say why in “doubt”.")


def laws_say_who_can_show_them(sources: Sources) -> Iterator[Problem]:
    """Shown by the wrong person, the words of a law put an act on the table (protection.md, P16).

    A note that belongs to a card stands on it, before those words: behind a link nobody reads it in time.
    """
    for row in sources.rows_of("law"):
        official = next((name for name in ("number", "official_name") if name in row.node), None)
        if official and not row.words("show"):
            yield row.node.at(official).problem(
                f"{row.address} has words to point at. Say in “show” who can show them safely, and to whom."
            )
        for mention in row.node.mentions("related"):
            if mention.text.startswith(f"{Kind.NOTE}:"):
                yield mention.place.problem(f"“{mention.text}” belongs into “safety” of {row.address}, not beside it.")


def questions_can_be_answered(sources: Sources) -> Iterator[Problem]:
    """What a helper asks can be answered by pointing."""
    for row in sources.rows_of("phrase"):
        asks = "?" in row.node.text("text") and row.node.text("speaker") != Speaker.PERSON
        if asks and row.node.text("answer") == Answer.NONE:
            yield row.node.at("answer").problem(f"{row.address} asks, but cannot be answered. Say how in “answer”.")


def choices_belong_to_choosing(sources: Sources) -> Iterator[Problem]:
    """A card that offers a choice names what can be chosen; no other card has choices."""
    for row in sources.rows_of("phrase"):
        has_choices, chooses = "choices" in row.node, row.node.text("answer") == Answer.CHOOSE
        if has_choices and not chooses:
            yield row.node.at("choices").problem(f"{row.address} has choices, so its answer is “choose”.")
        elif chooses and not has_choices:
            yield row.node.at("answer").problem(f"{row.address} lets choose, but names no “choices”.")


def pictures_stand_beside_choices(sources: Sources) -> Iterator[Problem]:
    """Each choice has a picture, or none has."""
    for row in sources.rows_of("phrase"):
        if "pictures" in row.node and len(row.node.texts("pictures")) != len(row.node.texts("choices")):
            yield row.node.at("pictures").problem(f"{row.address} needs one picture for each of its choices.")


def places_lie_in_places(sources: Sources) -> Iterator[Problem]:
    """The place that another lies in exists, and no place lies in itself, by whatever round."""
    parents = {row.id: row.node.optional("parent") for row in sources.rows_of("place")}
    for row in sources.rows_of("place"):
        parent = row.node.optional("parent")
        if parent is not None and parent not in parents:
            yield row.node.at("parent").problem(f"There is no place “{parent}” in places.yaml.")
        seen = {row.id}
        while parent in parents and parent not in seen:
            seen.add(parent)
            parent = parents[parent]
        if parent == row.id:
            yield row.node.at("parent").problem(f"{row.address} lies in itself. Mend “parent”.")
