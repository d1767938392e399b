from __future__ import annotations

from guide.core.i18n import ENGLISH
from guide.core.vocabulary import OFFERS
from guide.desk.assemble.labels import labels_of


def test_every_value_has_words_in_every_language() -> None:
    labels = labels_of([ENGLISH])
    assert labels["en"]["offer:police"] == "Police"
    assert labels["en"]["answer:ambulance"] == "Ambulance"
    assert {f"offer:{value}" for value in OFFERS} <= set(labels["en"])
    assert all(labels["en"].values())
