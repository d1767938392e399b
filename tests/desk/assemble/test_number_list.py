"""numbers.txt of an edition: all that can be reached, whatever a profile leaves out, and nothing that can be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from guide.core.number_list import BEFORE_NAME, FILE_NAME, format_list, parse_list
from guide.desk.assemble.number_list import list_of
from guide.desk.commands import main
from guide.desk.profiles import INSIDE_CHINA, left_out_of, sources_for
from guide.desk.sources.reading import read_sources
from guide.edition.checksums import parse_sums, sum_of
from guide.edition.opening import open_edition
from tests.conftest import PROJECT
from tests.desk.editable_sources import EditableSources


def test_an_edition_knows_all_that_it_shows(real_edition: Path) -> None:
    data = (real_edition / FILE_NAME).read_bytes()
    assert parse_sums((real_edition / "SHA256SUMS").read_bytes())[FILE_NAME] == sum_of(data)
    listed, edition = parse_list(data), open_edition(real_edition)
    assert listed.date == edition.date
    services = [edition.directory.service(each.id, "en") for each in edition.directory.services("en")]
    assert any(service.do_not_contact for service in services)
    for service in services:
        assert listed.knows([service.id]) is not service.do_not_contact
        if service.do_not_contact:
            continue
        for phone in service.phones:
            assert listed.has_number([service.id], phone.number, phone.e164), phone
        for address in (service.url, service.email, *(channel.value.text for channel in service.channels)):
            assert address is None or listed.has_address([service.id], address), address


def test_what_a_profile_leaves_out_is_known_and_not_named(inside_edition: Path) -> None:
    sources = read_sources(PROJECT / "resources")
    data = (inside_edition / FILE_NAME).read_bytes()
    warned_of = {service.id for service in sources.services if service.do_not_contact}
    assert data == format_list(list_of(sources)) != format_list(list_of(sources_for(sources, INSIDE_CHINA)))
    for address in left_out_of(sources, INSIDE_CHINA):
        kind, _colon, id = address.partition(":")
        assert id.encode() not in data
        assert kind != "service" or parse_list(data).knows([id]) or id in warned_of


def test_an_edition_hands_on_the_list_of_the_one_before(
    small_edition: Path, tmp_path: Path, editable: EditableSources
) -> None:
    out = tmp_path / "edition"
    command = ["--project", str(editable.root), "build", "--out", str(out), "--before"]
    assert main([*command, str(small_edition)]) == 0
    assert (out / BEFORE_NAME).read_bytes() == (small_edition / FILE_NAME).read_bytes()
    assert BEFORE_NAME in parse_sums((out / "SHA256SUMS").read_bytes())


@pytest.mark.parametrize("damage", [b"", None])
def test_a_damaged_list_of_before_stops_the_build(
    small_edition: Path,
    tmp_path: Path,
    editable: EditableSources,
    damage: bytes | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = tmp_path / "before"
    shutil.copytree(small_edition, before)
    (before / FILE_NAME).unlink()
    if damage is not None:
        (before / FILE_NAME).write_bytes(damage)
    out = tmp_path / "edition"
    assert main(["--project", str(editable.root), "build", "--out", str(out), "--before", str(before)]) == 1
    assert "numbers.txt cannot be used" in capsys.readouterr().err
    assert not out.exists()


def test_an_id_of_before_leads_to_the_numbers_of_all_its_parts(editable: EditableSources) -> None:
    listed = list_of(editable.read())
    for number in ("113", "115"):
        assert listed.has_number(["vn-emergency-113-115"], number, None)
        assert not listed.has_number([f"vn-{number}"], number, None)
