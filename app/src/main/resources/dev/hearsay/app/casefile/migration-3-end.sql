-- What has been moved is no longer needed; indexes come last, when they take least room.

DROP TABLE document_body;
DROP TABLE analysis_1;
DROP TABLE claim_body;
DROP TABLE claim_1;
DROP TABLE claim_document;
DROP TABLE claim_outlet;
DROP TABLE claim_link;
DROP TABLE relation_document;
DROP TABLE relation_1;
CREATE UNIQUE INDEX source_digest ON relation (digest) WHERE kind = 4;
CREATE INDEX source_order ON relation (position) WHERE kind = 4;
