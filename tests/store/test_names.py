from __future__ import annotations

import sqlite3

from guide.store.directory import Directory
from guide.store.names import Names


def test_countries_are_named_in_the_language_else_in_english_else_by_code(connection: sqlite3.Connection) -> None:
    names = Names(connection)
    assert [names.country(code, "ko") for code in ("CN", "MM", "ZZ")] == ["중국", "Myanmar", "ZZ"]
    assert names.country("CN", "en") == "China"


def test_languages_are_named_in_the_language_else_in_english_else_by_code(connection: sqlite3.Connection) -> None:
    names = Names(connection)
    assert [names.language(code, "ko") for code in ("my", "kar", "zz")] == ["버마어", "Karen", "zz"]


def test_every_language_stands_in_the_order_of_its_name(connection: sqlite3.Connection) -> None:
    found = Names(connection).languages("en")
    assert [name for name, _code in found] == sorted(name for name, _code in found)
    assert ("Burmese", "my") in found


def test_every_country_can_be_a_person_s_own(connection: sqlite3.Connection) -> None:
    found = Names(connection).every_country("ko")
    assert [code for _name, code in found] == ["KR", "MM", "CN", "XX"]


def test_what_opens_a_call_abroad(connection: sqlite3.Connection) -> None:
    names = Names(connection)
    assert [names.international_prefix(code) for code in ("CN", "XX", "ZZ")] == ["00", None, None]


def test_the_order_is_the_language_s_own(connection: sqlite3.Connection) -> None:
    names = Names(connection)
    assert names.sorted_countries(["KR", "CN", "MM"], "en") == ("CN", "MM", "KR")
    assert names.sorted_countries(["CN", "KR"], "ko") == ("KR", "CN")


def test_the_countries_are_those_of_the_directory(connection: sqlite3.Connection) -> None:
    assert Names(connection).countries() == Directory(connection).countries()
