"""guide-desk edition: keys, signatures and the one file for transport."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from guide.core.errors import GuideError
from guide.core.paths import data_folder
from guide.desk.development_key import development_key, write_secret
from guide.desk.handing_on import refuse_uncompared
from guide.desk.sign_edition import sign_edition
from guide.desk.signing import (
    SecretKey,
    SecretKeyError,
    format_public_key,
    format_secret_key,
    needs_password,
    new_key,
    parse_secret_key,
)
from guide.edition import checksums
from guide.edition.differences import differences
from guide.edition.fingerprint import as_hex, as_words, fingerprint
from guide.edition.minisign import parse_public_key
from guide.edition.opening import open_edition
from guide.edition.signed import State
from guide.edition.transport import SUFFIX, read_transport, write_transport
from guide.edition.trusted_keys import TrustedKey, trusted_keys

_Run = Callable[[argparse.Namespace, Path], int]


def add_edition_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    edition = commands.add_parser("edition", help="keys, signatures and update files")
    actions = edition.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, run: _Run, words: str) -> argparse.ArgumentParser:
        command = actions.add_parser(name, help=words)
        command.set_defaults(run=_saying(run))
        return command

    command = add("keygen", _keygen, "make a key: NAME.key, which asks for a password, and NAME.pub")
    command.add_argument("name", type=Path, metavar="NAME", help="of both files, without the ending")
    command = add("sign", _sign, "sign an edition's SHA256SUMS anew")
    _add_folder(command)
    command.add_argument("--key", type=Path, metavar="FILE", help="a secret key; default: the development key")
    command = add("verify", _verify, "compare every file and name who signed; exit 1 on any doubt")
    command.add_argument("edition", type=Path, metavar="EDITION", help="a folder, or a file for transport")
    command.add_argument("--key", type=Path, metavar="FILE", help="a public key; default: those of this program")
    command = add("pack", _pack, "put an edition into one file for transport")
    _add_folder(command)
    command.add_argument("--since", type=Path, metavar="DIR", help="leave out the files that this edition has too")
    command.add_argument("--out", type=Path, metavar="FILE", help=f"default: guide-<number>{SUFFIX}")
    command = add("diff", _diff, "what changed from one edition to another")
    command.add_argument("old", type=Path, metavar="OLD")
    command.add_argument("new", type=Path, metavar="NEW")


def _add_folder(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", nargs="?", type=Path, default=data_folder(), metavar="DIR", help="of an edition")


def _saying(run: _Run) -> _Run:
    """What cannot be done is one line and exit code 1."""

    def safely(arguments: argparse.Namespace, root: Path) -> int:
        try:
            return run(arguments, root)
        except GuideError as error:
            sys.stderr.write(error.sentence() + "\n")
        except (OSError, ValueError) as error:  # keys and manifests raise ValueErrors of their own
            sys.stderr.write(f"{error}\n")
        return 1

    return safely


def _keygen(arguments: argparse.Namespace, _root: Path) -> int:
    secret, public = (arguments.name.with_name(arguments.name.name + ending) for ending in (".key", ".pub"))
    if public.exists():
        raise FileExistsError(f"There is a key already: {public}")
    password = _asked("A password for the new key: ")
    if not password or password != _asked("The same once more: "):
        raise SecretKeyError("There must be a password, twice the same. No key was made.")
    key = new_key()
    write_secret(secret, format_secret_key(key, password))
    public.write_bytes(format_public_key(key.public))
    _say(f"{secret}: keep it off every computer that is on a network\n{public}: belongs into guide/edition/keys/")
    _say_print(fingerprint(key.public))
    return 0


def _sign(arguments: argparse.Namespace, _root: Path) -> int:
    if arguments.key:
        refuse_uncompared(arguments.folder)
    key = _secret(arguments.key) if arguments.key else development_key()
    said = sign_edition(arguments.folder, key)
    _say(f"edition {said.number} {said.profile} signed")
    _say_print(fingerprint(key.public))
    return 0


def _verify(arguments: argparse.Namespace, _root: Path) -> int:
    keys = trusted_keys()
    if arguments.key:
        keys = (TrustedKey(arguments.key.stem, parse_public_key(arguments.key.read_bytes())),)
    if arguments.edition.is_file():
        update = read_transport(arguments.edition, keys)
        who, missing = update.signed, update.missing
    else:
        who, missing = open_edition(arguments.edition, keys, must_be_signed=True).signed, ()
        sums = checksums.parse_sums((arguments.edition / checksums.FILE_NAME).read_bytes())
        found = checksums.sums_of(arguments.edition)
        if wrong := sorted(name for name in sums.keys() | found.keys() if sums.get(name) != found.get(name)):
            raise ValueError(f"not what the sums say: {', '.join(wrong)}")
    _say(f"edition {who.name}: every file is what was signed")
    if missing:
        _say(f"left out, for the other side has it: {', '.join(missing)}")
    if who.state is State.DEVELOPMENT:
        _say("DEVELOPMENT KEY: no bundle opens this edition")
    _say_print(who.fingerprint)
    return 0


def _pack(arguments: argparse.Namespace, _root: Path) -> int:
    opened = open_edition(arguments.folder, must_be_signed=True)
    if opened.signed.state is State.TRUSTED:
        refuse_uncompared(arguments.folder)
    leave_out: list[str] = []
    if arguments.since:
        sums, before = (
            checksums.parse_sums((folder / checksums.FILE_NAME).read_bytes())
            for folder in (arguments.folder, arguments.since)
        )
        leave_out = [name for name in sums if before.get(name) == sums[name]]
    out = arguments.out or Path(f"guide-{opened.number}{SUFFIX}")
    with out.open("wb") as file:
        write_transport(arguments.folder, file, leave_out)
    _say(f"{out}: {out.stat().st_size:,} bytes")
    return 0


def _diff(arguments: argparse.Namespace, _root: Path) -> int:
    old, new = (open_edition(folder) for folder in (arguments.old, arguments.new))
    found = differences(old.comparison, new.comparison)
    for words, ids in (("number", found.changed), ("withdrawn", found.withdrawn), ("new", found.added)):
        for id in ids:
            _say(f"{words}\tservice:{id}")
    _say(f"texts new or corrected: {found.texts}")
    return 0


def _secret(path: Path) -> SecretKey:
    data = path.read_bytes()
    return parse_secret_key(data, _asked(f"The password of {path.name}: ") if needs_password(data) else "")


def _asked(words: str) -> str:
    """From the terminal, unseen; from the standard input where it is none, for a machine that signs."""
    return getpass.getpass(words) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _say_print(print: bytes) -> None:
    _say(f"{as_words(print)}\n{as_hex(print)}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
