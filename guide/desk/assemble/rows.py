"""Rows of law, glossary, signs, forms, phrases, timeline, figures, places and doubts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping

from guide.core.figures import FigureBound
from guide.desk.assemble.database import Row, insert
from guide.desk.assemble.wordings import Messages
from guide.desk.sources.basis import Basis
from guide.desk.sources.reading import Sources
from guide.desk.sources.row_shapes import NOT_SAID
from guide.desk.sources.rows import COUNTRY_CODE, RowRecord


def write_rows(connection: sqlite3.Connection, sources: Sources, messages: Messages) -> None:
    """Countries, facts and articles are written before."""
    for table, make in _TABLES.items():
        rows = _in_order(table, sources.rows_of(table))
        insert(connection, table, (make(row, position, messages) for position, row in enumerate(rows, start=1)))
    insert(connection, "law_official", _official(sources))
    insert(connection, "indicator_option", _leads(sources))
    insert(connection, "form_prompt", _prompts(sources, messages))
    insert(connection, "phrase_choice", _choices(sources, messages))
    insert(connection, "script_line", _script_lines(sources, messages))
    insert(connection, "place_article", _articles(sources))
    insert(connection, "doubt_fact", _doubted(sources))
    insert(connection, "row_block", _blocks(sources, messages))
    insert(connection, "row_basis", _bases(sources))
    insert(connection, "row_link", _links(sources))
    insert(connection, "row_note", _notes(sources))


def _in_order(table: str, rows: tuple[RowRecord, ...]) -> Iterable[RowRecord]:
    """As the file has them; events by their date, the oldest first."""
    if table == "event":
        return sorted(rows, key=lambda row: (row.node.date("when") or "", row.id))
    return rows if table != "term" else _by_id(rows)


def _by_id(rows: Iterable[RowRecord]) -> list[RowRecord]:
    return sorted(rows, key=lambda row: row.id)


def _law(row: RowRecord, position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "heading": row.node.text("group"),
        "name_text": messages.id(row.address, row.node.text("name")),
        "keywords_text": messages.optional(row.address, row.node.optional("keywords")),
        "standing": row.node.text("standing"),
    }


def _term(row: RowRecord, _position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "term_text": messages.id(row.address, row.node.text("term")),
        "abbreviation": row.node.optional("abbreviation"),
        "synonyms_text": messages.optional(row.address, row.node.optional("synonyms")),
        "avoid": int(row.node.flag("avoid")),
    }


def _indicator(row: RowRecord, position: int, _messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "heading": row.node.text("group"),
        "children": int(row.node.flag("children")),
        "known": row.node.text("known"),
    }


def _option(row: RowRecord, position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "page": row.node.text("page"),
        "reason_text": messages.id(row.address, row.node.text("reason")),
        "always": int(row.node.flag("always")),
    }


def _form(row: RowRecord, position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "title_text": messages.id(row.address, row.node.text("title")),
        "summary_text": messages.id(row.address, row.node.text("summary")),
        "keywords_text": messages.optional(row.address, row.node.optional("keywords")),
        "lines": row.node.whole("lines"),
    }


def _phrase(row: RowRecord, position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "heading": row.node.text("group"),
        "core": int(row.node.flag("core")),
        "speaker": row.node.text("speaker"),
        "text": messages.id(row.address, row.node.text("text")),
        "answer": row.node.text("answer"),
    }


def _script(row: RowRecord, position: int, _messages: Messages) -> Row:
    return {"id": row.id, "position": position, "used_for": row.node.text("use")}


def _event(row: RowRecord, position: int, _messages: Messages) -> Row:
    return {"id": row.id, "position": position, "happened": row.node.date("when")}


def _figure(row: RowRecord, position: int, messages: Messages) -> Row:
    place, year = row.node.optional("place"), row.node.date("year")
    country = place if place and COUNTRY_CODE.fullmatch(place) else None
    return {
        "id": row.id,
        "position": position,
        "heading": row.node.text("group"),
        "what_text": messages.id(row.address, row.node.text("what")),
        "value": row.node.text("value"),
        "bound": row.node.optional("bound") or FigureBound.EXACT.value,
        "unit_text": messages.optional(row.address, row.node.optional("unit")),
        "year": None if year == NOT_SAID else year,
        "country": country,
        "place_text": None if country else messages.optional(row.address, place),
        "confidence": row.node.text("confidence"),
        "comparable": row.node.optional("comparable"),
    }


def _place(row: RowRecord, position: int, messages: Messages) -> Row:
    return {
        "id": row.id,
        "position": position,
        "kind": row.node.text("kind"),
        "name_text": messages.id(row.address, row.node.text("name")),
        "keywords_text": messages.optional(row.address, row.node.optional("keywords")),
        "country": row.node.optional("country"),
        "parent": row.node.optional("parent"),
    }


def _doubt(row: RowRecord, _position: int, messages: Messages) -> Row:
    return {"id": row.id, "topic_text": messages.id(row.address, row.node.text("topic"))}


_TABLES: Mapping[str, Callable[[RowRecord, int, Messages], Row]] = {
    "law": _law,
    "term": _term,
    "indicator": _indicator,
    "option": _option,
    "form": _form,
    "phrase": _phrase,
    "script": _script,
    "event": _event,
    "figure": _figure,
    "place": _place,
    "doubt": _doubt,
}


def _official(sources: Sources) -> Iterator[Row]:
    for row in _by_id(sources.rows_of("law")):
        names = dict(row.node.fields("official_name").pairs())
        numbers = dict(row.node.fields("number").pairs())
        for code in sorted({*names, *numbers}):
            yield {"law": row.id, "language": code, "name": names.get(code), "number": numbers.get(code)}


def _leads(sources: Sources) -> Iterator[Row]:
    for row in _by_id(sources.rows_of("indicator")):
        for position, option in enumerate(dict.fromkeys(row.node.texts("leads_to")), start=1):
            yield {"indicator": row.id, "position": position, "option": option}


def _prompts(sources: Sources, messages: Messages) -> Iterator[Row]:
    for row in sources.rows_of("form"):
        for position, prompt in enumerate(row.all_words("prompts"), start=1):
            yield {"form": row.id, "position": position, "text": messages.id(row.address, prompt)}


def _choices(sources: Sources, messages: Messages) -> Iterator[Row]:
    for row in sources.rows_of("phrase"):
        pictures = row.node.texts("pictures")
        for position, choice in enumerate(row.all_words("choices"), start=1):
            picture = pictures[position - 1] if pictures else None
            yield {
                "phrase": row.id,
                "position": position,
                "text": messages.id(row.address, choice),
                "picture": picture,
            }


def _script_lines(sources: Sources, messages: Messages) -> Iterator[Row]:
    for row in sources.rows_of("script"):
        for part in ("asks", "says"):
            for position, line in enumerate(row.all_words(part), start=1):
                text = messages.id(row.address, line)
                yield {"script": row.id, "part": part, "position": position, "text": text}


def _articles(sources: Sources) -> Iterator[Row]:
    for row in sources.rows_of("place"):
        for position, article in enumerate(dict.fromkeys(row.node.texts("articles")), start=1):
            yield {"place": row.id, "position": position, "article": article}


def _doubted(sources: Sources) -> Iterator[Row]:
    for row in _by_id(sources.rows_of("doubt")):
        for fact in sorted(set(row.node.texts("facts"))):
            yield {"doubt": row.id, "fact": fact}


def _blocks(sources: Sources, messages: Messages) -> Iterator[Row]:
    for row in sources.rows:
        for number, text in enumerate(row.blocks, start=1):
            yield {
                "entry": row.address,
                "number": number,
                "part": text.part,
                "text": messages.id(row.address, text.text),
            }


def _bases(sources: Sources) -> Iterator[Row]:
    """0 is the row. A block without marks of its own has no rows here: it rests on what the row rests on."""
    for row in sources.rows:
        for number, bases in enumerate((row.bases, *(block.bases for block in row.blocks))):
            yield from _basis(row.address, number, bases)


def _basis(entry: str, number: int, bases: tuple[Basis, ...]) -> Iterator[Row]:
    for position, basis in enumerate(bases, start=1):
        yield {
            "entry": entry,
            "number": number,
            "position": position,
            "kind": basis.kind,
            "label": basis.label,
            "detail": basis.detail,
        }


def _links(sources: Sources) -> Iterator[Row]:
    for row in sources.rows:
        for position, target in enumerate(dict.fromkeys(row.node.texts("related")), start=1):
            yield {"entry": row.address, "position": position, "target": target}


def _notes(sources: Sources) -> Iterator[Row]:
    for row in sources.rows:
        for position, note in enumerate(dict.fromkeys(row.safety), start=1):
            yield {"entry": row.address, "position": position, "note": note}
