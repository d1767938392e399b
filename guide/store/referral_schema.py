"""The tables of Find help; part of guide.store.schema.TABLES.

A rule is one JSON object in the words of resources/README.md: the desk has checked each name in it, and
guide.store.referral reads it into guide.core.referral.rules.
"""

REFERRAL_TABLES = """
CREATE TABLE question (            -- of Find help, in the order in which they are asked
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('one', 'many', 'country', 'languages')),
  words_text INTEGER NOT NULL REFERENCES message (id),
  help_text INTEGER NOT NULL REFERENCES message (id)
) STRICT;

CREATE TABLE question_value (
  question TEXT NOT NULL REFERENCES question (id),
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (question, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE need_offer (          -- what of a record meets a need
  need TEXT NOT NULL,
  offer TEXT NOT NULL,
  PRIMARY KEY (need, offer)
) STRICT, WITHOUT ROWID;

CREATE TABLE referral_rule (       -- in the order in which they hold
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  part TEXT NOT NULL CHECK (part IN ('out', 'gate', 'offer', 'beyond', 'note', 'remark', 'prepare')),
  rule TEXT NOT NULL               -- JSON
) STRICT;

CREATE TABLE referral_words (      -- sentences the result names
  kind TEXT NOT NULL CHECK (kind IN ('reason', 'remark', 'prepare')),
  id TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES message (id),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
"""
