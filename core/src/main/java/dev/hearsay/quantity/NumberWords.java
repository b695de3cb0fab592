package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numerals in words. */
final class NumberWords {

  /** How a word takes part in a numeral. */
  enum Kind {
    UNIT,
    TEEN,
    TENS,
    MULTIPLIER,
    PLURAL,
    FRACTION,
    FRACTION_PLURAL,
    GROUP,
    TIMES
  }

  /** A word's part in a numeral and what it is worth; of a fraction, its denominator. */
  record NumberWord(Kind kind, BigDecimal value) {}

  /** "quadrillion" and "thousandths" are the longest. */
  private static final int LONGEST = 12;

  private final Map<String, NumberWord> words = new HashMap<>();
  private final Map<String, BigDecimal> suffixes = new HashMap<>();
  private final Set<String> spellings = new HashSet<>();

  /** What makes a plural numeral of "hundred". */
  private final Set<String> some;

  private NumberWords(WordLists lists) {
    add(lists, "units", Kind.UNIT);
    add(lists, "teens", Kind.TEEN);
    add(lists, "tens", Kind.TENS);
    add(lists, "multipliers", Kind.MULTIPLIER);
    add(lists, "plurals", Kind.PLURAL);
    add(lists, "fractions", Kind.FRACTION);
    add(lists, "fraction-plurals", Kind.FRACTION_PLURAL);
    add(lists, "groups", Kind.GROUP);
    add(lists, "times", Kind.TIMES);
    lists.entries("suffixes").forEach((word, value) -> suffixes.put(word, new BigDecimal(value)));
    some = lists.words("some");
  }

  static NumberWords standard() {
    return new NumberWords(WordLists.read("numbers.txt"));
  }

  private void add(WordLists lists, String section, Kind kind) {
    lists
        .entries(section)
        .forEach(
            (word, value) -> {
              words.put(word, new NumberWord(kind, new BigDecimal(value)));
              spellings.add(word);
              spellings.add(word.toUpperCase(Locale.ROOT));
              spellings.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            });
  }

  /** What the word is worth, or null when it is no numeral. */
  @Nullable NumberWord find(String lower) {
    return words.get(lower);
  }

  /** Whether the word can only be a number. */
  boolean isCardinal(String lower) {
    NumberWord word = words.get(lower);
    return word != null && word.kind().compareTo(Kind.PLURAL) <= 0 && !lower.startsWith("score");
  }

  /** What multiplies the digits right before, or null. */
  @Nullable BigDecimal suffix(String lower) {
    return suffixes.get(lower);
  }

  boolean isSome(String lower) {
    return some.contains(lower);
  }

  /** Whether a token, spelled as in the text, can be a numeral or begin with one. */
  boolean mayBegin(String token) {
    int hyphen = -1;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c <= '9') {
        if (c >= '0') {
          return true;
        }
        if (c == '-' && hyphen < 0) {
          hyphen = i;
        }
      } else if (c >= 128 && Numeral.isDigit(c)) {
        return true;
      }
    }
    if (hyphen > 0) {
      return spellings.contains(token.substring(0, hyphen));
    }
    return (token.length() <= LONGEST && spellings.contains(token)) || token.endsWith("fold");
  }
}
