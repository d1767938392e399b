"""What is dialled to reach a number, without blanks and words."""

from __future__ import annotations

import re

from guide.core.directory import Phone

_DIALLED = re.compile(r"[0-9*#]")


def to_dial(phone: Phone) -> str:
    """With + where the number works from everywhere, else as it is dialled inside its country."""
    if phone.e164 and not phone.short_code:
        return phone.e164
    return "".join(_DIALLED.findall(phone.number))


def telephone_address(phone: Phone) -> str | None:
    """The `tel:` address of RFC 3966. None where a phone would not dial it as it stands: “#” ends an address, a fax
    answers nobody, and a number for text messages is not called."""
    digits = to_dial(phone)
    if phone.type not in ("voice", "cell") or not digits.removeprefix("+").isdecimal():
        return None
    return f"tel:{digits}"


def with_prefix(spaced: str, prefix: str) -> str:
    """“+84 24 3825 0079” as dialled where `prefix` opens a call abroad: “00 84 24 3825 0079”."""
    return f"{prefix} {spaced.removeprefix('+')}"
