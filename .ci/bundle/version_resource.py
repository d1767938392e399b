"""What Windows shows of the program file under “Details”. Antivirus programs are wary of a file without it.

The words name neither the subject nor who made it: whoever looks through a stick reads them first.
"""

from __future__ import annotations

import re

_ENGLISH, _UNICODE = 0x0409, 1200


def of(name: str, version: str, edition: str) -> object:
    """The resource of one program, as PyInstaller takes it.

    name     of the file, without .exe
    version  of the program, as 0.1.0
    edition  number of the edition that comes with it, as 2026.11
    """
    from PyInstaller.utils.win32 import versioninfo as info  # can be imported on Windows alone

    said = [info.StringStruct(key, value) for key, value in words(name, version, edition).items()]
    table = info.StringTable(f"{_ENGLISH:04X}{_UNICODE:04X}", said)
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=four_numbers(version), prodvers=four_numbers(edition)),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )


def words(name: str, version: str, edition: str) -> dict[str, str]:
    """By the names that Windows gives them."""
    return {
        "FileDescription": name.replace("-", " "),
        "FileVersion": version,
        "InternalName": name,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Guide",
        "ProductVersion": f"{version}, edition {edition}",
    }


def four_numbers(dotted: str) -> tuple[int, ...]:
    """As the fixed part of the resource wants them, of 16 bits each."""
    numbers = [min(int(part), 0xFFFF) for part in re.findall(r"\d+", dotted)]
    return tuple([*numbers, 0, 0, 0, 0][:4])
