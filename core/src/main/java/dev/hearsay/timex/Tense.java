package dev.hearsay.timex;

/** What the verbs around an expression say about where its time lies. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
