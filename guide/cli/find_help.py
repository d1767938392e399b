"""`guide find-help`: Find help of the window, on the command line.

Answers come from options, or from a file with one JSON object a line. Nothing of them is printed again or written.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from guide.cli.answers import answers_from
from guide.cli.chosen import chosen_language
from guide.cli.output import read_lines, write_lines
from guide.core.address import Address, Kind
from guide.core.doors import NEWER_EDITION
from guide.core.errors import GuideError
from guide.core.i18n import N_, NP_, pgettext, use
from guide.core.referral.answers import Answers
from guide.core.referral.result import Offer, Referral
from guide.edition.choosing import open_chosen
from guide.edition.opening import OpenEdition
from guide.store.clean_records import clean_name
from guide.text.digits import only_digits

DEFAULT_COUNTRY = "CN"

# Translators: After a line of a list: the number opens when the note has been read. {note}: its id, for example S01.
_GATED = NP_("find-help", "read first: {note}")
# Translators: After a line of a list, in an older edition of the guide. {edition}: the newer one, like 2026.12.
_WARNED = NP_("find-help", "edition {edition} warns about this number")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `find-help` to the commands of the reader."""
    parser = subparsers.add_parser(
        "find-help",
        help="whom one can turn to, by need and place, without a window",
        description="Says whom one can turn to and what to read first. Every answer may be left out, or be “unsaid”.",
    )
    parser.add_argument(
        "--in", dest="in_", metavar="CC", help="country where the person is, or unsaid; else --country, else CN"
    )
    parser.add_argument("--who", metavar="W", help="child, age_unsure, woman, man, person")
    parser.add_argument("--asker", metavar="A", help="self, worker, parent, relative, other")
    parser.add_argument("--need", metavar="N", action="append", default=[], help="what is needed; may be repeated")
    parser.add_argument("--avoid", metavar="A", help="must not learn of it: police_here, own_officials, both, nobody")
    parser.add_argument("--papers", metavar="P", help="valid papers of the country the person is in: yes, no")
    parser.add_argument("--watched", metavar="P", nargs="?", const="yes", help="the telephone may be watched: yes, no")
    parser.add_argument("--from", dest="from_", metavar="CC", help="the person's own country, or unsaid")
    parser.add_argument(
        "--language",
        dest="spoken",
        metavar="L",
        action="append",
        default=[],
        help="a language the person speaks; may be repeated. The language of the guide stands before find-help",
    )
    parser.add_argument(
        "--queries", type=Path, metavar="FILE", help="one JSON object a line; - reads the standard input"
    )
    parser.add_argument("--country", metavar="CC", default=argparse.SUPPRESS, help="the same as --in")
    parser.add_argument("--edition", type=Path, metavar="PATH", default=argparse.SUPPRESS, help="another edition")
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON, one object a line")
    parser.add_argument("--out", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="write there instead")


def run(options: argparse.Namespace) -> int:
    """Find and print. Raises GuideError with one sentence where an answer is none, or something is not there."""
    edition = open_chosen(options.edition)
    language = chosen_language(edition, options.language)
    use(edition.catalog(language))
    asked = _from_file(edition, options.queries) if options.queries else (_from_options(edition, options),)
    now = datetime.now(UTC)
    finder = edition.referral.finder
    results = [finder.find(answers, now) for answers in asked]
    write_lines(_lines(edition, results, language, bool(options.json)))
    return 0


def _from_options(edition: OpenEdition, options: argparse.Namespace) -> Answers:
    given = {
        "in": options.in_ or options.country or DEFAULT_COUNTRY,
        "who": options.who,
        "asker": options.asker,
        "need": options.need,
        "avoid": options.avoid,
        "papers": options.papers,
        "watched": options.watched,
        "languages": options.spoken,
        "from": options.from_,
    }
    return answers_from(edition, {name: value for name, value in given.items() if value})


def _from_file(edition: OpenEdition, file: Path) -> tuple[Answers, ...]:
    return tuple(
        _from_line(edition, number, line) for number, line in enumerate(read_lines(file), start=1) if line.strip()
    )


def _from_line(edition: OpenEdition, number: int, line: str) -> Answers:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise GuideError(N_("Line {number} is no JSON object."), number=number) from error
    if not isinstance(given, dict):
        raise GuideError(N_("Line {number} is no JSON object."), number=number)
    return answers_from(edition, given)


def _lines(edition: OpenEdition, results: list[Referral], language: str, as_json: bool) -> Iterator[str]:
    for referral in results:
        if as_json:
            yield json.dumps(_as_data(edition, referral, language), ensure_ascii=False)
        else:
            yield from _as_text(edition, referral, language)


def _as_data(edition: OpenEdition, referral: Referral, language: str) -> dict[str, Any]:
    store = edition.referral

    def offered(offer: Offer) -> dict[str, Any]:
        warned_by = _warned_by(edition, offer, language)
        return {
            "id": _bare(offer.address),
            "gated_by": offer.gated_by,
            "reason": store.reason(offer.reason, language).text,
            **({"warned_by": warned_by} if warned_by else {}),
        }

    return {
        "notes": list(referral.notes),
        "life_lines": list(referral.life_lines),
        "results": [offered(offer) for offer in referral.offers],
        "beyond": [offered(offer) for offer in referral.beyond],
        "remarks": [{"id": id, "words": store.remark(id, language).text} for id in referral.remarks],
        "prepare": [{"id": id, "words": store.preparation(id, language).text} for id in referral.prepare],
    }


def _bare(address: Address) -> str:
    """A service by its id alone, as on every command line."""
    return address.id if address.kind is Kind.SERVICE else str(address)


def _as_text(edition: OpenEdition, referral: Referral, language: str) -> Iterator[str]:
    """Notes, then one line an entry: id, name and reason; no digits, which stand on the card behind their notes."""
    store = edition.referral
    for id in referral.notes:
        yield f"! {id}\t{edition.notes.note(id, language).short.text}"
    for id in referral.remarks:
        yield f"- {store.remark(id, language).text}"
    yield ""
    for offer in referral.offers:
        title, reason = _title(edition, offer, language), store.reason(offer.reason, language).text
        before = "".join(f" ({words})" for words in _before(edition, offer, language))
        yield f"{offer.address}\t{title}\t{reason}{before}"
    for offer in referral.beyond[:1]:
        gate = pgettext(*_GATED).format(note=offer.gated_by)
        yield f"{store.reason(offer.reason, language).text} ({gate})"
    if referral.prepare:
        yield ""
        yield from (f"* {store.preparation(id, language).text}" for id in referral.prepare)


def _before(edition: OpenEdition, offer: Offer, language: str) -> Iterator[str]:
    """What is read before a number: a note of this edition, and what a newer one warns of. Never before a life line."""
    if offer.gated_by and offer.gated_by != NEWER_EDITION:
        yield pgettext(*_GATED).format(note=offer.gated_by)
    if offer.gated_by and (warned_by := _warned_by(edition, offer, language)):
        yield pgettext(*_WARNED).format(edition=warned_by)


def _warned_by(edition: OpenEdition, offer: Offer, language: str) -> str | None:
    """The number of a newer edition here that warns of it."""
    service = edition.directory.summary(offer.address.id, language) if offer.address.kind is Kind.SERVICE else None
    return service.later_warning.edition if service and service.later_warning else None


def _title(edition: OpenEdition, offer: Offer, language: str) -> str:
    """Of a number behind a note its name without digits: many a line is called by its number."""
    address = offer.address
    if address.kind is Kind.ARTICLE:
        return edition.library.article(address.id, language).title.text
    if address.kind is Kind.SERVICE:
        service = edition.directory.service(address.id, language)
        digits = {only_digits(phone.number) for phone in service.phones} if offer.gated_by else set()
        return clean_name(service.name.text, digits)
    return address.id
