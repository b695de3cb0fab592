-- People and organisations as documents name them, notes that take another's place, watched feeds.

CREATE TABLE entity (
  number INTEGER PRIMARY KEY,
  id INTEGER NOT NULL UNIQUE,     -- the first eight bytes of the SHA-256 of its key
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  documents INTEGER NOT NULL,
  digest INTEGER NOT NULL,        -- of what is packed
  data BLOB NOT NULL
) STRICT;
CREATE INDEX entity_order ON entity (documents DESC, name);

CREATE TABLE entity_document (
  document INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;

-- The decision whose place it takes while it isn't taken back.
ALTER TABLE decision ADD COLUMN replaces INTEGER REFERENCES decision;

CREATE TABLE feed (
  number INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  added TEXT NOT NULL,
  asked TEXT,                     -- when it was asked last
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,           -- why it couldn't be read
  fresh INTEGER NOT NULL,         -- new documents of the last time it had any
  failures INTEGER NOT NULL,      -- in a row
  due TEXT,                       -- when it is asked again
  validators TEXT NOT NULL        -- JSON: by which its server knows whether it has changed
) STRICT;
