package dev.hearsay.timex;

/** The part of a day behind its name: "Monday | morning", "yesterday | afternoon". */
final class DayPart {

  private static final String[] VALUES = {
    "", "TMO", "TAF", "TEV", "T12:00", "T24:00", "TDA", "TEV", "TNI"
  };

  private DayPart() {}

  /** The day that ends before {@code end}, at a part of the day if one follows. */
  static Match of(Lexemes in, int end, Meaning day) {
    int at = in.is(end, Kind.EARLY) || in.is(end, Kind.LATE) ? end + 1 : end;
    String time = at(in, at);
    if (time.isEmpty() || in.at(at).word().endsWith("s")) {
      return new Match(end, day);
    }
    return new Match(at + 1, n -> day.in(n).at(time));
  }

  /** The value of the part of a day that stands at {@code index}; empty when none does. */
  static String at(Lexemes in, int index) {
    if (in.is(index, Kind.DAYPART)) {
      return VALUES[in.value(index)];
    }
    return in.is(index, "night") || in.is(index, "nights") ? "TNI" : "";
  }
}
