package dev.hearsay.mention.coreference;

/** What a phrase does in its clause, as far as the words beside it tell. */
enum Role {
  /** Stands before the verb. */
  SUBJECT,
  /** Stands behind the verb. */
  OBJECT,
  /** Opens the sentence without a verb close behind it. */
  TOPIC,
  OF,
  BY,
  /** Follows another preposition. */
  OBLIQUE,
  /** Has something: "his", "the mayor's". */
  OWNER,
  OTHER
}
