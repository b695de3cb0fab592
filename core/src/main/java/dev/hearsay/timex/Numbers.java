package dev.hearsay.timex;

/** Numbers in digits and words, and years as they are written and spoken. */
final class Numbers {

  /** A number and where it ends; the end is negative when there is none. */
  record Amount(int end, double value) {

    static final Amount NONE = new Amount(-1, 0);

    boolean found() {
      return end >= 0;
    }
  }

  private static final int LARGEST_TEEN = 20;
  private static final int NINETY_NINE = 99;

  /** Words of a number, so that a list of them takes no longer than its length. */
  private static final int LONGEST = 10;

  private Numbers() {}

  /** "12", "5 1/2", "twenty-four", "a hundred" without its article, "two thousand". */
  static Amount number(Lexemes in, int index) {
    if (in.isDigits(index)) {
      boolean half = in.is(index + 1, "1/2");
      double value = in.value(index);
      int end = index + (half ? 2 : 1);
      if (!half && in.is(end, Kind.NUMBER) && !in.isDigits(end) && in.value(end) >= 100) {
        return new Amount(end + 1, value * in.value(end));
      }
      return new Amount(end, half ? value + 0.5 : value);
    }
    if (!in.is(index, Kind.NUMBER)) {
      return Amount.NONE;
    }
    double total = 0;
    double current = 0;
    int at = index;
    double lastAdded = Double.MAX_VALUE;
    while (at - index < LONGEST && in.is(at, Kind.NUMBER) && !in.isDigits(at)) {
      int value = in.value(at);
      if (value == 100) {
        current = Math.max(1, current) * value;
        lastAdded = value;
      } else if (value == 1000) {
        total += Math.max(1, current) * value;
        current = 0;
        lastAdded = value;
      } else if (value < lastAdded && (lastAdded >= LARGEST_TEEN || at == index)) {
        current += value;
        lastAdded = value;
      } else {
        break;
      }
      at++;
    }
    return new Amount(at, total + current);
  }

  /** "1997", "nineteen ninety-seven", "two thousand one". */
  static Amount year(Lexemes in, int index) {
    if (in.isYear(index)) {
      return new Amount(index + 1, in.value(index));
    }
    if (!in.is(index, Kind.NUMBER) || in.isDigits(index)) {
      return Amount.NONE;
    }
    int century = in.value(index);
    if (century >= 10 && century <= LARGEST_TEEN && !in.is(index + 1, "hundred")) {
      Amount rest = number(in, index + 1);
      if (rest.found() && rest.value() >= 10 && rest.value() <= NINETY_NINE) {
        return new Amount(rest.end(), century * 100 + rest.value());
      }
    }
    if (century == 2 && in.is(index + 1, "thousand")) {
      int at = in.is(index + 2, "and") ? index + 3 : index + 2;
      Amount rest = number(in, at);
      boolean more = rest.found() && rest.value() <= NINETY_NINE;
      return new Amount(more ? rest.end() : index + 2, 2000 + (more ? rest.value() : 0));
    }
    return Amount.NONE;
  }
}
