package dev.hearsay.quantity;

import java.util.Set;

/** Words that stand in or around noun phrases and say nothing of what is counted. */
final class NounPhraseWords {

  /** Words before a noun that are no part of the thing counted. */
  static final Set<String> LEFT_OUT =
      Set.of(
          "more",
          "other",
          "all",
          "another",
          "additional",
          "further",
          "same",
          "extra",
          "less",
          "fewer",
          "many",
          "such",
          "every",
          "each",
          "both",
          "own",
          "several",
          "few",
          "first",
          "second",
          "third",
          "last",
          "next",
          "only",
          "least",
          "most",
          "much",
          "too");

  static final Set<String> SUPERLATIVE_OPENERS = Set.of("most", "least", "much", "too");

  /** Nouns to the tagger, but they only stand for others. */
  static final Set<String> PRONOUNS =
      Set.of(
          "others",
          "something",
          "anything",
          "everything",
          "nothing",
          "everyone",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everybody",
          "nobody",
          "none");

  /** Plurals that stand before a noun like an adjective: "a sales tax". */
  static final Set<String> PLURAL_MODIFIERS =
      Set.of(
          "sales",
          "sports",
          "arms",
          "savings",
          "goods",
          "securities",
          "earnings",
          "rights",
          "operations",
          "communications",
          "systems",
          "telecommunications",
          "data",
          "media",
          "news");

  private NounPhraseWords() {}

  /** Whether a word before a noun is no part of the thing counted. */
  static boolean isLeftOut(String lower) {
    return LEFT_OUT.contains(lower);
  }
}
