-- The events that documents tell, found once for each analysis. Those of documents that are here already are found when
-- their case is related next; so is the affair that they make, whose parts are relations: actors 6, events 7,
-- agreements 8, orders 9, custody 10, gaps 11, groups 12, counts 13.
CREATE TABLE event (
  document INTEGER PRIMARY KEY REFERENCES document,
  change INTEGER NOT NULL,        -- that the analysis came with, in which they were found
  shape INTEGER NOT NULL,         -- the first eight bytes of a hash of what the packed bytes mean
  bundle INTEGER NOT NULL
) STRICT;

ALTER TABLE state ADD COLUMN affair BLOB;
