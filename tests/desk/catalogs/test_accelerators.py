from __future__ import annotations

from guide.desk.catalogs.accelerators import accelerator_faults
from guide.desk.catalogs.po import Entry


def faults(*entries: tuple[str, str, str]) -> list[str]:
    made = [Entry(context, (english,), (text,)) for context, english, text in entries]
    return [fault.what for _entry, fault in accelerator_faults(made)]


def test_a_letter_chooses_one_entry_of_a_menu() -> None:
    assert faults(("menu", "&Copy", "&Chép"), ("menu", "&Paste", "&Dán"), ("other", "&Copy", "&Chép")) == []
    assert faults(("menu", "&Copy", "&Chép"), ("menu", "&Cut", "&Cắt")) == [
        "the letter C chooses two entries of one menu"
    ]


def test_it_may_be_left_out_and_nothing_else() -> None:
    assert faults(("menu", "&Copy", "复制"), ("menu", "Q&&A", "问&&答")) == []
    assert faults(("menu", "&Copy", "&Sao &chép")) == ["“&” stands twice"]
    assert faults(("menu", "Select All", "&Chọn hết")) == ["“&” is not in the English"]
