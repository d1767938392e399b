"""The editions on a stick: `editions/<number>-<profile>`, and `editions/current`, which names the one to open.

The newest one seen is the highest number among those whose signature holds: a folder that somebody only named so, or
wrote themselves, counts for nothing. Nothing is written to know it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from guide.edition.numbers import number_key, split_folder_name
from guide.edition.opening import read_signed_sums
from guide.edition.signed import Signed
from guide.edition.stick import layout
from guide.edition.trusted_keys import TrustedKey

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Installed:
    """An edition whose sums are signed by a key of this program; whether its files are whole is not yet known.

    sums: the very bytes of SHA256SUMS that were signed
    """

    folder: Path
    number: str
    profile: str
    signed: Signed
    sums: bytes = field(repr=False)

    @property
    def age(self) -> tuple[int, ...]:
        """Greater is newer."""
        return number_key(self.number)


def installed_editions(editions: Path, keys: Iterable[TrustedKey]) -> tuple[Installed, ...]:
    """The newest first. Empty where there is no such folder."""
    keys = tuple(keys)
    try:
        folders = [path for path in editions.iterdir() if split_folder_name(path.name) and not path.is_symlink()]
    except OSError:
        return ()
    found = [edition for folder in folders if (edition := signed_edition(folder, keys))]
    named = [edition for edition in found if edition.folder.name == edition.signed.name]
    return tuple(sorted(named, key=lambda edition: (edition.age, edition.profile), reverse=True))


def signed_edition(folder: Path, keys: Iterable[TrustedKey]) -> Installed | None:
    """The edition in a folder of any name; None where no key of this program signed its sums."""
    who, sums = read_signed_sums(folder, keys)
    name = split_folder_name(who.name)
    return Installed(folder, *name, who, sums) if name else None


def current_name(editions: Path) -> str | None:
    """What `current` says; None where it says nothing that can be a folder's name."""
    try:
        with (editions / layout.CURRENT_NAME).open("rb") as file:
            name = file.read(_LONGEST_NAME).decode().strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if split_folder_name(name) else None
