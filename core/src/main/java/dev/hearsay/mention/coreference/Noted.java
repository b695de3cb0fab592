package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Gender;
import java.util.List;

/**
 * What a phrase says by its own words.
 *
 * @param heads its head in lower case, in the singular; of a name every word that can stand for it,
 *     each once
 * @param words all its words of weight in lower case, each once
 * @param core the words of weight before and including the head, in lower case
 * @param determiner what opens it
 * @param verb number of the verb closest to it, by its letters; 0 when there is none
 * @param before number of the word before it
 * @param behind number of the word behind it
 */
record Noted(
    List<String> heads,
    List<String> words,
    String core,
    Thing thing,
    Gender gender,
    Determiner determiner,
    boolean subject,
    Role role,
    int verb,
    int before,
    int behind,
    boolean quoted,
    int voice,
    int sentence) {

  /** What opens a phrase. */
  enum Determiner {
    DEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    INDEFINITE,
    QUANTITY,
    NONE
  }
}
