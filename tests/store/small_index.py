"""A small index written by hand: a few entries in five languages, with the digits of their numbers."""

from __future__ import annotations

import sqlite3

from guide.core.address import Kind
from guide.desk.assemble.index import write_entries
from guide.desk.assemble.index_entry import Entry, EntryText
from guide.store.schema import TABLES

LANGUAGES = """
INSERT INTO interface_language VALUES
  ('en', 1, 'English', 'Latn', 'ltr'), ('zh', 2, '中文', 'Hans', 'ltr'), ('ko', 3, '한국어', 'Kore', 'ltr'),
  ('vi', 4, 'Tiếng Việt', 'Latn', 'ltr'), ('my', 5, 'မြန်မာ', 'Mymr', 'ltr');
INSERT INTO country VALUES ('CN', '86', '00'), ('KR', '82', '00');
INSERT INTO country_name VALUES
  ('CN', 'en', 'China', x'00'), ('KR', 'en', 'South Korea', x'00'), ('KR', 'ko', '대한민국', x'00');
"""

ENTRIES = (
    Entry(
        Kind.ARTICLE,
        "before-you-call",
        (
            EntryText("en", "Before you call", ("phone, dangers",), (), ("What to weigh first.",), (), ("Ask first.",)),
            EntryText("zh", "打电话之前", ("电话",), (), ("先想什么。",)),
            EntryText("ko", "전화하기 전에", ("전화",), (), ("먼저 생각할 것.",)),
        ),
    ),
    Entry(
        Kind.ARTICLE,
        "no-papers",
        (
            EntryText(
                "en",
                "Without papers",
                ("passport taken, visa, 110",),
                ("At the embassy",),
                ("When a passport is missing.",),
                (),
                ("Nobody may keep the passport of another person. " * 12 + "An embassy can issue a new one.",),
            ),
            EntryText("vi", "Không có giấy tờ", ("hộ chiếu, visa",), (), ("Khi mất hộ chiếu.",)),
        ),
    ),
    Entry(
        Kind.SERVICE,
        "cn-police",
        (
            EntryText("en", "Police line", ("police, crime, China",), (), ("Comes at once.",), ("Emergency line",)),
            EntryText("zh", "报警电话", ("警察，公安，中国",), (), ("马上就来。",)),
            EntryText("ko", "경찰 긴급 전화", ("신고, 공안, 중국",), (), ("바로 옵니다.",)),
            EntryText("vi", "Đường dây cảnh sát", ("công an, Trung Quốc",), (), ("Đến ngay lập tức.",)),
            EntryText("my", "ရဲ အရေးပေါ်ဖုန်း", ("ရဲခေါ်, တရုတ်",), (), ("ချက်ချင်း လာပါတယ်။",)),
        ),
        country="CN",
        gated_by="S01",
        short_code=True,
        in_strip=True,
    ),
    Entry(
        Kind.SERVICE,
        "cn-ambulance",
        (
            EntryText("en", "Ambulance", ("hospital, injury, China",), (), ("Medical care.",)),
            EntryText("zh", "急救电话", ("救护车，医院，中国",), (), ("医疗。",)),
        ),
        country="CN",
        short_code=True,
        in_strip=True,
    ),
    Entry(
        Kind.SERVICE,
        "cn-embassy-of-viet-nam",
        (
            EntryText("en", "Embassy of Viet Nam", ("consulate",)),
            EntryText("vi", "Đại sứ quán Việt Nam", ("lãnh sự quán",)),
        ),
        country="CN",
        nationals_of="VN",
        gated_by="S01",
    ),
    Entry(
        Kind.SERVICE,
        "cn-embassy-of-thailand",
        (EntryText("en", "Embassy of Thailand"), EntryText("vi", "Đại sứ quán Thái Lan")),
        country="CN",
        nationals_of="TH",
        gated_by="S01",
    ),
    Entry(
        Kind.SERVICE,
        "cn-embassy-not-to-call",
        (EntryText("en", "Embassy of another state"),),
        country="CN",
        gated_by="S01",
        do_not_contact=True,
    ),
    Entry(
        Kind.SERVICE,
        "kr-call-centre",
        (
            EntryText("en", "Government call centre", ("South Korea",), (), ("Questions to the government.",)),
            EntryText("ko", "정부민원안내콜센터", ("대한민국",), (), ("정부에 대한 질문.",)),
        ),
        country="KR",
        short_code=True,
    ),
    Entry(
        Kind.SERVICE,
        "kr-police",
        (
            EntryText("en", "Police line", ("police, South Korea",), (), ("Comes at once.",)),
            EntryText("ko", "경찰 긴급 전화", ("신고, 대한민국",), (), ("바로 옵니다.",)),
        ),
        country="KR",
        short_code=True,
        in_strip=True,
    ),
    Entry(
        Kind.SERVICE,
        "vn-child-line",
        (EntryText("vi", "Tổng đài trẻ em", ("Việt Nam",)),),
        country="VN",
        short_code=True,
    ),
    Entry(Kind.SERVICE, "int-list", (EntryText("en", "Worldwide list"),)),
    Entry(Kind.SERVICE, "cn-giraffe-line", (EntryText("en", "Giraffe line"),), country="CN"),
    Entry(Kind.SERVICE, "kr-giraffe-line", (EntryText("en", "Giraffe line"),), country="KR"),
    Entry(Kind.ARTICLE, "zz-lynx", (EntryText("en", "Lynx"),)),
    Entry(Kind.ARTICLE, "zz-lynx-and-otter", (EntryText("en", "Others", running=("A lynx and an otter.",)),)),
    Entry(Kind.PHRASE, "zz-debt", (EntryText("en", "Do you owe a debt?"),)),
    Entry(Kind.TERM, "zz-debt", (EntryText("en", "Debt bondage", ("loan shark",)),)),
    Entry(Kind.ARTICLE, "zz-debt", (EntryText("en", "When a debt holds a person"),)),
)  # fmt: skip

NUMBERS = (
    ("110", "cn-police", 1),
    ("110", "kr-call-centre", 1),
    ("112", "kr-police", 1),
    ("120", "cn-ambulance", 1),
    ("111", "vn-child-line", 1),
    ("861085310700", "cn-embassy-of-viet-nam", 1),
    ("1085310700", "cn-embassy-of-viet-nam", 1),
    ("01085310700", "cn-embassy-of-viet-nam", 1),
    ("85310700", "cn-embassy-of-viet-nam", 0),
)


def small_index(entries: tuple[Entry, ...] = ENTRIES) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES + LANGUAGES)
    write_entries(connection, entries)
    connection.executemany("INSERT INTO search_number VALUES (?, ?, ?)", NUMBERS)
    connection.commit()
    return connection
