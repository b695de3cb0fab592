package dev.hearsay.quantity;

/** Parts of speech as far as a noun phrase asks for them. */
enum PartOfSpeech {
  NOUN,
  PLURAL,
  NAME,
  ADJECTIVE,
  FINITE_VERB,
  BASE_VERB,
  PAST_PARTICIPLE,
  GERUND,
  ADVERB,
  NUMBER,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  POSSESSIVE,
  MARK;

  /** Nouns and names. */
  boolean isNominal() {
    return this == NOUN || this == PLURAL || this == NAME;
  }
}
