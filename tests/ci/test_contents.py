"""What of other people's packages goes into a packaged program, and that what is left out is not missed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import contents
import origins
import pytest
from babel import localedata

from guide.core.paths import source_fonts_folder
from guide.desk.fonts import FONTS, SYSTEM_FONTS
from tests.conftest import PROJECT

KEPT = [
    "babel/locale-data/my.dat",
    "babel/locale-data/zh_Hant.dat",
    "babel/locale-data/en_001.dat",
    "babel/locale-data/en_IN.dat",
    "matplotlib/mpl-data/matplotlibrc",
    "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
]
LEFT_OUT = [
    "babel/locale-data/my_MM.dat",
    "babel/locale-data/zh_Hant_HK.dat",
    "matplotlib/mpl-data/fonts/ttf/cmex10.ttf",
    "matplotlib/mpl-data/sample_data/goog.npz",
    "PySide6/translations/qt_de.qm",
]
# What guide.desk.cldr gives for every language that CLDR can name, in a process of its own: Babel remembers files.
ASK = """
import json, sys
from babel import localedata
localedata._dirname = sys.argv[1]
from guide.desk import cldr
codes = [code for code in sorted(cldr.language_codes()) if code.isalpha() and code != "und"]
said = [[cldr.own_name(code, script) for script in (None, "Hans", "Hant", "Latn")] for code in codes]
said += [[cldr.is_known(code), cldr.script_of(code) if cldr.is_known(code) else None] for code in codes]
for code, script in (("en", "Latn"), ("zh", "Hans"), ("ko", "Kore"), ("vi", "Latn"), ("my", "Mymr"), ("th", "Thai")):
    names = cldr.locale_of(code, script)
    said.append([dict(names.languages), dict(names.territories), str(names.plural_form)])
json.dump(said, sys.stdout)
"""


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_what_is_asked_for_is_kept_and_the_rest_left_out(separator: str) -> None:
    entries = [(name.replace("/", separator), "source", "DATA") for name in KEPT + LEFT_OUT]
    kept = [place.replace(separator, "/") for place, _source, _kind in contents.kept_data(entries)]
    assert kept == sorted(KEPT)


def test_languages_have_the_same_names_without_the_countries(tmp_path: Path) -> None:
    there = Path(localedata._dirname)
    entries = [(f"babel/locale-data/{path.name}", str(path), "DATA") for path in there.glob("*.dat")]
    kept = contents.kept_data(entries)
    assert len(kept) < len(entries) / 2
    for _place, source, _kind in kept:
        shutil.copy(source, tmp_path)
    assert _names(tmp_path) == _names(there)


def _names(folder: Path) -> object:
    done = subprocess.run([sys.executable, "-c", ASK, folder], cwd=PROJECT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_the_fonts_are_the_systems_on_linux_and_brought_along_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    place = source_fonts_folder().relative_to(PROJECT)
    assert contents.source_fonts(FONTS, SYSTEM_FONTS, place) == []
    monkeypatch.setattr(contents.sys, "platform", "win32")
    brought = {
        Path(folder) / Path(source).name: source for source, folder in contents.source_fonts(FONTS, SYSTEM_FONTS, place)
    }
    assert brought == {place / source.path: str(SYSTEM_FONTS / source.path) for source in FONTS}


def test_every_font_belongs_to_the_package_that_it_is_of() -> None:
    """Those that a desk brings along as well as those of its edition."""
    place = source_fonts_folder().relative_to(PROJECT).as_posix()
    entries = [(f"{place}/{each.path}".replace("/", "\\"), str(SYSTEM_FONTS / each.path), "DATA") for each in FONTS]
    parts = {part.name: files for part, files in origins.origins_of(entries, PROJECT).parts.items()}
    for each in FONTS:
        assert f"{place}/{each.path}" in parts[each.package]
