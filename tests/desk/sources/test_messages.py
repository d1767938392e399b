from __future__ import annotations

import pytest

from guide.desk.sources.messages import translatable
from tests.desk.editable_sources import EditableSources


def test_a_context_is_kind_and_id_alone(editable: EditableSources) -> None:
    contexts = {message.context for message in translatable(editable.read())}
    assert {
        "article:calling-police",
        "note:S01",
        "topic:police",
        "service:cn-110-police",
        "organization:mm-embassies",
    } <= contexts
    assert all(context.count(":") == 1 for context in contexts)


def test_the_same_words_in_one_entry_are_one_message(editable: EditableSources) -> None:
    editable.change("articles/first-steps/no-call-possible.md", "A short nod", "Wait.\n\nWait. {editor}\n\nA short nod")
    keys = [(message.context, message.text) for message in translatable(editable.read())]
    assert keys.count(("article:no-call-possible", "Wait.")) == 1
    assert len(keys) == len(set(keys))


def test_texts_keep_marks_and_references_and_lose_what_they_rest_on(editable: EditableSources) -> None:
    texts = {message.text for message in translatable(editable.read()) if message.context == "article:calling-police"}
    assert "{phone:cn-110-police} is free and answers **day and night**." in texts
    assert not any("{F0" in text or "{editor}" in text for text in texts)


def test_every_kind_of_words_of_a_record_is_there_and_no_data(editable: EditableSources) -> None:
    texts = {message.text for message in translatable(editable.read()) if message.context.startswith("service:")}
    assert {
        "Police emergency line",
        "police, report a crime",
        "Comes to the place of danger.",
        "in some big cities only",
        "The call is free. The ride and the hospital are not.",
        "from abroad",
        "the app of the foreign ministry",
        "closed on holidays of both countries",
        "Yangon and nearby townships",
        "also takes text messages",
    } <= texts
    assert (
        not {"110 报警电话", "https://example.org/consular", "the page shows no date", "Local number of seven digits."}
        & texts
    )


def test_a_translator_is_told_what_stands_around_a_text(editable: EditableSources) -> None:
    messages = [message for message in translatable(editable.read()) if message.context == "article:immediate-danger"]
    title, summary, first, *_rest = messages
    assert title.comments() == ("Title of an article",)
    assert summary.comments() == ("Summary of an article", "After: “Immediate danger”")
    assert first.comments()[1:] == ("On the page: “Immediate danger”", "After: “What to do when a life is …”")


def test_an_edit_late_in_a_text_changes_no_neighbour(editable: EditableSources) -> None:
    before = {(m.context, m.text): m.comments() for m in translatable(editable.read())}
    editable.change("articles/first-steps/immediate-danger.md", "is in danger now.", "is in danger at this moment.")
    after = {(m.context, m.text): m.comments() for m in translatable(editable.read())}
    assert set(after) != set(before)
    assert all(after[key] == before[key] for key in set(after) & set(before))


def test_inside_an_entry_the_order_is_that_of_the_file(editable: EditableSources) -> None:
    texts = [message.text for message in translatable(editable.read()) if message.context == "article:immediate-danger"]
    assert texts[:2] == ["Immediate danger", "What to do when a life is in danger now."]
    assert texts[-1].startswith("Stay where the person is safe")


@pytest.mark.parametrize(
    ("context", "texts"),
    [
        (
            "law:criminal-240",
            [
                "Abduction for sale",
                "article 240, kidnapped",
                "Whoever abducts a person to sell them is punished.",
                "The one who sold the person has done wrong, not the person.",
                "A lawyer can say more; see [the police page](article:calling-police).",
                "A helper may show it with the person's yes.",
            ],
        ),
        (
            "term:hukou",
            [
                "Household registration",
                "It ties schools and benefits to a registered home.",
                "registered home, residence booklet",
            ],
        ),
        ("indicator:papers-held", ["Somebody else keeps the passport.", "Never sent back to fetch it."]),
        (
            "phrase:woman-or-man",
            ["Would you rather talk with a woman or a man?", "A woman", "A man", "Either"],
        ),
        ("script:office", ["Do you want this office to know of you?", "What do you tell the authorities here?"]),
        ("event:line-opens", ["The police open a line that always answers."]),
        ("figure:returned-2013", ["People sent back", "people a year"]),
        ("figure:calls", ["Calls that were answered", "the north-east", "The reports disagree."]),
        (
            "place:northern-border",
            ["The northern border", "river, frontier", "Officials look closely at papers here."],
        ),
        (
            "doubt:C01",
            [
                "Whether the line always answers",
                "One report says so; another says that it depends on the place.",
                "The guide says that it is not assured.",
            ],
        ),
    ],
)
def test_the_words_of_a_row_and_no_data(editable: EditableSources, context: str, texts: list[str]) -> None:
    assert [message.text for message in translatable(editable.read()) if message.context == context] == texts


def test_a_card_says_who_shows_it_and_what_to_keep(editable: EditableSources) -> None:
    comments = {message.context: message.comment for message in translatable(editable.read())}
    first = next(message for message in translatable(editable.read()) if message.context == "phrase:safe-now")
    assert first.comment.startswith("A sentence that the helper shows on a card")
    assert first.comment.endswith("Keep: Small enough to cover with a hand.")
    assert comments["phrase:no-photo"] == "A sentence that the person who needs help shows on a card; short and polite"


def test_a_script_says_that_it_is_spoken_and_what_to_keep(editable: EditableSources) -> None:
    comments = {message.text: message.comment for message in translatable(editable.read())}
    said = "Said on the telephone, or shown to whoever speaks for the caller; short and polite; “…” is a gap to fill in"
    assert comments["This many people need help: …"] == f"{said}. Keep: The place stands first."
    assert comments["Do you record calls?"] == said
    assert comments["Do you want me to call the police?"].startswith("What the person is asked before a call")


def test_synonyms_are_said_to_be_search_words(editable: EditableSources) -> None:
    comments = {message.text: message.comment for message in translatable(editable.read())}
    assert comments["broker, matchmaker"] == comments["river, frontier"] == comments["police, report a crime"]
