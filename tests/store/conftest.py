"""A small edition's database, written by hand, so that the store is tested without the desk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from guide.store.database import open_database
from guide.store.schema import APPLICATION_ID, TABLES, USER_VERSION

ROWS = """
INSERT INTO interface_language VALUES
  ('en', 0, 'English', 'Latn', 'ltr'), ('ko', 1, '한국어', 'Kore', 'ltr'), ('my', 2, 'မြန်မာ', 'Mymr', 'ltr');
INSERT INTO message VALUES
  (1, 'topic:first', 'First steps'), (2, 'topic:first', 'The first hour.'),
  (3, 'article:danger', 'Danger now'), (4, 'article:danger', 'What comes first.'),
  (5, 'article:danger', 'Call {phone:cn-ambulance}.'), (6, 'article:danger', 'Then'),
  (7, 'topic:later', 'Later'), (8, 'topic:later', 'What comes later.'),
  (9, 'article:rest', 'Rest'), (10, 'article:rest', 'Sleep and food.'),
  (11, 'note:S01', 'Do not call first.'), (12, 'note:S01', 'A call can lead to harm.'),
  (13, 'note:S01', 'Read this page instead.'),
  (14, 'note:S20', 'Lines can be busy.'), (15, 'note:S20', 'Try again.'),
  (20, 'organization:health', 'Health service'), (21, 'organization:police', 'Police'),
  (30, 'service:cn-ambulance', 'Ambulance'), (31, 'service:cn-ambulance', 'Transport costs money'),
  (32, 'service:cn-police', 'Police line'), (33, 'service:kr-line', 'A line'),
  (34, 'service:kr-line', 'Evenings too'), (35, 'service:kr-line', 'Ask for Burmese'),
  (36, 'service:kr-line', 'For everyone.'), (37, 'service:kr-line', 'https://example.org/chat'),
  (38, 'service:kr-line', 'Write one word'), (39, 'service:kr-line', 'Seoul'), (40, 'service:kr-line', 'Second line'),
  (41, 'service:kr-line', 'hotline');
INSERT INTO translation VALUES
  (1, 'ko', '첫걸음', 'reviewed'), (3, 'ko', '지금 위험', 'draft'), (5, 'ko', '{phone:cn-ambulance}에 전화', 'older'),
  (11, 'ko', '먼저 전화하지 마세요.', 'draft'), (12, 'ko', '옛 문장', 'older'), (14, 'ko', '옛 쪽지', 'older'),
  (30, 'ko', '구급차', 'reviewed'), (33, 'ko', '가 상담', 'draft'), (41, 'ko', '전화', 'draft');
INSERT INTO fact VALUES ('F001', 'Report', 'part 2'), ('F002', 'Report', '');
INSERT INTO country VALUES ('CN', '86', '00'), ('KR', '82', '00'), ('MM', '95', '00'), ('XX', NULL, NULL);
INSERT INTO country_name VALUES
  ('CN', 'en', 'China', x'02'), ('KR', 'en', 'South Korea', x'09'), ('MM', 'en', 'Myanmar', x'05'),
  ('CN', 'ko', '중국', x'08'), ('KR', 'ko', '대한민국', x'01');
INSERT INTO language_name VALUES ('my', 'en', 'Burmese'), ('my', 'ko', '버마어'), ('kar', 'en', 'Karen');
INSERT INTO note VALUES ('S01', 3, 11), ('S20', 1, 14);
INSERT INTO note_block VALUES ('S01', 'full', 1, 12), ('S01', 'instead', 1, 13), ('S20', 'instead', 1, 15);
INSERT INTO organization VALUES ('health', 20, 'https://example.org'), ('police', 21, NULL);
INSERT INTO organization_name VALUES ('health', 'zh', '卫生');
INSERT INTO service VALUES
  ('cn-ambulance', 'health', 'emergency', 'CN', 30, NULL, NULL, NULL, NULL, 'charged', 31, 'always', NULL, NULL,
   'countries', 'unknown', 0, 'unknown', 'anywhere', 'high', 'low', '2022-11-16', 0, 0, 0, 0, 0),
  ('cn-police', 'police', 'emergency', 'CN', 32, NULL, NULL, NULL, NULL, 'free', NULL, 'unknown', NULL, NULL,
   'unknown', 'yes', 1, 'yes', 'anywhere', 'high', 'low', NULL, 1, 0, 0, 0, 0),
  ('kr-line', 'health', 'hotline', 'KR', 33, 36, 41, 'https://example.org', 'a@example.org', 'free', NULL, 'weekly', 34,
   'MM', 'none', 'no', 1, 'no', 'outside', 'low', 'high', '2019', 1, 1, 1, 1, 0);
INSERT INTO service_sort VALUES
  ('cn-ambulance', 'en', x'02'), ('cn-police', 'en', x'03'), ('kr-line', 'en', x'01'),
  ('cn-ambulance', 'ko', x'01'), ('kr-line', 'ko', x'00');
INSERT INTO service_alias VALUES ('cn-mixed', 'cn-ambulance'), ('cn-mixed', 'cn-police'), ('kr-old', 'kr-line');
INSERT INTO service_name VALUES ('cn-ambulance', 'zh', '急救');
INSERT INTO service_area VALUES ('kr-line', 'KR', 'local', 39), ('cn-police', 'CN', 'nationwide', NULL);
INSERT INTO phone VALUES
  (1, 'cn-ambulance', 0, 'main', '120', NULL, 'voice', 1, NULL, NULL, NULL, NULL),
  (2, 'cn-police', 0, 'main', '110', NULL, 'voice', 1, NULL, NULL, NULL, NULL),
  (3, 'kr-line', 1, 'second', '02-1-2', '+82212', 'cell', 0, 40, '+82 2 12', '02 12', 'MM'),
  (4, 'kr-line', 0, 'main', '1366', NULL, 'voice', 1, NULL, NULL, NULL, NULL);
INSERT INTO phone_answer VALUES (1, 'ambulance'), (2, 'police');
INSERT INTO channel VALUES ('kr-line', 1, 'sms', 38), ('kr-line', 0, 'chat', 37);
INSERT INTO schedule VALUES
  ('kr-line', 0, '09:00', '18:00', 'Asia/Seoul'), ('kr-line', 1, '22:00', '06:00', 'Asia/Seoul');
INSERT INTO language VALUES ('kr-line', 1, 'my', 1, 35), ('kr-line', 0, 'ko', 0, NULL);
INSERT INTO service_offer VALUES ('kr-line', 'shelter'), ('kr-line', 'counselling');
INSERT INTO service_audience VALUES ('kr-line', 'women', 1), ('kr-line', 'men', 0);
INSERT INTO service_reach VALUES ('cn-ambulance', 'CN');
INSERT INTO service_passes_to VALUES ('cn-police', 'police'), ('cn-police', 'border_guard');
INSERT INTO service_note VALUES ('cn-police', 0, 'S01'), ('cn-police', 1, 'S20');
INSERT INTO service_fact VALUES ('cn-police', 'F001');
INSERT INTO source VALUES
  ('kr-line', 1, 'https://b.example', NULL, 'no date'), ('kr-line', 0, 'https://a.example', '2019', NULL);
INSERT INTO topic VALUES ('first', 0, 1, 2), ('later', 1, 7, 8);
INSERT INTO article VALUES
  ('rest', 'first', 2, 9, 10, NULL, '2026-11-22'), ('danger', 'first', 1, 3, 4, NULL, '2026-11-22');
INSERT INTO article_note VALUES ('danger', 1, 'S20'), ('danger', 0, 'S01');
INSERT INTO block VALUES ('danger', 1, 'paragraph', 0, 5), ('danger', 2, 'heading', 2, 6);
INSERT INTO block_basis VALUES
  ('danger', 1, 0, 'fact', 'F001', ''), ('danger', 1, 1, 'fact', 'F002', ''),
  ('danger', 1, 2, 'public', 'https://c.example', '2024'), ('danger', 2, 0, 'editor', '', '');
INSERT INTO message VALUES
  (50, 'law:one', 'A law'), (51, 'law:one', 'It says this.'), (52, 'law:one', 'It means that.'),
  (53, 'law:one', 'Show it to nobody.'), (54, 'law:two', 'A treaty'), (55, 'law:two', 'It is in doubt.'),
  (60, 'term:agent', 'Agent'), (61, 'term:agent', 'Arranges journeys.'), (62, 'term:agent', 'broker'),
  (63, 'term:booklet', 'Booklet'), (64, 'term:booklet', 'Ties to a home.'),
  (70, 'indicator:papers', 'Papers are held.'), (71, 'indicator:papers', 'Do not fetch them.'),
  (72, 'indicator:begs', 'A child begs.'),
  (80, 'phrase:safe', 'Is it safe?'), (81, 'phrase:who', 'Who should come?'), (82, 'phrase:who', 'A woman'),
  (83, 'phrase:who', 'A man'),
  (85, 'script:general', 'I ask in general.'), (86, 'script:general', 'Is it recorded?'),
  (87, 'script:place', 'Come to …'), (88, 'script:general', 'May I ask?'),
  (90, 'event:late', 'Later.'), (91, 'event:early', 'Earlier.'),
  (100, 'figure:freed', 'Freed'), (101, 'figure:freed', 'people'), (102, 'figure:freed', 'Not sure.'),
  (103, 'figure:ratio', 'Men to one woman'), (104, 'figure:ratio', 'villages'),
  (110, 'place:land', 'The land'), (111, 'place:land', 'Look first.'), (112, 'place:land', 'Then the rest.'),
  (113, 'place:border', 'A border'),
  (120, 'doubt:C01', 'A treaty'), (121, 'doubt:C01', 'One says so.'), (122, 'doubt:C01', 'We follow one.'),
  (123, 'doubt:C02', 'A number'), (124, 'doubt:C02', 'Two differ.'), (125, 'doubt:C02', 'Both are shown.');
INSERT INTO translation VALUES
  (50, 'ko', '법', 'draft'), (60, 'ko', '중개인', 'draft'), (82, 'ko', '여성', 'reviewed'),
  (85, 'ko', '일반적으로 묻습니다.', 'draft'),
  (111, 'ko', '먼저', 'older');
INSERT INTO law VALUES ('two', 2, 'treaty', 54, NULL, 'disputed'), ('one', 1, 'criminal', 50, NULL, 'in_force');
INSERT INTO law_official VALUES ('one', 'zh', '刑法', '第二百四十条'), ('one', 'ko', NULL, '제240조');
INSERT INTO term VALUES ('booklet', 63, 'BK', NULL, 0), ('agent', 60, NULL, 62, 1);
INSERT INTO term_sort VALUES
  ('booklet', 'en', x'02'), ('agent', 'en', x'01'), ('booklet', 'ko', x'01'), ('agent', 'ko', x'02');
INSERT INTO message VALUES
  (130, 'option:late', 'Later'), (131, 'option:first', 'First of all'),
  (140, 'form:day', 'My day'), (141, 'form:day', 'Lines.'), (142, 'form:day', 'In my bag'),
  (143, 'form:day', 'Where I rest'), (144, 'form:day', 'What to carry.'), (145, 'form:day', 'A room.'),
  (146, 'form:day', 'Paper is found.');
INSERT INTO translation VALUES (131, 'ko', '먼저', 'draft'), (140, 'ko', '나의 하루', 'reviewed');
INSERT INTO option VALUES ('late', 2, 'term:agent', 130, 0), ('first', 1, 'article:danger', 131, 1);
INSERT INTO form VALUES ('day', 1, 140, 141, NULL, 3);
INSERT INTO form_prompt VALUES ('day', 2, 142), ('day', 1, 143);
INSERT INTO indicator VALUES ('begs', 2, 'children', 1, 'learned'), ('papers', 1, 'papers_debt', 0, 'observe');
INSERT INTO phrase VALUES
  ('who', 2, 'first_contact', 0, 'worker', 81, 'choose'), ('safe', 1, 'safety', 1, 'either', 80, 'yes_no');
INSERT INTO phrase_choice VALUES ('who', 2, 83, 'rest'), ('who', 1, 82, 'phone');
INSERT INTO script VALUES ('general', 2, 'help'), ('place', 1, 'emergency');
INSERT INTO script_line VALUES
  ('general', 'says', 2, 86), ('general', 'says', 1, 85), ('general', 'asks', 1, 88), ('place', 'says', 1, 87);
INSERT INTO indicator_option VALUES ('papers', 2, 'first'), ('papers', 1, 'late');
INSERT INTO event VALUES ('late', 2, '2014-02'), ('early', 1, '1991–1996');
INSERT INTO figure VALUES
  ('ratio', 2, 'population', 103, '14', 'exact', NULL, NULL, NULL, 104, 'disputed', NULL),
  ('freed', 1, 'response', 100, '42,000', 'more_than', 101, '2003', 'CN', NULL, 'reported', 'freed');
INSERT INTO chart VALUES ('later', 'en', 2, 'b'), ('freed', 'en', 1, 'a'), ('freed', 'ko', 1, 'c');
INSERT INTO place VALUES
  ('border', 2, 'border', 113, NULL, NULL, 'land'), ('land', 1, 'country', 110, NULL, 'CN', NULL);
INSERT INTO place_article VALUES ('land', 2, 'danger'), ('land', 1, 'rest');
INSERT INTO doubt VALUES ('C02', 123), ('C01', 120);
INSERT INTO doubt_fact VALUES ('C01', 'F001'), ('C02', 'F002'), ('C02', 'F001');
INSERT INTO row_block VALUES
  ('law:one', 1, 'says', 51), ('law:one', 2, 'means', 52), ('law:one', 3, 'show', 53), ('law:two', 1, 'doubt', 55),
  ('term:agent', 1, 'definition', 61), ('term:booklet', 1, 'definition', 64),
  ('indicator:papers', 1, 'text', 70), ('indicator:papers', 2, 'caution', 71), ('indicator:begs', 1, 'text', 72),
  ('event:late', 1, 'text', 90), ('event:early', 1, 'text', 91), ('figure:freed', 1, 'doubt', 102),
  ('form:day', 1, 'before', 146), ('form:day', 2, 'meanings', 145), ('form:day', 3, 'meanings', 144),
  ('place:land', 2, 'blocks', 112), ('place:land', 1, 'blocks', 111),
  ('doubt:C01', 1, 'says', 121), ('doubt:C01', 2, 'treat', 122),
  ('doubt:C02', 1, 'says', 124), ('doubt:C02', 2, 'treat', 125);
INSERT INTO row_basis VALUES
  ('law:one', 0, 1, 'fact', 'F001', ''), ('law:one', 2, 1, 'editor', '', ''), ('law:one', 3, 1, 'practice', '', ''),
  ('indicator:papers', 0, 2, 'public', 'https://d.example', '2020'), ('indicator:papers', 0, 1, 'fact', 'F002', ''),
  ('indicator:papers', 2, 1, 'practice', '', ''), ('figure:ratio', 0, 1, 'fact', 'F002', '');
INSERT INTO row_link VALUES ('law:one', 2, 'term:agent'), ('law:one', 1, 'article:danger'),
  ('form:day', 1, 'article:rest');
INSERT INTO row_note VALUES ('law:one', 1, 'S01'), ('place:border', 1, 'S20'), ('place:border', 2, 'S01');
"""


def small_database(application_id: int = APPLICATION_ID, user_version: int = USER_VERSION) -> bytes:
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(TABLES)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(ROWS)
        connection.execute(f"PRAGMA application_id = {application_id}")
        connection.execute(f"PRAGMA user_version = {user_version}")
        connection.commit()
        data = connection.serialize()
    connection.close()
    return data


@pytest.fixture(scope="session")
def database_bytes() -> bytes:
    return small_database()


@pytest.fixture
def connection(database_bytes: bytes) -> Iterator[sqlite3.Connection]:
    connection = open_database(database_bytes, "guide.db")
    yield connection
    connection.close()
