"""Words by which somebody says that they fear a thing, or do not want it: “do not call the police”, 怕警察, 경찰 말고.

Such a query is no wish for the number. Words that say what cannot be done (cannot speak, 不能说话) are none of these.
"""

from __future__ import annotations

import re

from guide.text.folding import fold, normalised

_WORDS = (
    # English; only whole words
    r"\b(?:not|don'?t|never|no|without|avoid|afraid|scared|fear|fears|instead of)\b"
    # Chinese
    "|不要|不想|不敢|不愿|害怕|怕|(?<![特性区分个级识])别(?!人|的|处)"
    # Korean
    "|말고|없이|무서|무섭|두렵|두려|겁나|겁이|싫|지 ?마|지 ?말|안 ?하고 ?싶"
    # Vietnamese; “so” without its mark is a number, “dung” is to use
    r"|\b(?:sợ|đừng|không muốn|khong muon|không gọi|khong goi|không báo|khong bao|tránh)\b"
    # Burmese
    "|ကြောက်|မခေါ်|မဆက်သွယ်|မတိုင်|မလိုချင်|မပါဘဲ"
)
_REFUSAL = re.compile(_WORDS)


def refuses(text: str) -> bool:
    """Whether a query says so, in any of the languages."""
    return _REFUSAL.search(fold(normalised(text))) is not None
