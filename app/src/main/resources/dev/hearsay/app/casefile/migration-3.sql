-- Bundles: what articles say is much alike, so some of it at a time is compressed together. What stands in them is moved
-- by the program (Repacking), which then runs migration-3-end.sql.

CREATE TABLE bundle (
  number INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,          -- documents 1, analyses 2, claims 3, relations 4 and up by their kinds
  size INTEGER NOT NULL,          -- uncompressed
  data BLOB NOT NULL              -- raw DEFLATE of things one after the other: number of the row, length, bytes
) STRICT;

-- A document's JSON with its length before it, and its text, are in a bundle.
DROP VIEW searchable;
ALTER TABLE document ADD COLUMN bundle INTEGER NOT NULL DEFAULT 0;
CREATE VIEW searchable AS
  SELECT d.number AS number, d.title AS title, bundled_text(b.data, b.size, d.number) AS text, d.outlet AS outlet
  FROM document d JOIN bundle b ON b.number = d.bundle;

ALTER TABLE analysis RENAME TO analysis_1;
CREATE TABLE analysis (
  document INTEGER PRIMARY KEY REFERENCES document,
  program TEXT NOT NULL,
  accuracy TEXT NOT NULL,
  at INTEGER NOT NULL,            -- milliseconds since 1970-01-01
  change INTEGER NOT NULL,        -- the count of changes when it came
  shape INTEGER NOT NULL,         -- the first eight bytes of a hash of what the packed bytes mean
  words INTEGER NOT NULL,
  bundle INTEGER NOT NULL
) STRICT;

-- Who says what: two rows for each attribution, numbered by document and place in it; the even one has the names of who
-- says it, the other one what is said.
DROP TABLE speaker;
DROP TABLE said;
CREATE VIRTUAL TABLE speech USING fts5 (
  words,
  content = '', contentless_delete = 1, detail = 'none', columnsize = 1, tokenize = 'unicode61 remove_diacritics 2'
);

ALTER TABLE claim RENAME TO claim_1;
DROP INDEX claim_repeated;
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
  digest INTEGER NOT NULL,        -- of what is packed
  told BLOB NOT NULL,             -- numbers of outlets, each by its distance to the one before
  links BLOB NOT NULL,            -- numbers of other claims in the same way, each with the bits of its contrasts
  bundle INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_repeated ON claim (outlets DESC, statements DESC);

ALTER TABLE outlet RENAME TO outlet_1;
CREATE TABLE outlet (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
INSERT INTO outlet SELECT number, name FROM outlet_1;
DROP TABLE outlet_1;

-- Derivations 1, drift 2, disagreements 3, sources 4, loops 5.
ALTER TABLE relation RENAME TO relation_1;
DROP INDEX relation_order;
CREATE TABLE relation (
  number INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  digest INTEGER NOT NULL,        -- of what is packed: the row's name from one relating to the next
  position INTEGER NOT NULL,      -- in the order of its kind
  name TEXT,                      -- what it is about, where people look for that
  bundle INTEGER NOT NULL
) STRICT;

-- What claims and relations a document has part in: row numbers as in told; of relations they are doubled, and one more
-- where they lead to the document.
CREATE TABLE tie (
  document INTEGER PRIMARY KEY,
  claims BLOB NOT NULL,
  relations BLOB NOT NULL
) STRICT;
