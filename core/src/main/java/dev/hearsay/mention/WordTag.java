package dev.hearsay.mention;

/** What a word is in its sentence, as far as finding noun phrases needs to know. */
public enum WordTag {
  NOUN,
  NOUNS,
  NAME,
  FINITE,
  INFINITIVE,
  GERUND,
  PARTICIPLE,
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  NUMBER,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  POSSESSIVE_PRONOUN,
  POSSESSIVE,
  QUESTION,
  MARK,
  OTHER;

  /** Whether it can be the head of a noun phrase. */
  public boolean isNoun() {
    return this == NOUN || this == NOUNS || this == NAME;
  }
}
