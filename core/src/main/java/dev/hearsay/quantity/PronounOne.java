package dev.hearsay.quantity;

import java.util.Set;

/** Tells "one" that means somebody or something named before from "one" that counts. */
final class PronounOne {

  private final Set<String> beforePronoun;
  private final Set<String> afterPronoun;

  PronounOne(WordLists lists) {
    beforePronoun = lists.words("before-pronoun");
    afterPronoun = lists.words("after-pronoun");
  }

  /**
   * Whether "one" means a person or a thing that was named, and counts nothing.
   *
   * @param counted whether the sentence counted something before
   * @param several whether it counted what this may be one of, right before
   */
  boolean is(Words words, Numeral numeral, NounPhrases phrases, boolean counted, boolean several) {
    int from = numeral.from();
    int to = numeral.to();
    if (!words.is(from, "one") || to != from + 1) {
      return false;
    }
    if (afterPronoun.contains(words.lower(to))) {
      return !(several && isAmong(words, phrases, from));
    }
    boolean lately = words.is(to, "last") || words.is(to, "next") || words.is(to, "this");
    NounPhrases.Phrase phrase = lately ? null : phrases.after(to, false);
    if (phrase != null && isOrAnother(words, phrase.head() + 1)) {
      return true; // "one party or another"
    }
    boolean noun = phrase != null && !isVerbal(phrases, to) && !isDoing(words, phrases, to);
    boolean named = phrases.isNoun(from - 1) && phrases.tag(from - 2) == PartOfSpeech.DETERMINER;
    if (named && !noun && isVerbal(phrases, to)) {
      return true; // "the harbour one is"
    }
    String before = words.lower(from - 1);
    if (isKind(words, phrases, from)) {
      return true;
    }
    boolean clause = before.equals("that") && words.is(to, "of"); // "shows that one of us"
    if (beforePronoun.contains(before) && !clause) {
      boolean compound = before.equals("a") && phrases.isNoun(to) && phrases.isNoun(to + 1);
      return !compound && !(noun && isDeterminer(before));
    }
    boolean adjective = phrases.tag(from - 1) == PartOfSpeech.ADJECTIVE;
    boolean kind = adjective && phrases.tag(from - 2) == PartOfSpeech.DETERMINER;
    if (kind && words.is(to, "of")) {
      return true; // "in contrast to the usual one of the coast"
    }
    if (noun || takesOne(words, to)) {
      return false;
    }
    return adjective || !counted;
  }

  /** "two plans: one that works and one that doesn't", of what was counted before. */
  private static boolean isAmong(Words words, NounPhrases phrases, int one) {
    boolean joined =
        words.is(one - 1, ":")
            || words.is(one - 1, ",")
            || (words.isDash(one - 1) && !words.isHyphen(one - 1))
            || phrases.tag(one - 1) == PartOfSpeech.CONJUNCTION;
    boolean relative =
        switch (words.lower(one + 1)) {
          case "that", "which", "who", "whose" -> true;
          default -> false;
        };
    return joined && relative;
  }

  /** "their history is one of mistrust": of what kind it is, not how many there are. */
  private static boolean isKind(Words words, NounPhrases phrases, int one) {
    boolean said =
        switch (words.lower(one - 1)) {
          case "is", "was", "been", "be", "'s", "remains" -> true;
          case "," -> phrases.isNoun(one - 2);
          default -> false;
        };
    NounPhrases.Phrase of =
        said && words.is(one + 1, "of")
            ? phrases.after(phrases.isQuote(one + 2) ? one + 3 : one + 2, false)
            : null;
    return of != null
        && of.from() <= one + 3
        && phrases.tag(of.head()) == PartOfSpeech.NOUN
        && !ThingWords.PLURAL_WITHOUT_S.contains(words.lower(of.head()));
  }

  /** Before these "the one", "no one" is followed by what it counts. */
  private static boolean isDeterminer(String lower) {
    return switch (lower) {
      case "the", "this", "that", "only", "which", "any", "some", "single" -> true;
      default -> false;
    };
  }

  /** Whether what follows makes a number of "one": "one of", "one in three", "one or two". */
  private static boolean takesOne(Words words, int to) {
    return switch (words.lower(to)) {
      case "of", "in", "out", "or", "to", "more" -> true;
      default -> words.isHyphen(to);
    };
  }

  private static boolean isOrAnother(Words words, int at) {
    return words.is(at, "or") && words.is(at + 1, "another");
  }

  /** "the one supporting Roe", "one being the harbour's". */
  private static boolean isDoing(Words words, NounPhrases phrases, int at) {
    if (words.is(at, "being")) {
      return true;
    }
    boolean doing = phrases.tag(at) == PartOfSpeech.GERUND && !words.isCapital(at);
    return doing
        && !words.isHyphen(at + 1)
        && switch (phrases.tag(at + 1)) {
          case NAME -> words.isCapital(at + 1) && words.is(at - 2, "the");
          case DETERMINER, PRONOUN -> true;
          default -> false;
        };
  }

  private static boolean isVerbal(NounPhrases phrases, int at) {
    return switch (phrases.tag(at)) {
      case FINITE_VERB, BASE_VERB -> true;
      default -> false;
    };
  }
}
