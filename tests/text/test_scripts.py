from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.text.folding import fold, normalised
from guide.text.scripts import Script, pieces


def test_a_text_is_cut_where_the_script_changes() -> None:
    text = fold(normalised("Women's 緊急 경찰신고 IOM中国 đường ၁၁၀ရဲတပ် covid-19 สายด่วน"))
    assert [(piece.script, piece.text) for piece in pieces(text)] == [
        (Script.WORD, "women's"),
        (Script.HAN, "紧急"),
        (Script.HANGUL, "경찰신고"),
        (Script.WORD, "iom"),
        (Script.HAN, "中国"),
        (Script.WORD, "đường"),
        (Script.NUMBER, "110"),
        (Script.BURMESE, "ရဲတပ်"),
        (Script.WORD, "covid"),
        (Script.NUMBER, "19"),
        (Script.UNSPACED, "สายด่วน"),
    ]


@given(st.text(max_size=60))
def test_pieces_stand_where_they_say(text: str) -> None:
    folded = fold(normalised(text))
    end = 0
    for piece in pieces(folded):
        assert piece.start >= end
        assert folded[piece.start : piece.end] == piece.text
        end = piece.end
