package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the number in a sentence whose thing a number that stands alone counts too. */
final class Lenders {

  /** A share lends to one before it only when no more words stand between. */
  private static final int NEAR = 3;

  private final Words words;
  private final NounPhrases phrases;
  private final List<Draft> drafts;

  Lenders(Words words, NounPhrases phrases, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** The nearest number before, else behind, that counts what this one counts; or null. */
  @Nullable Draft lender(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (lends(drafts.get(j), drafts.get(i))) {
        return drafts.get(j);
      }
    }
    boolean object =
        switch (phrases.tag(drafts.get(i).from - 1)) {
          case FINITE_VERB, BASE_VERB, GERUND -> true;
          default -> false;
        };
    for (int j = i + 1; j < drafts.size(); j++) {
      boolean apart = object && hasVerb(drafts.get(i).to, drafts.get(j).from);
      apart |= phrases.tag(drafts.get(i).to) == PartOfSpeech.GERUND; // "12 million living abroad"
      apart |= drafts.get(i).isCount() && isDefinite(drafts.get(j).from - 1); // "those 3 towns"
      if (!apart && lends(drafts.get(j), drafts.get(i))) {
        return drafts.get(j);
      }
    }
    return null;
  }

  /** The number before that counted no fewer of something: "six boats left, and two of them". */
  @Nullable Draft countedBefore(int i) {
    Draft draft = drafts.get(i);
    for (int j = i - 1; j >= 0 && draft.isCount(); j--) {
      Draft other = drafts.get(j);
      if (other.isCount() && !other.thing.isEmpty() && other.high.compareTo(draft.low) >= 0) {
        return other;
      }
    }
    return null;
  }

  /**
   * The share before that was one of something: "5 percent of boats leak, and 2 percent of them".
   */
  @Nullable Draft wholeBefore(int i) {
    Draft before = i > 0 ? drafts.get(i - 1) : null;
    boolean whole = before != null && before.isOfWhole && isShare(before);
    return whole && before != null && !before.thing.isEmpty() ? before : null;
  }

  private boolean isDefinite(int at) {
    return words.is(at, "the") || words.is(at, "those") || words.is(at, "these");
  }

  boolean hasVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (phrases.tag(at) == PartOfSpeech.FINITE_VERB) {
        return true;
      }
    }
    return false;
  }

  /** Percentages, ratios and fractions are of the same kind. */
  static boolean isShare(Draft draft) {
    Unit unit = draft.unit;
    return draft.denominator != null || (unit != null && unit.name().equals("percent"));
  }

  private static boolean lends(Draft lender, Draft borrower) {
    boolean many = borrower.numeral.shape() == Numeral.Shape.PLURAL;
    boolean apart = borrower.from - lender.to > 1; // "a crew of 9 and 5"
    if (lender.thing.isEmpty()
        || (lender.isOfHolder && apart)
        || (many && lender.high.compareTo(BigDecimal.ONE) <= 0)) {
      return false; // "one partner made billions"
    }
    Unit unit = borrower.unit;
    Unit other = lender.unit;
    boolean shares = isShare(lender) && isShare(borrower);
    boolean across = lender.from > borrower.to && lender.from - borrower.to > NEAR;
    if (shares && across) {
      return false;
    }
    if (unit == null || other == null) {
      return (shares && (lender.isOfWhole || lender.unit == null))
          || (lender.unit == null && borrower.isCount());
    }
    return shares && lender.isOfWhole;
  }
}
