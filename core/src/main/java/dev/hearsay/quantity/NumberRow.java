package dev.hearsay.quantity;

import dev.hearsay.quantity.NumberWords.Kind;
import dev.hearsay.quantity.NumberWords.NumberWord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of number words that multiply and add up, as it is read: "two hundred and fifty thousand".
 */
final class NumberRow {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final Words words;
  private final NumberWords numbers;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private int current;
  private boolean open = true;

  /** The last multiplier taken, or null. */
  private @Nullable BigDecimal multiplied;

  NumberRow(Words words, NumberWords numbers, int at) {
    this.words = words;
    this.numbers = numbers;
    this.at = at;
  }

  /** One past the last word taken. */
  int end() {
    return at;
  }

  boolean hasMultiplier() {
    return multiplied != null;
  }

  BigDecimal value() {
    return total.add(new BigDecimal(current));
  }

  /** Takes the word at hand as a multiplier of one: "a hundred", "several thousand". */
  void startWith(BigDecimal value) {
    if (value.compareTo(THOUSAND) < 0) {
      current = value.intValue();
    } else {
      total = value;
    }
    multiplied = value;
    at++;
  }

  void read() {
    while (open) {
      int next = at;
      if (words.isHyphen(at)) {
        next = at + 1;
      } else if (words.is(at, "and") && multiplied != null && isTail(at + 1)) {
        next = at + 1;
      }
      NumberWord word = word(next);
      open = word != null && take(word);
      if (open) {
        at = next + 1;
      }
    }
  }

  /** Whether what follows "and" ends this numeral, and isn't a numeral of its own. */
  private boolean isTail(int from) {
    NumberWord first = word(from);
    if (first == null || first.kind().compareTo(Kind.TENS) > 0 || (current % 100 != 0)) {
      return false;
    }
    int end = from + 1;
    if (words.isHyphen(end) || is(end, Kind.UNIT)) {
      end += words.isHyphen(end) ? 2 : 1;
    }
    return !is(end, Kind.MULTIPLIER) && !is(end, Kind.FRACTION_PLURAL);
  }

  private boolean take(NumberWord word) {
    int value = word.value().compareTo(THOUSAND) < 0 ? word.value().intValue() : 0;
    switch (word.kind()) {
      case UNIT -> {
        boolean afterTens = current % 100 >= 20 && current % 10 == 0 && value > 0;
        if (current % 100 != 0 && !afterTens) {
          return false;
        }
        current += value;
      }
      case TEEN, TENS -> {
        if (current % 100 != 0) {
          return false;
        }
        current += value;
      }
      case MULTIPLIER -> {
        return multiply(word.value());
      }
      case PLURAL, FRACTION, FRACTION_PLURAL, GROUP, TIMES -> {
        return false;
      }
    }
    return true;
  }

  private boolean multiply(BigDecimal factor) {
    boolean dozen = factor.intValue() == 12 || factor.intValue() == 20;
    if (factor.compareTo(HUNDRED) == 0 || (dozen && factor.compareTo(THOUSAND) < 0)) {
      if (current == 0 || current >= 100) {
        return false;
      }
      current *= factor.intValue();
    } else if (current > 0) {
      if (multiplied != null && total.signum() > 0 && multiplied.compareTo(factor) <= 0) {
        return false;
      }
      total = total.add(new BigDecimal(current).multiply(factor));
      current = 0;
    } else if (total.signum() > 0 && multiplied != null && total.compareTo(multiplied) == 0) {
      total = total.multiply(factor); // "a thousand million"
    } else {
      return false;
    }
    multiplied = factor;
    return true;
  }

  private @Nullable NumberWord word(int i) {
    return words.isWord(i) ? numbers.find(words.lower(i)) : null;
  }

  private boolean is(int i, Kind kind) {
    NumberWord word = word(i);
    return word != null && word.kind() == kind;
  }
}
