package dev.hearsay.claim.comparison;

import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.EnglishWords;
import java.util.Locale;

/**
 * A word as comparing asks for it.
 *
 * @param lower in lower case
 * @param weight how much it says, from 0 to 1: the rarer, the more
 * @param function whether it is of a closed class
 * @param number whether there is a digit in it
 * @param name whether it is written as a name inside a sentence
 */
public record ComparedWord(
    String lower, String stem, double weight, boolean function, boolean number, boolean name) {

  private static final int LONGEST = 40;

  /** The commonest words' frequency, in bits. */
  private static final int MOST_BITS = 15;

  /** A word with a capital that is as rare as that is a name at the begin of a sentence too. */
  private static final int FEW_BITS = 2;

  static ComparedWord of(String text, boolean first) {
    String lower =
        text.substring(0, Math.min(text.length(), LONGEST))
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    boolean function = FunctionWords.contain(lower.replace("'", "")) || lower.startsWith("'");
    boolean number = lower.chars().anyMatch(Character::isDigit);
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    int bits = Math.max(0, EnglishWords.frequency(lower));
    double rarity = (MOST_BITS + 1.0 - bits) / (MOST_BITS + 1.0);
    return new ComparedWord(
        lower,
        Stemmer.stem(lower),
        function ? rarity * 0.5 : rarity,
        function,
        number,
        capital && !function && (!first || bits <= FEW_BITS));
  }

  /** Whether it says anything by itself. */
  public boolean isContent() {
    return !function;
  }
}
