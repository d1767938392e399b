"""The tables of law, glossary, signs, forms, phrases, timeline, figures, places and doubts.

They are part of guide.store.schema.TABLES. Their rows share four tables: blocks, what those rest on, pages beside a
row and notes before it. `heading` is a key of the groups in guide.core.table_vocabulary; `position` is the order on
the screen.
"""

ROW_TABLES = """
CREATE TABLE row_block (           -- running text of the rows of these tables
  entry TEXT NOT NULL,             -- kind:id
  number INTEGER NOT NULL,         -- from 1, the same in every language
  part TEXT NOT NULL,              -- the field it stands in: says, means, definition, caution, …
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (entry, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE row_basis (           -- as block_basis
  entry TEXT NOT NULL,
  number INTEGER NOT NULL,         -- of the block; 0: of the row, and of each block that has none of its own
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'public', 'practice', 'editor')),
  label TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (entry, number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE row_link (            -- pages beside a row
  entry TEXT NOT NULL,
  position INTEGER NOT NULL,
  target TEXT NOT NULL,            -- kind:id
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE row_note (            -- safety notes before a row
  entry TEXT NOT NULL,
  position INTEGER NOT NULL,
  note TEXT NOT NULL REFERENCES note (id),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE law (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  heading TEXT NOT NULL,
  name_text INTEGER NOT NULL REFERENCES message (id),
  keywords_text INTEGER REFERENCES message (id),
  standing TEXT NOT NULL CHECK (standing IN ('in_force', 'doubtful', 'not_joined', 'disputed'))
) STRICT;

CREATE TABLE law_official (        -- as an official knows it: data, not translations
  law TEXT NOT NULL REFERENCES law (id),
  language TEXT NOT NULL,
  name TEXT,
  number TEXT,
  PRIMARY KEY (law, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
  id TEXT PRIMARY KEY,
  term_text INTEGER NOT NULL REFERENCES message (id),
  abbreviation TEXT,
  synonyms_text INTEGER REFERENCES message (id),                 -- searched, never shown
  avoid INTEGER NOT NULL CHECK (avoid IN (0, 1))
) STRICT;

CREATE TABLE term_sort (           -- as service_sort
  term TEXT NOT NULL REFERENCES term (id),
  language TEXT NOT NULL REFERENCES interface_language (code),
  sort_key BLOB NOT NULL,
  PRIMARY KEY (term, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  heading TEXT NOT NULL,
  children INTEGER NOT NULL CHECK (children IN (0, 1)),
  known TEXT NOT NULL CHECK (known IN ('observe', 'offered', 'learned'))
) STRICT;

CREATE TABLE option (              -- pages on what can be done, beneath the signs
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  page TEXT NOT NULL,              -- kind:id
  reason_text INTEGER NOT NULL REFERENCES message (id),
  always INTEGER NOT NULL CHECK (always IN (0, 1))               -- also where no sign is ticked
) STRICT;

CREATE TABLE indicator_option (
  indicator TEXT NOT NULL REFERENCES indicator (id),
  position INTEGER NOT NULL,
  option TEXT NOT NULL REFERENCES option (id),
  PRIMARY KEY (indicator, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE form (                -- blank sheets; what they are for stands in row_block
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title_text INTEGER NOT NULL REFERENCES message (id),
  summary_text INTEGER NOT NULL REFERENCES message (id),
  keywords_text INTEGER REFERENCES message (id),
  lines INTEGER NOT NULL           -- open lines beneath each prompt
) STRICT;

CREATE TABLE form_prompt (         -- what is printed; the meaning of each is the block of its place in “meanings”
  form TEXT NOT NULL REFERENCES form (id),
  position INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (form, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  heading TEXT NOT NULL,
  core INTEGER NOT NULL CHECK (core IN (0, 1)),
  speaker TEXT NOT NULL CHECK (speaker IN ('worker', 'person', 'either')),
  text INTEGER NOT NULL REFERENCES message (id),
  answer TEXT NOT NULL CHECK (
    answer IN ('yes_no', 'choose', 'number', 'place', 'clock', 'body', 'calendar', 'point', 'none')
  )
) STRICT;

CREATE TABLE phrase_choice (
  phrase TEXT NOT NULL REFERENCES phrase (id),
  position INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  picture TEXT,                    -- one of guide.core.phrases.PICTURES
  PRIMARY KEY (phrase, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pointing_language (   -- languages by their own names, to point at
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  language TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE script (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  used_for TEXT NOT NULL CHECK (used_for IN ('emergency', 'police', 'help', 'shelter', 'mission', 'legal'))
) STRICT;

CREATE TABLE script_line (
  script TEXT NOT NULL REFERENCES script (id),
  part TEXT NOT NULL CHECK (part IN ('asks', 'says')),
  position INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (script, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  happened TEXT NOT NULL           -- a date, or two with “–” between
) STRICT;

CREATE TABLE figure (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  heading TEXT NOT NULL,
  what_text INTEGER NOT NULL REFERENCES message (id),
  value TEXT NOT NULL,             -- digits and signs, as shown
  bound TEXT NOT NULL CHECK (bound IN ('exact', 'about', 'more_than', 'up_to')),
  unit_text INTEGER REFERENCES message (id),
  year TEXT,                       -- as event.happened; NULL: the source does not say
  country TEXT REFERENCES country (code),
  place_text INTEGER REFERENCES message (id),
  confidence TEXT NOT NULL CHECK (confidence IN ('reported', 'estimate', 'disputed', 'upper_bound', 'corrected')),
  comparable TEXT                  -- figures of one mark may stand in one chart
) STRICT;

CREATE TABLE chart (               -- figures of one mark as a picture; guide.core.charts says what it may hold
  comparable TEXT NOT NULL,
  language TEXT NOT NULL REFERENCES interface_language (code),
  position INTEGER NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (comparable, language)
) STRICT;

CREATE TABLE place (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('country', 'region', 'border', 'city')),
  name_text INTEGER NOT NULL REFERENCES message (id),
  keywords_text INTEGER REFERENCES message (id),
  country TEXT REFERENCES country (code),
  parent TEXT REFERENCES place (id)
) STRICT;

CREATE TABLE place_article (
  place TEXT NOT NULL REFERENCES place (id),
  position INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES article (id),
  PRIMARY KEY (place, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE doubt (               -- where the sources disagree
  id TEXT PRIMARY KEY,
  topic_text INTEGER NOT NULL REFERENCES message (id)
) STRICT;

CREATE TABLE doubt_fact (          -- the doubt shows wherever one of its facts is used
  doubt TEXT NOT NULL REFERENCES doubt (id),
  fact TEXT NOT NULL REFERENCES fact (id),
  PRIMARY KEY (doubt, fact)
) STRICT, WITHOUT ROWID;
"""
