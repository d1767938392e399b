"""Catalogs as the edition takes them: the program's words compiled by Babel, the content's with their standing."""

from __future__ import annotations

import io
import struct
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from babel.messages import Catalog
from babel.messages.mofile import write_mo

from guide.core.i18n import SOURCE_LANGUAGE
from guide.core.wording import Standing
from guide.desk.catalogs.folder import CONTENT, PROGRAM, TranslationFolder
from guide.desk.catalogs.po import Entry, PoFile, plural_header
from guide.desk.catalogs.review import standing_of
from guide.desk.catalogs.rules import endangers
from guide.desk.cldr import is_known

Shown = Mapping[tuple[str, str], tuple[str, Standing]]
"""(context, English) to a translation and its standing."""

# Babel writes dates into every catalog; the same words must give the same bytes.
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def compiled_program(folder: TranslationFolder) -> dict[str, bytes]:
    """The bytes of `<code>.mo` for each language. The same catalog gives the same bytes."""
    return {language: compile_mo(folder.read(language, PROGRAM)) for language in folder.languages}


def compile_mo(po: PoFile) -> bytes:
    """A catalog in gettext's binary form, without what is fuzzy and without what carries something else than the
    English (a number, a reference): a wrong word of the program is worse than English.
    """
    catalog = Catalog(
        locale=po.language if po.language and is_known(po.language) else None,
        fuzzy=False,
        project="Guide",
        version=f"in {po.language}",
        creation_date=_NO_DATE,
        revision_date=_NO_DATE,
        msgid_bugs_address="-",
        last_translator="-",
        language_team="-",
    )
    catalog.mime_headers = [("Plural-Forms", plural_header(po.language or SOURCE_LANGUAGE))]
    for entry in po.entries:
        if entry.is_translated and not entry.fuzzy and not _endangers(entry, po.language or SOURCE_LANGUAGE):
            plural = len(entry.id) > 1
            catalog.add(
                entry.id if plural else entry.id[0],
                entry.text if plural else entry.text[0],
                context=entry.context or None,
            )
    stream = io.BytesIO()
    write_mo(stream, catalog)
    return stream.getvalue()


def _endangers(entry: Entry, language: str) -> bool:
    """Of a plural a form may stand for either English form: one, or many."""
    return any(all(endangers(english, text, language) for english in entry.id) for text in entry.text)


def content_translations(
    folder: TranslationFolder, language: str, keywords: Collection[tuple[str, str]] | None = None
) -> Shown:
    """(context, English) to (translation, standing) for all that may be shown; the rest stays English.

    keywords: see shown_translations.
    """
    return shown_translations(folder.read(language, CONTENT), language, keywords=keywords)


def shown_translations(
    po: PoFile,
    language: str,
    known: Shown | None = None,
    keywords: Collection[tuple[str, str]] | None = None,
) -> Shown:
    """What of a catalog of the content may be shown.

    An older translation may be shown behind its mark, but not where what it carries (numbers, references,
    addresses) is no longer what the English carries: that is worse than English.

    known     what this gave for an earlier state of the catalog: what is still the same is not tried again
    keywords  the messages that are searched and never shown, where the sources are there to say so. A comment in the
              translator's own file is not believed then: it would let a sentence pass as words to search
    """
    before = known or {}
    found = {}
    for entry in po.entries:
        standing = standing_of(entry)
        if standing is Standing.MISSING:
            continue
        text = entry.text[0]
        tried = before.get(entry.key)
        searched_only = entry.is_keywords if keywords is None else entry.key in keywords
        is_known = tried is not None and tried[0] == text
        if is_known or not endangers(entry.id[0], text, language, keywords=searched_only):
            found[entry.key] = (text, standing)
    return found


def words_of_mo(data: bytes) -> str:
    """All words of a compiled catalog, in both languages, divided by NUL: for what looks at their characters.

    GNU gettext, "The Format of GNU MO Files": the words follow the tables, whose place the header names.
    """
    (table,) = struct.unpack_from("<I", data, 12)
    _length, first = struct.unpack_from("<II", data, table)
    return data[first:].decode("utf-8")
