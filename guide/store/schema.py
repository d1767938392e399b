"""The tables of an edition, shared by the desk that writes them and the store that reads them.

Words are kept once: `message` holds each English text under its context (`kind:id`), `translation`
holds the others. Every column that ends in `_text` is the id of a message. Directory tables carry
HSDS names (organization, service, phone, schedule, language, service_area).

The index is contentless: it holds terms made by guide.text, so that the same code analyses at build
and at query time and any SQLite with FTS5 can open it.
"""

from guide.store.referral_schema import REFERRAL_TABLES
from guide.store.row_schema import ROW_TABLES

APPLICATION_ID = 0x67756964  # "guid"
USER_VERSION = 1

_TABLES = """
CREATE TABLE edition (
  key TEXT PRIMARY KEY,            -- number, profile, date, languages' order; see desk.assemble
  value TEXT NOT NULL
) STRICT;

CREATE TABLE interface_language (  -- the languages a reader can choose, in order
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  endonym TEXT NOT NULL,
  script TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl'))
) STRICT;

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  context TEXT NOT NULL,           -- kind:id
  text TEXT NOT NULL,
  UNIQUE (context, text)
) STRICT;

CREATE TABLE translation (
  message INTEGER NOT NULL REFERENCES message (id),
  language TEXT NOT NULL REFERENCES interface_language (code),
  text TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('reviewed', 'draft', 'older')),
  PRIMARY KEY (message, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  section TEXT NOT NULL
) STRICT;

CREATE TABLE country (
  code TEXT PRIMARY KEY,           -- ISO 3166-1 alpha-2
  calling_code TEXT,               -- digits without +
  international_prefix TEXT        -- what is dialled before a calling code from this country
) STRICT;

CREATE TABLE country_name (
  country TEXT NOT NULL REFERENCES country (code),
  language TEXT NOT NULL REFERENCES interface_language (code),
  name TEXT NOT NULL,
  sort_key BLOB NOT NULL,          -- the language's own order, made at build
  PRIMARY KEY (country, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE language_name (       -- names of spoken languages, ISO 639
  code TEXT NOT NULL,
  language TEXT NOT NULL REFERENCES interface_language (code),
  name TEXT NOT NULL,
  PRIMARY KEY (code, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id TEXT PRIMARY KEY,             -- S01, N-<id of a record>
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
  short_text INTEGER NOT NULL REFERENCES message (id)
) STRICT;

CREATE TABLE note_block (
  note TEXT NOT NULL REFERENCES note (id),
  part TEXT NOT NULL CHECK (part IN ('full', 'instead')),
  position INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (note, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
  id TEXT PRIMARY KEY,
  name_text INTEGER NOT NULL REFERENCES message (id),
  url TEXT
) STRICT;

CREATE TABLE organization_name (   -- official names in other languages: data, not translations
  organization TEXT NOT NULL REFERENCES organization (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (organization, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  id TEXT PRIMARY KEY,
  organization TEXT NOT NULL REFERENCES organization (id),
  kind TEXT NOT NULL,
  country TEXT REFERENCES country (code),
  name_text INTEGER NOT NULL REFERENCES message (id),
  description_text INTEGER REFERENCES message (id),
  keywords_text INTEGER REFERENCES message (id),
  url TEXT,
  email TEXT,
  cost TEXT NOT NULL CHECK (cost IN ('free', 'charged', 'unknown')),
  cost_note_text INTEGER REFERENCES message (id),
  schedule_kind TEXT NOT NULL CHECK (schedule_kind IN ('always', 'weekly', 'unknown')),
  schedule_note_text INTEGER REFERENCES message (id),
  for_nationals_of TEXT REFERENCES country (code),
  reaches TEXT NOT NULL CHECK (reaches IN ('countries', 'none', 'unknown')),
  records_calls TEXT NOT NULL CHECK (records_calls IN ('yes', 'no', 'unknown')),
  passes_to_known INTEGER NOT NULL CHECK (passes_to_known IN (0, 1)),
  must_report TEXT NOT NULL CHECK (must_report IN ('yes', 'no', 'unknown')),
  carry TEXT NOT NULL CHECK (carry IN ('anywhere', 'outside')),
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  staleness TEXT NOT NULL CHECK (staleness IN ('low', 'medium', 'high', 'unknown', 'no_number')),
  assured_date TEXT,
  unconfirmed INTEGER NOT NULL CHECK (unconfirmed IN (0, 1)),
  do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
  reports_status INTEGER NOT NULL CHECK (reports_status IN (0, 1)),
  publishes_faces INTEGER NOT NULL CHECK (publishes_faces IN (0, 1)),
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))               -- shown as unconfirmed, never offered
) STRICT;

CREATE TABLE service_sort (        -- names in each language's own order, made at build
  service TEXT NOT NULL REFERENCES service (id),
  language TEXT NOT NULL REFERENCES interface_language (code),
  sort_key BLOB NOT NULL,
  PRIMARY KEY (service, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_alias (
  alias TEXT NOT NULL,             -- an id this service had, alone or as part of a mixed record
  service TEXT NOT NULL REFERENCES service (id),
  PRIMARY KEY (alias, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_name (        -- official names in other languages: data, not translations
  service TEXT NOT NULL REFERENCES service (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (service, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_area (
  service TEXT NOT NULL REFERENCES service (id),
  country TEXT REFERENCES country (code),
  extent TEXT NOT NULL,            -- nationwide | local | worldwide
  extent_text INTEGER REFERENCES message (id)
) STRICT;

CREATE TABLE phone (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  number TEXT NOT NULL,            -- as the source prints it
  e164 TEXT,
  type TEXT NOT NULL CHECK (type IN ('voice', 'text', 'fax', 'cell')),
  short_code INTEGER NOT NULL CHECK (short_code IN (0, 1)),
  note_text INTEGER REFERENCES message (id),
  spaced TEXT,                     -- e164 in groups; this and the next two are made at build
  national TEXT,                   -- as dialled inside its country; NULL where it cannot be told
  country TEXT REFERENCES country (code),  -- whose telephone system it belongs to; NULL: the service's
  UNIQUE (service, key)
) STRICT;

CREATE TABLE phone_answer (
  phone INTEGER NOT NULL REFERENCES phone (id),
  answers TEXT NOT NULL CHECK (answers IN ('police', 'ambulance', 'fire', 'other')),
  PRIMARY KEY (phone, answers)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
  service TEXT NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  value_text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule (
  service TEXT NOT NULL REFERENCES service (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  opens_at TEXT NOT NULL,          -- HH:MM in the line's own zone
  closes_at TEXT NOT NULL,
  timezone TEXT NOT NULL,
  PRIMARY KEY (service, weekday, opens_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE language (            -- HSDS: a language in which the service is given
  service TEXT NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  assumed INTEGER NOT NULL CHECK (assumed IN (0, 1)),
  note_text INTEGER REFERENCES message (id),
  PRIMARY KEY (service, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_offer (
  service TEXT NOT NULL REFERENCES service (id),
  offer TEXT NOT NULL,
  PRIMARY KEY (service, offer)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_audience (
  service TEXT NOT NULL REFERENCES service (id),
  audience TEXT NOT NULL,
  served INTEGER NOT NULL CHECK (served IN (0, 1)),
  PRIMARY KEY (service, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_reach (
  service TEXT NOT NULL REFERENCES service (id),
  country TEXT NOT NULL REFERENCES country (code),
  PRIMARY KEY (service, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_passes_to (
  service TEXT NOT NULL REFERENCES service (id),
  recipient TEXT NOT NULL,
  PRIMARY KEY (service, recipient)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_note (
  service TEXT NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL,
  note TEXT NOT NULL REFERENCES note (id),
  PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_fact (
  service TEXT NOT NULL REFERENCES service (id),
  fact TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (service, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  service TEXT NOT NULL REFERENCES service (id),
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  date TEXT,
  date_note TEXT,
  PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title_text INTEGER NOT NULL REFERENCES message (id),
  summary_text INTEGER NOT NULL REFERENCES message (id)
) STRICT;

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL REFERENCES topic (id),
  position INTEGER NOT NULL,
  title_text INTEGER NOT NULL REFERENCES message (id),
  summary_text INTEGER NOT NULL REFERENCES message (id),
  keywords_text INTEGER REFERENCES message (id),
  reviewed TEXT NOT NULL,
  UNIQUE (topic, position)
) STRICT;

CREATE TABLE article_note (
  article TEXT NOT NULL REFERENCES article (id),
  position INTEGER NOT NULL,
  note TEXT NOT NULL REFERENCES note (id),
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
  article TEXT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'item', 'step', 'row')),
  level INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE block_basis (
  article TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'public', 'practice', 'editor')),
  label TEXT NOT NULL,             -- fact id, address, or empty
  detail TEXT NOT NULL,            -- date of a public page, or empty
  PRIMARY KEY (article, number, position),
  FOREIGN KEY (article, number) REFERENCES block (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_entry (        -- what can be found; guide.store.search_index numbers the rows of the index
  number INTEGER PRIMARY KEY,      -- in the order that breaks a tie
  kind TEXT NOT NULL,
  entry TEXT NOT NULL,
  country TEXT,                    -- of a service
  nationals_of TEXT,               -- whose citizens an embassy is for
  gated_by TEXT,                   -- the note that opens before its digits
  short_code INTEGER NOT NULL CHECK (short_code IN (0, 1)),      -- a service with digits that work only in its country
  in_strip INTEGER NOT NULL CHECK (in_strip IN (0, 1)),          -- police, ambulance or fire, sure enough for the strip
  do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
  UNIQUE (kind, entry)
) STRICT;

CREATE TABLE search_text (         -- an entry in a language: what a hit shows; long rows pack tighter with a rowid
  entry INTEGER NOT NULL REFERENCES search_entry (number),
  language TEXT NOT NULL REFERENCES interface_language (code),
  title TEXT NOT NULL,
  title_terms INTEGER NOT NULL,    -- how long the title is, to prefer the shorter of two that hold the query
  body TEXT NOT NULL,              -- plain words a snippet is cut from
  markable TEXT,                   -- as guide.text.marking reads it, place by place. NULL: the body in small letters
  PRIMARY KEY (entry, language)
) STRICT;

CREATE TABLE search_number (       -- digits of a number, for exact look-up
  digits TEXT NOT NULL,
  service TEXT NOT NULL REFERENCES service (id),
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),                -- 0: the end of a number, without its area
  PRIMARY KEY (digits, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_word (         -- words as they stand, and their stems, to mend one wrong letter
  language TEXT NOT NULL REFERENCES interface_language (code),
  word TEXT NOT NULL,
  skeleton TEXT NOT NULL,          -- its consonants, to mend more than one
  count INTEGER NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_word_skeleton ON search_word (language, skeleton);

CREATE VIRTUAL TABLE search_index USING fts5 (
  terms,
  content = '', tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3'
);
"""

TABLES = _TABLES + ROW_TABLES + REFERRAL_TABLES
