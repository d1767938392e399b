from __future__ import annotations

import pytest

from guide.text.english import stem

# Word and stem as the Snowball project's own list for Porter2 has them.
STEMS = """
consign consign consigned consign consignment consign consist consist consistency consist consisting consist
knack knack knackeries knackeri knaves knave kneeling kneel knock knock knotted knot
police polic policing polic calls call calling call called call trafficked traffick trafficking traffick
children children emergencies emergenc emergency emergenc generously generous communication communic
hopping hop hoping hope dying die ties tie cries cri skies sky news news happy happi happiness happi
national nation rational ration organization organiz helplessly helpless feed feed agreed agre
controlled control rolling roll adding add sensational sensat adoption adopt activity activ
women's women isn't isn't early earli university universiti international internat proceeding proceed
"""


@pytest.mark.parametrize(("word", "expected"), list(zip(*[iter(STEMS.split())] * 2, strict=True)))
def test_stems(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize("word", ["", "a", "is", "sự", "ရဲ", "110"])
def test_what_is_no_english_word_stays(word: str) -> None:
    assert stem(word) == word
