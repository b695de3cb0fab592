package dev.hearsay.mention;

/** Whom "the spokesman", "the board", "the paper" can take up. */
final class DefiniteNouns {

  /** Words behind an article within which its noun stands. */
  private static final int LONGEST_COMPOUND = 2;

  private DefiniteNouns() {}

  /** Whether the noun has been said of the candidate. */
  static boolean matches(Noun noun, Referent candidate) {
    if (noun.is(Noun.Kind.OUTLET) && !noun.lemma().equals("agency")) {
      return candidate.isOutlet();
    }
    return candidate.isPlural() == noun.plural()
        && noun.gender().agreesWith(candidate.gender())
        && candidate.isDescribedAs(noun.lemma());
  }

  /** Whether the noun tells of the candidate little more than a pronoun would. */
  static boolean isNoMoreThanPronoun(Noun noun, Referent candidate) {
    return switch (noun.lemma()) {
      case "man", "boy", "woman", "girl", "spokesman", "spokeswoman" ->
          candidate.type() == Entity.Type.PERSON
              && candidate.isNamed()
              && candidate.gender() == noun.gender();
      default ->
          isAnyBody(noun)
              && candidate.type() == Entity.Type.ORG
              && candidate.isNamed()
              && !candidate.isOutlet();
    };
  }

  /** Whether the noun takes up an organisation without telling much of it. */
  private static boolean isAnyBody(Noun noun) {
    return switch (noun.lemma()) {
      case "group",
          "organization",
          "organisation",
          "company",
          "firm",
          "agency",
          "nonprofit",
          "body",
          "carmaker",
          "airline",
          "retailer",
          "lender",
          "insurer",
          "manufacturer",
          "operator",
          "startup",
          "start-up",
          "charity",
          "bank",
          "fund" ->
          true;
      default -> false;
    };
  }

  /** Whether "a man", "one man" stands shortly before, so that "the man" is him. */
  static boolean isIntroduced(Words words, NounLexicon nouns, Noun noun, int to) {
    for (int i = words.sentenceStart(Math.max(0, words.sentence(to) - 2)); i < to; i++) {
      boolean indefinite =
          switch (words.lower(i)) {
            case "a", "an", "one", "another" -> true;
            default -> false;
          };
      for (int k = i + 1; indefinite && k < Math.min(to, i + 1 + LONGEST_COMPOUND); k++) {
        if (nouns.nounAt(words, k, k).filter(other -> isSame(other, noun)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Noun one, Noun other) {
    return one.lemma().equals(other.lemma()) && one.plural() == other.plural();
  }
}
