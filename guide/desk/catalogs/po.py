"""PO files: read by Babel, written so that the same catalog gives the same bytes.

Babel's own writer puts a creation date into every file and breaks the previous text of a fuzzy message
(`#|`) in the middle of a string, which other tools then refuse; so the few lines of a message are put
together here, with Babel's own quoting and wrapping.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, denormalize, escape, normalize, read_po

from guide.desk.catalogs.po_lines import line_faults
from guide.desk.cldr import is_known
from guide.desk.sources.messages import KEYWORDS_COMMENT

WIDTH = 120
_PREVIOUS = re.compile(r"\|\s*(?:(?P<keyword>msgid_plural|msgid|msgctxt)\s*)?(?P<text>\".*\")")
_FORMS = re.compile(r"nplurals\s*=\s*(\d+)")


class UnreadablePoError(Exception):
    """A PO file that cannot be read: its path, line and what is wrong."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One message.

    id        the English: (text,) or (singular, plural)
    text      the translation, one a plural form; every form empty: none yet
    fuzzy     the translation is of the English in `previous`, and waits for a person
    comments  for translators, from the source
    notes     of translators, review marks among them (guide.desk.catalogs.review)
    line      of its msgid in the file; 0 where it is in no file
    """

    context: str
    id: tuple[str, ...]
    text: tuple[str, ...] = ()
    fuzzy: bool = False
    previous: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def key(self) -> tuple[str, str]:
        """What makes a message the same one, as gettext sees it: context and English (of plurals, the singular)."""
        return self.context, self.id[0]

    @property
    def is_keywords(self) -> bool:
        """Whether the text is words that are searched and never shown."""
        return KEYWORDS_COMMENT in self.comments

    @property
    def is_translated(self) -> bool:
        return bool(self.text) and all(self.text)


@dataclass(frozen=True, slots=True)
class PoFile:
    """A catalog. language: None for a template (POT). notes: lines at its head, kept. forms: as its own header says."""

    language: str | None
    entries: tuple[Entry, ...]
    obsolete: tuple[Entry, ...] = ()
    notes: tuple[str, ...] = ()
    forms: int | None = field(default=None, compare=False)


def read_po_file(path: Path, language: str | None) -> PoFile:
    """Raises OSError when the file cannot be read and UnreadablePoError when it is not a PO file in UTF-8."""
    data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    try:
        catalog = read_po(io.BytesIO(data), locale=_known(language), abort_invalid=True)
    except PoFileError as error:
        raise UnreadablePoError(path, error.lineno + 1, str(error)) from error
    except (UnicodeDecodeError, LookupError, ValueError, AssertionError) as error:
        raise UnreadablePoError(path, 1, f"not a PO file in UTF-8 ({error})") from error
    for line, reason in line_faults(data.decode()):
        raise UnreadablePoError(path, line, reason)
    forms = _FORMS.search(data[:4000].decode(errors="replace"))
    return PoFile(
        language,
        tuple(_entry(message) for message in catalog if message.id),
        tuple(_entry(message) for message in catalog.obsolete.values()),
        _head_notes(catalog),
        int(forms[1]) if forms else None,
    )


def format_po(po: PoFile) -> bytes:
    """The file's bytes, in the order of the entries; obsolete ones last."""
    blocks = ["".join(_head(po))]
    blocks += ["".join(_lines(entry, po.language, obsolete=False)) for entry in po.entries]
    blocks += ["".join(_lines(entry, po.language, obsolete=True)) for entry in po.obsolete]
    return "\n".join(blocks).encode()


def forms_of(language: str) -> int:
    """How many plural forms the language has (zh ko vi my: one)."""
    return 1 if _has_one_form(language) else int(get_plural(language).num_plurals)


def plural_header(language: str) -> str:
    """The value of Plural-Forms, as gettext reads it."""
    return "nplurals=1; plural=0;" if _has_one_form(language) else str(get_plural(language).plural_forms)


def _has_one_form(language: str) -> bool:
    """By CLDR: Babel's own table for gettext does not know Burmese and gives it two. One where CLDR says nothing."""
    return not is_known(language) or not Locale.parse(language).plural_form.tags


def _known(language: str | None) -> str | None:
    return language if language and is_known(language) else None


def _entry(message: Message) -> Entry:
    notes = tuple(note for note in message.user_comments if note and not note.startswith("|"))
    text = _parts(message.string)
    return Entry(
        message.context or "",
        _parts(message.id),
        text if any(text) else (),
        message.fuzzy,
        _previous(message.user_comments) if message.fuzzy else (),
        tuple(message.auto_comments),
        notes,
        message.lineno or 0,
    )


def _parts(words: str | Iterable[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ())


def _previous(comments: Iterable[str]) -> tuple[str, ...]:
    """The `#|` lines, which Babel hands over as comments that begin with a bar."""
    quoted: dict[str, list[str]] = {}
    keyword = "msgid"
    for comment in comments:
        if match := _PREVIOUS.fullmatch(comment):
            keyword = match["keyword"] or keyword
            quoted.setdefault(keyword, []).append(match["text"])
    texts = (quoted.get("msgid"), quoted.get("msgid_plural"))
    return tuple(denormalize("\n".join(lines)) for lines in texts if lines)


def _head_notes(catalog: Catalog) -> tuple[str, ...]:
    lines = (line.removeprefix("#").strip() for line in catalog.header_comment.splitlines())
    return tuple(line for line in lines if line) if "PROJECT" not in catalog.header_comment else ()


def _head(po: PoFile) -> Iterator[str]:
    yield from (f"# {note}\n" for note in po.notes)
    yield 'msgid ""\nmsgstr ""\n'
    headers = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit"]
    if po.language is not None:
        headers = [f"Language: {po.language}", f"Plural-Forms: {plural_header(po.language)}", *headers]
    yield from (f"{escape(header + chr(10))}\n" for header in headers)


def _lines(entry: Entry, language: str | None, *, obsolete: bool) -> Iterator[str]:
    yield from (f"# {note}\n" for note in entry.notes)
    if not obsolete:
        yield from (f"#. {comment}\n" for comment in entry.comments)
        if entry.fuzzy:
            yield "#, fuzzy\n"
            for keyword, text in zip(("msgid", "msgid_plural"), entry.previous, strict=False):
                yield f"#| {keyword} {escape(text)}\n"
    prefix = "#~ " if obsolete else ""

    def line(keyword: str, text: str) -> str:
        return f"{prefix}{keyword} {normalize(text, prefix=prefix, width=WIDTH)}\n"

    if entry.context:
        yield line("msgctxt", entry.context)
    yield line("msgid", entry.id[0])
    if len(entry.id) == 1:
        yield line("msgstr", entry.text[0] if entry.text else "")
        return
    yield line("msgid_plural", entry.id[1])
    for form in range(forms_of(language) if language else 2):
        yield line(f"msgstr[{form}]", entry.text[form] if form < len(entry.text) else "")
