-- A case. Times are UTC in ISO 8601, days are counted from 1970-01-01. One statement ends where a line ends with a semicolon.

CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  changes INTEGER NOT NULL,       -- counts what relations rest on: analyses, versions, decisions
  related INTEGER NOT NULL,       -- the count that the relations are of
  generation INTEGER NOT NULL,    -- counts how often relations were stored
  as_of TEXT,
  shape BLOB                      -- of what is packed in the relations
) STRICT;
INSERT INTO state VALUES (1, 0, 0, 0, NULL, NULL);

CREATE TABLE original (
  number INTEGER PRIMARY KEY,
  sha256 BLOB UNIQUE,             -- absent while it is being written
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE original_part (
  number INTEGER PRIMARY KEY,
  original INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,
  part INTEGER NOT NULL,
  deflated INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (original, part)
) STRICT;

-- Where an original was found, and what had to be said about it for it to be read.
CREATE TABLE finding (
  number INTEGER PRIMARY KEY,
  original INTEGER NOT NULL REFERENCES original,
  uri TEXT NOT NULL,
  content_type TEXT,
  published TEXT,
  outlet TEXT,
  found TEXT NOT NULL,
  is_read INTEGER NOT NULL,
  UNIQUE (original, uri)
) STRICT;
CREATE INDEX unread ON finding (number) WHERE is_read = 0;

CREATE TABLE document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  uri TEXT NOT NULL,
  page INTEGER,                   -- a hash of the address that versions have in common
  story INTEGER NOT NULL,         -- number of the first version that came
  newest INTEGER NOT NULL,        -- whether it is the version that is related
  outlet TEXT,
  title TEXT,
  published TEXT,
  updated TEXT,
  language TEXT,
  canonical TEXT,                 -- the page's own address; empty: the same as uri
  text_hash INTEGER NOT NULL,     -- the first eight bytes of the SHA-256 of the text
  added INTEGER NOT NULL          -- milliseconds since 1970-01-01
) STRICT;
CREATE INDEX document_page ON document (page) WHERE page IS NOT NULL;
CREATE INDEX document_story ON document (story);
CREATE INDEX document_text ON document (text_hash);
CREATE INDEX document_outlet ON document (outlet);
CREATE INDEX document_published ON document (published);

CREATE TABLE document_body (
  document INTEGER PRIMARY KEY REFERENCES document,
  text TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE document_place (
  document INTEGER NOT NULL REFERENCES document,
  original INTEGER NOT NULL REFERENCES original,
  item INTEGER NOT NULL,
  uri TEXT,                       -- absent: the document's own
  PRIMARY KEY (original, item, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_document ON document_place (document);

CREATE TABLE skipped (
  number INTEGER PRIMARY KEY,
  uri TEXT NOT NULL,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (uri, reason)
) STRICT;

CREATE TABLE analysis (
  document INTEGER PRIMARY KEY REFERENCES document,
  program TEXT NOT NULL,
  accuracy TEXT NOT NULL,
  at TEXT NOT NULL,
  change INTEGER NOT NULL,        -- the count of changes when it came
  shape BLOB NOT NULL,
  words INTEGER NOT NULL,
  data BLOB NOT NULL
) STRICT;

-- What a version changed against the one before it.
CREATE TABLE version_change (
  document INTEGER PRIMARY KEY REFERENCES document,
  earlier INTEGER NOT NULL REFERENCES document,
  shape BLOB NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE VIEW searchable AS
  SELECT d.number AS number, d.title AS title, b.text AS text, d.outlet AS outlet
  FROM document d JOIN document_body b ON b.document = d.number;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, outlet,
  content = 'searchable', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

-- Who says what: a row for each attribution, numbered by document and place in it.
CREATE VIRTUAL TABLE speaker USING fts5 (
  names,
  content = '', contentless_delete = 1, detail = 'none', columnsize = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE said USING fts5 (
  words,
  content = '', contentless_delete = 1, detail = 'none', columnsize = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL,
  outlets INTEGER NOT NULL,
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  disputed INTEGER NOT NULL,
  first_seen INTEGER,
  statements INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  digest INTEGER NOT NULL         -- of what is packed
) STRICT;
CREATE INDEX claim_repeated ON claim (outlets DESC, statements DESC);

CREATE TABLE claim_body (
  claim INTEGER PRIMARY KEY REFERENCES claim ON DELETE CASCADE,
  data BLOB NOT NULL
) STRICT;

-- What a claim's documents are is packed in the claim; this is the way back.
CREATE TABLE claim_document (
  document INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (document, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE claim_outlet (
  claim INTEGER NOT NULL,
  outlet INTEGER NOT NULL,
  PRIMARY KEY (claim, outlet)
) STRICT, WITHOUT ROWID;

-- Derivations 1, drift 2, disagreements 3, sources 4, loops 5.
CREATE TABLE relation (
  number INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  digest INTEGER NOT NULL,        -- of what is packed: the row's name from one relating to the next
  position INTEGER NOT NULL,      -- in the order of its kind
  name TEXT,                      -- what it is about, where people look for that
  data BLOB NOT NULL,
  UNIQUE (kind, digest)
) STRICT;
CREATE INDEX relation_order ON relation (kind, position);

CREATE TABLE relation_document (
  document INTEGER NOT NULL,
  relation INTEGER NOT NULL,
  role INTEGER NOT NULL,          -- 0 from, 1 to
  PRIMARY KEY (document, relation, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_link (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  contrasts TEXT NOT NULL,        -- the first letters of their names
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_link_other ON claim_link (other);

-- What people decided; what is undone stays.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  decided TEXT NOT NULL,
  undone TEXT,
  note TEXT NOT NULL,
  outlet TEXT                     -- JSON of what the register says, or of what a derivation leads to
) STRICT;

CREATE TABLE decision_place (
  decision INTEGER NOT NULL REFERENCES decision,
  position INTEGER NOT NULL,
  document TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  uri TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  context TEXT NOT NULL,
  PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_document ON decision_place (document);

-- Decisions that don't go well with what documents say, as of the relations.
CREATE TABLE conflict (
  decision INTEGER NOT NULL REFERENCES decision,
  kind TEXT NOT NULL,
  PRIMARY KEY (decision, kind)
) STRICT, WITHOUT ROWID;

-- The outlet register as the decisions make it.
CREATE TABLE register (
  name TEXT PRIMARY KEY,
  trusted INTEGER,
  family TEXT,
  wire TEXT
) STRICT, WITHOUT ROWID;
