package dev.hearsay.event;

import java.util.Set;

/**
 * A word that takes part in what another tells, and how.
 *
 * @param slot one of the constants here, or the preposition before it ("to", "in exchange for")
 * @param head index of the head of its phrase
 */
record Argument(String slot, int head) {

  /** Who does it; passives are turned round. */
  static final String AGENT = "agent";

  /** To whom or what it is done. */
  static final String PATIENT = "patient";

  /** Who is given or told something. */
  static final String RECIPIENT = "recipient";

  /** The head of a clause that is promised, ordered, said. */
  static final String CLAUSE = "clause";

  /** The same where it is an infinitive. */
  static final String INFINITIVE = "infinitive";

  /** The same where it begins with "that". */
  static final String THAT = "that";

  /** The same where it begins with "what" or "how". */
  static final String WHAT = "what";

  /** Who does what such a clause tells. */
  static final String DOER = "doer";

  /** Who is moved by the verb that a noun stands behind: "they were freed in an exchange". */
  static final String MOVED = "moved";

  /** An adverb or particle: "home", "back", "over". */
  static final String ADVERB = "adverb";

  /** A noun's possessor. */
  static final String POSSESSOR = "poss";

  /** A noun before a noun. */
  static final String MODIFIER = "modifier";

  /** An adjective or participle before a noun. */
  static final String ADJECTIVE = "adjective";

  /** Holds of a passive verb; the verb itself. */
  static final String PASSIVE = "passive";

  /** A clause that tells what will be; its verb. */
  static final String FUTURE = "future";

  /** A noun with no preposition that is no object: "spent five months". */
  static final String BARE = "bare";

  /** The verb or noun that a verb or noun hangs from as its content: "accused" of "of beating". */
  static final String GOVERNOR = "governor";

  /** Holds of a noun that a verb carries which says no more: "made a promise"; the verb. */
  static final String CARRIED = "carried";

  /** Holds of a noun in the plural; the noun itself. */
  static final String PLURAL = "plural";

  /** Holds of a noun with an article or another determiner. */
  static final String ARTICLE = "article";

  /** Any word of the sentence. */
  static final String CONTEXT = "context";

  /** Any noun of the sentence. */
  static final String ABOUT = "about-noun";

  /** Any word of the document that comes again and again. */
  static final String STORY = "story";

  /** Who a noun's deed is done to, by a verb that says so: "the abuse they suffered". */
  static final String SUFFERER = "sufferer";

  /** Holds of a noun with "the", "this" or an owner. */
  static final String DEFINITE = "definite";

  private static final Set<String> NAMED =
      Set.of(
          AGENT,
          PATIENT,
          RECIPIENT,
          CLAUSE,
          INFINITIVE,
          THAT,
          WHAT,
          DOER,
          MOVED,
          ADVERB,
          POSSESSOR,
          MODIFIER,
          ADJECTIVE,
          PASSIVE,
          FUTURE,
          BARE,
          GOVERNOR,
          CARRIED,
          PLURAL,
          ARTICLE,
          CONTEXT,
          ABOUT,
          STORY,
          SUFFERER,
          DEFINITE);

  /** Whether a slot is one of the constants here, no preposition and no adverb. */
  static boolean isNamed(String slot) {
    return NAMED.contains(slot);
  }

  /** Whether it can take part as a noun does. */
  boolean isNominal() {
    return switch (slot) {
      case CLAUSE,
          INFINITIVE,
          THAT,
          WHAT,
          FUTURE,
          ADVERB,
          ADJECTIVE,
          PASSIVE,
          DEFINITE,
          GOVERNOR,
          CARRIED,
          PLURAL,
          ARTICLE,
          CONTEXT,
          ABOUT,
          STORY ->
          false;
      default -> true;
    };
  }
}
