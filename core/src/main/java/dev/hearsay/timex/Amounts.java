package dev.hearsay.timex;

import dev.hearsay.timex.Numbers.Amount;
import dev.hearsay.timex.Timex.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * An amount of time as it stands before "ago" or by itself: "nearly two more years", "a few days".
 */
final class Amounts {

  /**
   * Words that say how long.
   *
   * @param end index behind the unit; negative when there is none
   * @param article whether it is "a year"
   * @param bare whether there is no number at all ("years")
   */
  record Reading(int end, @Nullable Length length, boolean article, boolean bare) {

    static final Reading NONE = new Reading(-1, null, false, false);

    boolean found() {
      return length != null;
    }

    Length get() {
      if (length == null) {
        throw new IllegalStateException("no amount was read");
      }
      return length;
    }
  }

  private static final double VAGUE = -1;

  private Amounts() {}

  /** Reads modifier, number, and unit from {@code index}. */
  static Reading at(Lexemes in, int index) {
    int at = index;
    Modifier modifier = null;
    if (in.is(at, Kind.APPROXIMATE)) {
      modifier = in.is(at, "nearly") || in.is(at, "almost") ? Modifier.LESS_THAN : Modifier.APPROX;
      at++;
    } else if (in.is(at, "more") || in.is(at, "less")) {
      if (!in.is(at + 1, "than")) {
        return Reading.NONE;
      }
      modifier = in.is(at, "more") ? Modifier.MORE_THAN : Modifier.LESS_THAN;
      at += 2;
    } else if (in.are(at, "at", "least")) {
      modifier = Modifier.EQUAL_OR_MORE;
      at += 2;
    } else if (in.are(at, "up", "to")) {
      modifier = Modifier.EQUAL_OR_LESS;
      at += 2;
    } else if (in.is(at, "over") && in.is(at + 1, Kind.ARTICLE) && !in.is(at + 2, Kind.FEW)) {
      modifier = Modifier.MORE_THAN;
      at++;
    } else if (in.is(at, Kind.LATER) || in.is(at, Kind.EARLIER)) {
      return Reading.NONE;
    }
    return counted(in, at, modifier, at == index);
  }

  private static Reading counted(Lexemes in, int at, @Nullable Modifier modifier, boolean plain) {
    if (in.is(at, Kind.ARTICLE) || in.is(at, "another") || in.is(at, "additional")) {
      return afterArticle(in, at, modifier);
    }
    if (in.is(at, "half")) {
      int article = in.is(at + 1, Kind.ARTICLE) ? at + 2 : at + 1;
      return in.at(article).glued() || in.is(at + 1, Kind.ARTICLE)
          ? unit(in, article, 0.5, modifier, false)
          : Reading.NONE;
    }
    if (in.is(at, Kind.FEW)) {
      return vague(in, at, modifier);
    }
    if (in.is(at, Kind.UNIT) && plain && in.at(at).word().endsWith("s")) {
      return unit(in, at, VAGUE, modifier, true);
    }
    Amount amount = Numbers.number(in, at);
    if (!amount.found() || (in.isYear(at) && !in.is(amount.end(), Kind.UNIT))) {
      return Reading.NONE;
    }
    int end = amount.end();
    double value = amount.value();
    if (in.is(end, "and") && in.is(end + 1, "a") && in.is(end + 2, "half")) {
      value += 0.5;
      end += 3;
    }
    boolean range = in.is(end, "to") || in.is(end, "or");
    Amount second = range ? Numbers.number(in, end + 1) : Amount.NONE;
    if (second.found()) {
      Reading upper = unit(in, skipQualifier(in, second.end()), value, modifier, false);
      return upper.found() && in.isBoundary(upper.end()) ? upper : Reading.NONE;
    }
    return unit(in, skipQualifier(in, end), value, modifier, false);
  }

  private static Reading afterArticle(Lexemes in, int at, @Nullable Modifier modifier) {
    if (in.is(at + 1, Kind.FEW)) {
      return vague(in, at + 1, modifier);
    }
    int next =
        in.is(at + 1, "full")
                || in.is(at + 1, "additional")
                || in.is(at + 1, "whole")
                || in.is(at + 1, "further")
            ? at + 2
            : at + 1;
    if (in.is(next, "half") && in.at(next + 1).glued()) {
      return unit(in, next + 1, 0.5, modifier, false);
    }
    if (in.is(next, Kind.NUMBER)) {
      Amount amount = Numbers.number(in, next);
      return unit(in, amount.end(), amount.value(), modifier, false);
    }
    if (in.at(next).glued() || (in.at(next).word().endsWith("s") && in.is(at, Kind.ARTICLE))) {
      return Reading.NONE;
    }
    Reading one = unit(in, next, 1, modifier, false);
    if (!one.found()) {
      return one;
    }
    int end = one.end();
    if (in.are(end, "and", "a") && in.is(end + 2, "half")) {
      return new Reading(end + 3, length(1.5, one.get().unit(), modifier), true, false);
    }
    return new Reading(end, one.get(), true, false);
  }

  private static Reading vague(Lexemes in, int at, @Nullable Modifier modifier) {
    if (in.is(at, "couple")) {
      return unit(in, in.is(at + 1, Kind.OF) ? at + 2 : at + 1, 2, modifier, false);
    }
    int next = in.is(at + 1, Kind.OF) ? at + 2 : skipQualifier(in, at + 1);
    return unit(in, next, VAGUE, modifier, false);
  }

  static int skipQualifier(Lexemes in, int at) {
    boolean qualifier =
        in.is(at, "more")
            || in.is(at, "consecutive")
            || in.is(at, "straight")
            || in.is(at, "trading")
            || in.is(at, "business")
            || in.is(at, "working")
            || in.is(at, "additional")
            || in.is(at, "full")
            || in.is(at, "long")
            || in.is(at, "other")
            || in.is(at, "calendar");
    return qualifier && in.is(at + 1, Kind.UNIT) ? at + 1 : at;
  }

  private static Reading unit(
      Lexemes in, int at, double amount, @Nullable Modifier modifier, boolean bare) {
    boolean title = in.at(at).capital() && at > 0 && !in.at(at).glued();
    boolean part = in.is(at, "quarters") && in.at(at).glued(); // three-quarters
    if (!in.is(at, Kind.UNIT) || in.is(at, "weekend") || title || part) {
      return Reading.NONE;
    }
    Unit unit = Unit.numbered(in.value(at));
    return new Reading(at + 1, length(amount, unit, modifier), false, bare);
  }

  static Length length(double amount, Unit unit, @Nullable Modifier modifier) {
    return new Length(amount, unit, value(amount, unit), modifier);
  }

  /** "P2M", "PXD", "PT5H30M", "P1Y6M"; decades and fortnights in years and weeks. */
  private static String value(double amount, Unit unit) {
    if (amount < 0) {
      return unit == Unit.FORTNIGHT ? "PXW" : unit.duration("X");
    }
    double count = amount;
    Unit counted = unit;
    switch (unit) {
      case DECADE -> {
        count = 10 * amount;
        counted = Unit.YEAR;
      }
      case CENTURY -> {
        count = 100 * amount;
        counted = Unit.YEAR;
      }
      case MILLENNIUM -> {
        count = 1000 * amount;
        counted = Unit.YEAR;
      }
      case QUARTER -> {
        count = 3 * amount;
        counted = Unit.MONTH;
      }
      case FORTNIGHT -> {
        count = 2 * amount;
        counted = Unit.WEEK;
      }
      default -> {}
    }
    long whole = (long) count;
    if (count == whole) {
      return counted.duration(String.valueOf(whole));
    }
    String number = whole == 0 ? "" : String.valueOf(whole);
    return switch (counted) {
      case YEAR -> (whole == 0 ? "P" : "P" + number + "Y") + "6M";
      case HOUR -> (whole == 0 ? "PT" : "PT" + number + "H") + "30M";
      case MINUTE -> (whole == 0 ? "PT" : "PT" + number + "M") + "30S";
      case DAY -> (whole == 0 ? "P" : "P" + number + "D") + "T12H";
      default -> counted.duration(number + ".5");
    };
  }
}
