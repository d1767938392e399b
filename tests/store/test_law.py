from __future__ import annotations

import sqlite3

from guide.core.law import LawStanding
from guide.core.library import BlockBasis
from guide.store.law import Law


def test_articles_in_the_order_of_the_screen(connection: sqlite3.Connection) -> None:
    assert [(law.id, law.group, law.name.text, law.standing) for law in Law(connection).articles("ko")] == [
        ("one", "criminal", "법", LawStanding.IN_FORCE),
        ("two", "treaty", "A treaty", LawStanding.DISPUTED),
    ]


def test_what_a_person_and_an_official_read(connection: sqlite3.Connection) -> None:
    law = Law(connection).article("one", "en")
    assert law.official_names == (("zh", "刑法"),)
    assert law.numbers == (("ko", "제240조"), ("zh", "第二百四十条"))
    assert [block.wording.text for block in law.says] == ["It says this."]
    assert [block.wording.text for block in law.means] == ["It means that."]
    assert law.show is not None
    assert law.show.wording.text == "Show it to nobody."
    assert law.doubt is None
    assert law.basis == law.says[0].basis == (BlockBasis("fact", "F001", "Report, part 2"),)
    assert law.means[0].basis == (BlockBasis("editor", "", ""),)
    assert law.related == ("article:danger", "term:agent")
    assert law.safety == ("S01",)


def test_a_doubtful_one(connection: sqlite3.Connection) -> None:
    law = Law(connection).article("two", "en")
    assert law.doubt is not None
    assert law.doubt.wording.text == "It is in doubt."
    assert (law.says, law.means, law.show, law.numbers) == ((), (), None, ())
