package dev.hearsay.read;

/** What an input is, as its first bytes show. */
enum Format {
  EMPTY,
  HTML,
  TEXT,
  PDF,
  /** A message with headers (EML), or a page saved as one (MHTML). */
  MAIL,
  /** Several messages, each after a line that begins with "From ". */
  MAILBOX,
  WEB_ARCHIVE,
  FEED,
  /** JSON Lines, a JSON array of articles, or one article. */
  JSON,
  GZIP,
  /** A picture, sound, film, font, programme or office file: recognised, but not ours to read. */
  FOREIGN,
  /** Nothing we know. */
  UNKNOWN
}
