"""No street of a shelter or group stands anywhere: who reads the stick could go there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.desk.check.texts import NO_WORDS, words_of
from guide.desk.sources.nodes import Record
from guide.desk.sources.problem import Problem
from guide.desk.sources.reading import Sources

_STREET = re.compile(
    r"\b\d+[A-Za-z]?(?:[-/]\d+)?,? (?:[\w’'.]+ ){0,4}"
    r"(?:Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Alley|Boulevard|Blvd\.?|Drive|Soi)\b"
    r"|\b(?:Street|Road|Avenue|Lane|Alley|Soi|Jalan|Jl\.) (?:No\.? ?)?\d+"
    r"|\b(?:Jalan|Jl\.|Rue|Calle|ulitsa|ul\.) [A-Z]\w+"
    r"|\b\w+(?:plein|straat|straße|strasse|gasse) \d+"
    r"|\b(?:[Rr]oom|[Ff]loor|[Uu]nit|[Ff]lat|[Bb]uilding|P\.? ?O\.? [Bb]ox) (?:No\.? ?)?\d+"
    r"|(?:路|街|巷|弄|胡同|大道)\s*[0-9０-９一二三四五六七八九十百]+\s*[号號]"
    r"|[가-힣](?:로|길) ?\d+"
    r"|(?i:\b(?:số )?\d+[a-z]?(?:/\d+)*,? (?:đường|phố|ngõ|ngách|hẻm)\b|\b(?:đường|phố|ngõ) \S+,? số \d+)"
    r"|[0-9၀-၉]+\s*(?:လမ်း|ရပ်ကွက်)|အမှတ်\s*\(?[0-9၀-၉]+"
)


def no_streets(sources: Sources) -> Iterator[Problem]:
    """Looks at every field, also at those for editors: the sources are public too."""
    records: tuple[Record, ...] = (*sources.services, *sources.organizations, *sources.notes, *sources.rows)
    for record in records:
        for mention in words_of(record.node, NO_WORDS):
            if found := _STREET.search(mention.text):
                yield mention.place.problem(f"“{found.group()}” looks like a street address. Remove it.")
