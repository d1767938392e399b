"""Sentences a tired reader can take in, in words that harm nobody.

The words come from the rules on wording that follow from the source documents: terms that those use and the guide
does not repeat as its own. The glossary may explain one; nothing else uses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.core.library import BlockKind
from guide.desk.check.texts import NO_WORDS, NOT_BUILT, row_texts, words_of
from guide.desk.sources.nodes import Mention, Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources
from guide.desk.sources.rows import Form

MOST_WORDS = 35

_SENTENCE_END = re.compile(r"(?<=[.!?])[”\")]?\s+(?=[A-Z“\"\[{*])")
_INSTEAD = {
    r"prostitutes?": "person in forced prostitution",
    r"rape dens?": "premises used for online abuse",
    r"sex slaves?": "person held in sexual slavery",
    r"illegal (?:im)?migrants?|illegals": "person without papers",
    r"deaf[- ](?:and[- ])?mute|deaf-mutes?": "deaf person",
    r"mentally disabled": "person with a mental disability",
    r"defectors?|escapees?": "North Korean person",
    r"runaway (?:wife|wives|brides?)": "person who left",
    r"child pornography|child porn|pornography|porn": "image of abuse",
    r"coolies?|depraved|undesirable": "nothing of the kind",
    r"our victims?|the girls?": "the person",
}
_RULED_OUT = re.compile("|".join(rf"\b(?P<w{n}>{words})\b" for n, words in enumerate(_INSTEAD)), re.IGNORECASE)
_SUGGESTIONS = tuple(_INSTEAD.values())


def sentences_are_short(sources: Sources) -> Iterator[Problem]:
    for text in _running_texts(sources):
        for sentence in _SENTENCE_END.split(text.text):
            if (words := len(sentence.split())) > MOST_WORDS:
                yield text.place.problem(
                    f"A sentence of {words} words, at most {MOST_WORDS}: “{sentence[:40]}…”. Divide it."
                )


def words_that_harm_nobody(sources: Sources) -> Iterator[Problem]:
    """Every text that reaches a screen but search words, which are what people really type.

    A term of the glossary that is marked “avoid: true” explains such a word.
    """
    for text in _shown_texts(sources):
        if found := _RULED_OUT.search(text.text):
            instead = _SUGGESTIONS[int((found.lastgroup or "w0")[1:])]
            yield text.place.problem(f"“{found.group()}” is not a word of the guide. Say “{instead}”.")


def _running_texts(sources: Sources) -> Iterator[Mention]:
    for article in sources.articles:
        for block in article.blocks:
            if block.kind is not BlockKind.ROW:
                yield Mention(block.text, block.place)
    for note in sources.notes:
        yield from (*note.full, *note.instead)
    yield from row_texts(sources)


def _shown_texts(sources: Sources) -> Iterator[Mention]:
    leave_out = NOT_BUILT | NO_WORDS | {"keywords"}
    records: tuple[Record, ...] = (*sources.services, *sources.organizations, *sources.notes, *sources.topics)
    articles: tuple[Record, ...] = sources.articles
    for record in (*records, *articles):
        yield from words_of(record.node, leave_out)
    for article in sources.articles:
        yield from (Mention(block.text, block.place) for block in article.blocks)
    for row in sources.rows:
        if not row.node.flag("avoid"):
            yield from (Mention(text.text, text.place) for text in row.texts if text.form is not Form.KEYWORDS)
