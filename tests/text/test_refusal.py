from __future__ import annotations

import pytest

from guide.text.refusal import refuses


@pytest.mark.parametrize(
    "text",
    [
        "do not call the police",
        "Don’t call",
        "no police",
        "help WITHOUT police",
        "afraid of the embassy",
        "不要报警",
        "别报警",
        "害怕警察",
        "경찰 말고",
        "경찰이 무서워요",
        "신고하지 마세요",
        "sợ công an",
        "khong muon bao cong an",
        "ရဲကို ကြောက်တယ်",
        "ရဲမခေါ်ချင်",
    ],
)
def test_who_fears_it_or_does_not_want_it(text: str) -> None:
    assert refuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "police",
        "cannot speak text the police",
        "notes",
        "number",
        "不能说话怎么报警",
        "识别被害人",
        "特别紧急",
        "别人拿走护照",
        "하지만",
        "말 못할 때 신고",
        "so dien thoai cong an",
        "công an sở tại",
        "ရဲခေါ်",
    ],
)
def test_who_asks_for_it(text: str) -> None:
    assert not refuses(text)
