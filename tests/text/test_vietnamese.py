from __future__ import annotations

from guide.text.vietnamese import bare, by_sound, spelling


def test_bare_letters() -> None:
    assert bare("đường") == "duong"
    assert bare("cảnh") == "canh"
    assert bare("police") == "police"
    assert bare("报警") == "报警"


def test_the_tone_may_stand_on_either_vowel() -> None:
    assert spelling("hòa") == spelling("hoà")
    assert spelling("hòa") != spelling("hóa")
    assert spelling("sát") != spelling("sắt")
    assert spelling("canh") is None


def test_spellings_that_sound_alike_somewhere() -> None:
    for one, other in (
        ("sat", "xat"),
        ("trung", "chung"),
        ("giup", "dup"),
        ("lam", "nam"),
        ("ly", "li"),
        ("ban", "bang"),
    ):
        assert by_sound(one) == by_sound(other), (one, other)
    assert by_sound("canh") != by_sound("thanh")
