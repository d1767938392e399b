"""A bill of materials in the form of CycloneDX: what others made and this program carries, to be held against lists of
known faults. It lies beside the program's folder, not in it: who carries a stick does not need it.

python .ci/bundle/bill.py FOLDER PARTS makes the one of a program that was put together under Wine (noted.py).
"""

from __future__ import annotations

import hashlib
import json
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from noted import read
from origins import Origins, built_in
from packageurl import PackageURL
from part import Part

from guide import __version__


def place_of(folder: Path) -> Path:
    """Where the bill of a program's folder lies: Guide.cdx.json beside Guide."""
    return folder.with_name(f"{folder.name}.cdx.json")


def write(found: Origins, folder: Path) -> None:
    """List every part with its libraries and their sums. The same folder gives the same bytes: it bears the date of the
    edition that the program carries. Ends the build where nobody knows whose a file is."""
    if found.unknown:
        sys.exit(f"Nobody knows whose these are, so their licences are not known either: {', '.join(found.unknown)}")
    made = date.fromisoformat(json.loads((folder / "_internal/guide/data/edition.json").read_text("utf-8"))["date"])
    bom = Bom(components=[_component(part, files, folder / "_internal") for part, files in found.parts.items()])
    bom.metadata.component = Component(
        name=folder.name, version=__version__, type=ComponentType.APPLICATION, bom_ref=folder.name
    )
    bom.metadata.timestamp = datetime.combine(made, time(), UTC)
    for component in bom.components:
        bom.register_dependency(bom.metadata.component, [component])
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, _said(bom, keep_serial=False))
    place_of(folder).write_text(_said(bom), "utf-8")


def _said(bom: Bom, keep_serial: bool = True) -> str:
    said = json.loads(JsonV1Dot6(bom).output_as_string())
    if not keep_serial:
        del said["serialNumber"]
    return json.dumps(said, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _component(part: Part, files: Iterable[str], internal: Path) -> Component:
    component = _bare(part, part.name)
    component.components = [
        *(_library(name, part, internal) for name in files if _is_library(name)),
        *(_bare(inner, f"{inner.name} in {part.name}") for inner in built_in(part)),
    ]
    return component


def _bare(part: Part, reference: str) -> Component:
    """A part that is built into another is named without a version: that of Debian is not the one within."""
    alone = reference == part.name
    licences = [LicenseFactory().make_from_string(part.licence)] if part.licence else []
    return Component(
        name=part.name,
        version=part.version if alone else None,
        type=ComponentType.LIBRARY,
        bom_ref=BomRef(reference),
        licenses=licences,
        purl=PackageURL.from_string(part.address) if alone else None,
    )


def _library(name: str, part: Part, internal: Path) -> Component:
    digest = hashlib.sha256((internal / name).read_bytes()).hexdigest()
    return Component(
        name=name,
        version=part.version,
        type=ComponentType.FILE,
        bom_ref=BomRef(name),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _is_library(name: str) -> bool:
    return ".so" in Path(name).suffixes or name.lower().endswith((".dll", ".pyd", ".dylib"))


if __name__ == "__main__":
    write(read(Path(sys.argv[2])), Path(sys.argv[1]))
